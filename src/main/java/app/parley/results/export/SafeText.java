package app.parley.results.export;

import app.parley.base.PlainText;
import java.util.regex.Pattern;

/** Hostile text made fit for files that other programs open. */
final class SafeText {

    /** No spreadsheet takes more in a cell (it would be 32,767), and no name or answer of ours is as long. */
    private static final int MOST_CHARACTERS = 32_000;

    /** In no version of XML; {@link PlainText} has removed the others already. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\ufffe\\uffff]");

    /**
     * What a spreadsheet may take for a formula: one of these characters, or its full-width or small form, at the beginning, also
     * after blanks or quotes. A semicolon begins a new cell where a comma is the decimal sign.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
     */
    private static final Pattern FORMULA = Pattern.compile(
            "(^|;)([\\s\\p{Z}\"'`\\u2018-\\u201f\\uff02\\uff07]*[=+\\-@|%\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20\\uff5c])");

    private SafeText() {
    }

    /** In one line, without characters that cannot be seen or that turn the direction of reading. */
    static String visible(String text) {
        return isPlain(text) ? text : tidy(text);
    }

    private static String tidy(String text) {
        var visible = NOT_IN_XML.matcher(PlainText.visible(text)).replaceAll("");
        return visible.length() <= MOST_CHARACTERS ? visible : visible.substring(0, MOST_CHARACTERS) + "…";
    }

    /** The same, with an apostrophe before anything that might be reckoned. */
    static String defused(String text) {
        return isPlain(text) && Character.isLetterOrDigit(text.charAt(0)) && text.indexOf(';') < 0 ? text
                : FORMULA.matcher(visible(text)).replaceAll("$1'$2");
    }

    /** Most texts are: printable letters of ASCII, one blank at a time. It saves a long table most of its time to look first. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here < ' ' || here > '~' || here == ' ' && before == ' ') {
                return false;
            }
            before = here;
        }
        return !text.isEmpty() && before != ' ' && text.length() <= MOST_CHARACTERS;
    }
}
