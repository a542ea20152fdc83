package app.parley.people.roster;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file of names may be written in. A spreadsheet does not say which it used, so {@link #of} guesses, and whoever
 * sees the names can choose another.
 */
public enum CodePage {
    UTF_8("UTF-8"),
    UTF_16_LE("UTF-16LE"),
    UTF_16_BE("UTF-16BE"),
    WESTERN("windows-1252"),
    CENTRAL_EUROPEAN("windows-1250"),
    CYRILLIC("windows-1251"),
    GREEK("windows-1253"),
    TURKISH("windows-1254"),
    HEBREW("windows-1255"),
    ARABIC("windows-1256"),
    BALTIC("windows-1257"),
    JAPANESE("windows-31j"),
    KOREAN("x-windows-949"),
    CHINESE("GB18030"),
    TAIWANESE("Big5"),
    MACINTOSH("x-MacRoman");

    /** What ICU's detector calls them; the ISO pages are told as those of Windows, which hold the same letters and more. */
    private static final Map<String, CodePage> DETECTED = Map.ofEntries(
            Map.entry("ISO-8859-1", WESTERN),
            Map.entry("ISO-8859-2", CENTRAL_EUROPEAN),
            Map.entry("ISO-8859-7", GREEK),
            Map.entry("ISO-8859-8", HEBREW),
            Map.entry("ISO-8859-8-I", HEBREW),
            Map.entry("ISO-8859-9", TURKISH),
            Map.entry("Shift_JIS", JAPANESE),
            Map.entry("EUC-KR", KOREAN),
            Map.entry("GB18030", CHINESE),
            Map.entry("Big5", TAIWANESE),
            Map.entry("windows-1250", CENTRAL_EUROPEAN),
            Map.entry("windows-1251", CYRILLIC),
            Map.entry("windows-1252", WESTERN),
            Map.entry("windows-1253", GREEK),
            Map.entry("windows-1254", TURKISH),
            Map.entry("windows-1255", HEBREW),
            Map.entry("windows-1256", ARABIC));

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Two letters beyond ASCII beside one another: common in every other script, rare in the west. */
    private static final Pattern FOREIGN_PAIR = Pattern.compile("[\\p{L}&&[^a-zA-Z]]{2}");

    /** Signs that stand in no name, and that half of a Chinese character looks like in the west. */
    private static final Pattern NO_LETTER = Pattern.compile("[\\u0080-\\u00BF&&[^\\p{L}]]");

    private final Charset charset;

    CodePage(String charset) {
        this.charset = Charset.forName(charset);
    }

    /**
     * The likely one: what a byte order mark says; UTF-16 if every other byte is zero; UTF-8 if all of it is; else western,
     * unless that gives letters in an order that western names do not have and ICU's detector knows better.
     */
    public static CodePage of(byte[] bytes) {
        return marked(bytes)
                .or(() -> zeros(bytes))
                .or(() -> UTF_8.isStrictly(bytes) ? Optional.of(UTF_8) : Optional.empty())
                .or(() -> looksWestern(bytes) ? Optional.of(WESTERN) : Optional.empty())
                .or(() -> detected(bytes))
                .orElse(WESTERN);
    }

    /** The text of a file; what is no text in this code page shows as the replacement character. */
    public String decode(byte[] bytes) {
        var text = new String(bytes, charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Optional<CodePage> marked(byte[] bytes) {
        return Stream.of(UTF_8, UTF_16_LE, UTF_16_BE).filter(page -> {
            var mark = BYTE_ORDER_MARK.getBytes(page.charset);
            return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
        }).findFirst();
    }

    private static Optional<CodePage> zeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        // Line ends and separators alone give some, in every script.
        int few = bytes.length / 40;
        if (odd > few && odd > even) {
            return Optional.of(UTF_16_LE);
        }
        return even > few && even > odd ? Optional.of(UTF_16_BE) : Optional.empty();
    }

    private boolean isStrictly(byte[] bytes) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean looksWestern(byte[] bytes) {
        return mayBeWestern(bytes) && !FOREIGN_PAIR.matcher(WESTERN.decode(bytes)).find();
    }

    private static boolean mayBeWestern(byte[] bytes) {
        return WESTERN.isStrictly(bytes) && !NO_LETTER.matcher(WESTERN.decode(bytes)).find();
    }

    private static Optional<CodePage> detected(byte[] bytes) {
        return Arrays.stream(new CharsetDetector().setText(bytes).detectAll())
                .flatMap(match -> Stream.ofNullable(DETECTED.get(match.getName())))
                .filter(page -> page == WESTERN ? mayBeWestern(bytes) : page.isStrictly(bytes))
                .findFirst();
    }
}
