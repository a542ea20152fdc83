package app.parley.live.room;

import java.util.List;

/**
 * A name fit to be shown, made by {@link Nicknames}. Still hostile: show it as text only.
 *
 * @param text  as shown
 * @param looks what it looks like: two names that share one of these cannot be told apart
 */
public record Nickname(String text, List<String> looks) {

    /** The most code points a name has. */
    public static final int MAX_LENGTH = 20;

    public Nickname {
        looks = List.copyOf(looks);
    }

    @Override
    public String toString() {
        return text;
    }
}
