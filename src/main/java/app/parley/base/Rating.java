package app.parley.base;

/** How well something was recalled. Only {@link #AGAIN} is a failure. */
public enum Rating {

    AGAIN, HARD, GOOD, EASY;

    private static final Rating[] BY_GRADE = values();

    /** The number that logs and formulas use, from 1 for {@link #AGAIN} to 4 for {@link #EASY}. */
    public int grade() {
        return ordinal() + 1;
    }

    /** Whether it was recalled at all. */
    public boolean passed() {
        return this != AGAIN;
    }

    /**
     * The rating with a number.
     *
     * @throws IllegalArgumentException unless it is 1 to 4
     */
    public static Rating ofGrade(int grade) {
        if (grade < 1 || grade > BY_GRADE.length) {
            throw new IllegalArgumentException("a grade is 1 to 4, not " + grade);
        }
        return BY_GRADE[grade - 1];
    }
}
