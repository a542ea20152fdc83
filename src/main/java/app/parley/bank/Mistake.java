package app.parley.bank;

/** A wrong text that means something: what somebody believes who types it. */
public record Mistake(String text, MisconceptionId misconception) {
}
