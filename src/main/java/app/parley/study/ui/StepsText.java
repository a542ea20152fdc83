package app.parley.study.ui;

import app.parley.study.memory.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Learning steps as people write them: numbers with s, m, h or d, such as {@code 1m 10m 1d}. */
final class StepsText {

    /** The longest text that is read. */
    static final int MAX_LENGTH = 120;

    private static final Pattern STEP = Pattern.compile("(\\d{1,8})([smhd])");
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    private StepsText() {
    }

    /** The steps; empty if the text is none, or if a step is too short or too long, or there are too many. */
    static Optional<List<Duration>> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var steps = new ArrayList<Duration>();
        for (var word : BLANKS.split(text.strip().toLowerCase(Locale.ROOT))) {
            var step = STEP.matcher(word);
            if (step.matches()) {
                steps.add(duration(Long.parseLong(step.group(1)), step.group(2).charAt(0)));
            } else if (!word.isEmpty()) {
                return Optional.empty();
            }
        }
        return steps.size() <= Settings.MOST_STEPS && steps.stream().allMatch(StepsText::isInBounds) ? Optional.of(steps) : Optional.empty();
    }

    private static boolean isInBounds(Duration step) {
        return step.compareTo(Settings.SHORTEST_STEP) >= 0 && step.compareTo(Settings.LONGEST_STEP) <= 0;
    }

    private static Duration duration(long count, char unit) {
        return switch (unit) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    /** The steps in the largest units that say them exactly. */
    static String text(List<Duration> steps) {
        return steps.stream().map(StepsText::text).collect(Collectors.joining(" "));
    }

    private static String text(Duration step) {
        long seconds = step.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        return seconds % 3_600 == 0 ? seconds / 3_600 + "h" : seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
