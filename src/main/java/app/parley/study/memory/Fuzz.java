package app.parley.study.memory;

/** From an interval to whole days. */
public final class Fuzz {

    private Fuzz() {
    }

    /** The nearest whole number of days within the bounds. */
    public static int none(double interval, int least, int most) {
        return (int) Math.clamp(Math.round(interval), Math.min(least, most), most);
    }
}
