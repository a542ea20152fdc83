package app.parley.live.wire;

/**
 * The state of a game as one phone gets it: always whole, so a newer one takes the place of an older one.
 *
 * @param version rises with everything that the room tells anybody
 * @param game    the common part, shared by all phones
 * @param you     the phone's own part
 */
public record Frame(long version, String game, String you) {

    /**
     * @param shift is added to the version, for a phone that has seen a greater one before the server was started anew
     */
    public String text(long shift) {
        return new StringBuilder(64 + game.length() + you.length())
                .append("{\"t\":\"state\",\"v\":").append(version + shift)
                .append(",\"game\":").append(game).append(",\"you\":").append(you).append('}').toString();
    }
}
