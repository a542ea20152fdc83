package app.parley.design;

import java.util.Locale;

/**
 * The letter of an answer, with the shape and tint that always go with it: a learner who cannot tell the colors apart
 * has the shape, and one who sees neither has the letter.
 */
public enum PadLetter {
    A("<circle class='s' cx='20' cy='20' r='18'/>", 20, 26.6),
    B("<path class='s' d='M2.5 2.5L39 20 2.5 37.5z'/>", 13.5, 26.6),
    C("<path class='s' d='M4 38.5V18a16 16 0 0 1 32 0v20.5z'/>", 20, 28.5),
    D("<path class='s' d='M20 .5L39.5 20 20 39.5.5 20z'/>", 20, 26.6),
    /** The drop. */
    E("<path class='s' d='M20 .5C25 8 34 15 34 25.5a14 14 0 0 1-28 0C6 15 15 8 20 .5z'/>", 20, 31.5),
    /** The cross. */
    F("<path class='s' d='M12 1h16v11h11v16H28v11H12V28H1V12h11z'/>", 20, 26.6);

    /** No question has more answers than this. */
    public static final int COUNT = 6;

    private final String shape;
    private final double letterX;
    private final double letterY;

    PadLetter(String shape, double letterX, double letterY) {
        this.shape = shape;
        this.letterX = letterX;
        this.letterY = letterY;
    }

    /**
     * The letter of the answer at this place.
     *
     * @param index 0 for A
     * @throws IllegalArgumentException if there is no such letter
     */
    public static PadLetter at(int index) {
        if (index < 0 || index >= COUNT) {
            throw new IllegalArgumentException("No letter for answer " + index);
        }
        return values()[index];
    }

    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    String svg(String classNames) {
        return "<svg class='%s' viewBox='0 0 40 40' aria-hidden='true'>%s<text x='%s' y='%s'>%s</text></svg>"
                .formatted(classNames, shape, letterX, letterY, name());
    }
}
