package app.parley.live.room;

/**
 * A name fit to be shown, made by {@link Nicknames}. Still hostile: show it as text only.
 *
 * @param text     as shown
 * @param skeleton what it looks like: names with the same skeleton cannot be told apart
 */
public record Nickname(String text, String skeleton) {

    /** The most code points a name has. */
    public static final int MAX_LENGTH = 20;

    @Override
    public String toString() {
        return text;
    }
}
