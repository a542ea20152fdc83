package app.parley.study.memory;

/** How much of the usual work a day of the week is to have. */
public enum EasyDay {

    /** As little as possible. */
    MINIMUM(0.0001),
    /** Less than on other days. */
    REDUCED(0.5),
    /** As much as on other days. */
    NORMAL(1);

    private final double factor;

    EasyDay(double factor) {
        this.factor = factor;
    }

    /** What the weight of such a day is multiplied with. */
    double factor() {
        return factor;
    }
}
