package app.parley.results.statistics;

import java.util.Arrays;
import java.util.List;

/** A class of 24 with twelve questions, made up for tests: columns from easy to hard, letters are wrong options, h is half, - is none. */
final class ClassOf24 {

    private static final List<String> ROWS = List.of(
            "............", "............", "............", "............", ".........h..", "........C...", "...........B", ".....AC..h..",
            "..B..C....C.", ".......AD..B", ".......A.xB.", ".....B.AD...", "...D.B...hC.", "....D....hCC", "....A.A...DB", ".....B..A.DB",
            "...AC.....CB", "......AA.xCB", "C.A...C...CC", "...D...DA.CD", ".D..D.A.Ah.C", "...D.CAAAh.D", "..A...AAA-BC", ".D..D..CAhCB");

    private ClassOf24() {
    }

    static double[][] marks() {
        return ROWS.stream().map(row -> row.chars().mapToDouble(cell -> switch (cell) {
            case '.' -> 1;
            case 'h' -> 0.5;
            case '-' -> Double.NaN;
            default -> 0;
        }).toArray()).toArray(double[][]::new);
    }

    /** The choices of the last question, whose options are A (right), B, C and D. */
    static Choices lastQuestion() {
        var marks = marks();
        var chosen = ROWS.stream().map(row -> {
            var picked = new boolean[4];
            picked[row.charAt(11) == '.' ? 0 : row.charAt(11) - 'A'] = true;
            return picked;
        }).toArray(boolean[][]::new);
        double[] totals = Arrays.stream(marks).mapToDouble(row -> Arrays.stream(row).filter(mark -> !Double.isNaN(mark)).sum()).toArray();
        double[] others = new double[totals.length];
        Arrays.setAll(others, i -> totals[i] - marks[i][11]);
        return new Choices(new boolean[] {true, false, false, false}, chosen, totals, others);
    }
}
