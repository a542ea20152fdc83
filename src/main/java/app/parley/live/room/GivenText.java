package app.parley.live.room;

/** Something typed, and by how many. Hostile text. */
public record GivenText(String text, int seats) {
}
