package app.parley.results.ui;

/**
 * Writes markup for {@code innerHTML}, where a component for each piece would be too much. Names of elements, attributes and classes
 * are constants of the program; every value and every text is escaped, whoever typed it.
 */
final class Markup {

    private final StringBuilder markup;

    Markup() {
        this(256);
    }

    /** @param expected how many characters there will be, about */
    Markup(int expected) {
        markup = new StringBuilder(expected);
    }

    /**
     * The beginning of an element.
     *
     * @param attributes names, each followed by its value; one whose value is empty is left out
     */
    Markup open(String name, String... attributes) {
        markup.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                markup.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                markup.append('"');
            }
        }
        markup.append('>');
        return this;
    }

    Markup close(String name) {
        markup.append("</").append(name).append('>');
        return this;
    }

    /** A whole element with nothing but text in it. */
    Markup element(String name, String className, String text) {
        return open(name, "class", className).text(text).close(name);
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** What was written by another one. */
    Markup add(String written) {
        markup.append(written);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append(character);
            }
        }
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
