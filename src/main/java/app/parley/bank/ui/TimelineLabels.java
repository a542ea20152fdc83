package app.parley.bank.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds room for the titles of a timeline: above one of the lanes that an entry touches, right or left of its mark, as
 * low as no other title is in the way.
 */
final class TimelineLabels {

    private static final int LINE_LENGTH = 26;
    private static final int MOST_LINES = 3;
    /** Of 14 pixel text; the server cannot measure, so this errs on the wide side. */
    private static final double LETTER_WIDTH = 7.1;
    private static final double OFFSET = 11;
    private static final double SPACE = 10;

    /**
     * A title with its place.
     *
     * @param row   lines of text between it and its lane
     * @param isLeft whether it ends at {@code x} instead of beginning there
     */
    record Label(String lane, int row, double x, boolean isLeft, List<String> lines) {
    }

    private record Stretch(double from, double to) {
        boolean touches(Stretch other) {
            return from < other.to && other.from < to;
        }
    }

    private final double left;
    private final double right;
    private final Map<String, List<List<Stretch>>> taken = new HashMap<>();

    TimelineLabels(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** Takes the best place that is left for the title of an entry at {@code x} on these lanes, of which there is one. */
    Label place(String title, double x, List<String> lanes) {
        var lines = wrap(title);
        double width = lines.stream().mapToInt(String::length).max().orElse(0) * LETTER_WIDTH + SPACE;
        var rightwards = new Stretch(x + OFFSET, x + OFFSET + width);
        var leftwards = new Stretch(x - OFFSET - width, x - OFFSET);
        var best = candidate(lanes.getFirst(), x, rightwards.to > right, lines, rightwards.to > right ? leftwards : rightwards);
        for (var lane : lanes) {
            if (rightwards.to <= right) {
                best = lower(best, candidate(lane, x, false, lines, rightwards));
            }
            if (leftwards.from >= left) {
                best = lower(best, candidate(lane, x, true, lines, leftwards));
            }
        }
        take(best, best.isLeft ? leftwards : rightwards);
        return best;
    }

    /** How many lines of text stand above a lane. */
    int rows(String lane) {
        return taken.getOrDefault(lane, List.of()).size();
    }

    private static Label lower(Label one, Label other) {
        return other.row < one.row ? other : one;
    }

    private Label candidate(String lane, double x, boolean isLeft, List<String> lines, Stretch stretch) {
        int row = 0;
        while (!isFree(lane, row, lines.size(), stretch)) {
            row++;
        }
        return new Label(lane, row, isLeft ? x - OFFSET : x + OFFSET, isLeft, lines);
    }

    private boolean isFree(String lane, int row, int height, Stretch stretch) {
        var rows = taken.getOrDefault(lane, List.of());
        return rows.subList(Math.min(row, rows.size()), Math.min(row + height, rows.size())).stream()
                .flatMap(List::stream).noneMatch(stretch::touches);
    }

    private void take(Label label, Stretch stretch) {
        var rows = taken.computeIfAbsent(label.lane, _ -> new ArrayList<>());
        while (rows.size() < label.row + label.lines.size()) {
            rows.add(new ArrayList<>());
        }
        rows.subList(label.row, label.row + label.lines.size()).forEach(row -> row.add(stretch));
    }

    /** Breaks a title between words; what does not fit is left out, and three dots say so. */
    static List<String> wrap(String title) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : title.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_LENGTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return List.copyOf(lines);
        }
        var shortened = new ArrayList<>(lines.subList(0, MOST_LINES));
        shortened.set(MOST_LINES - 1, shortened.getLast() + "…");
        return List.copyOf(shortened);
    }
}
