package app.parley.live.ui;

/** How long a text may be before it is set smaller: it must fit the wall without scrolling. */
final class StageText {

    private static final int LONG = 110;
    private static final int VERY_LONG = 180;

    private StageText() {
    }

    static boolean isLong(String text) {
        return text.length() > LONG;
    }

    static boolean isVeryLong(String text) {
        return text.length() > VERY_LONG;
    }
}
