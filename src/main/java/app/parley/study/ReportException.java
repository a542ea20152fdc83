package app.parley.study;

/** Why a mistake cannot be reported; each kind has its sentence under {@code study.report.}. */
public abstract sealed class ReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final int bound;

    private ReportException(String messageKey, int bound) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
        this.bound = bound;
    }

    /** The sentence to show. */
    public String messageKey() {
        return messageKey;
    }

    /** The number that the sentence takes. */
    public int bound() {
        return bound;
    }

    /** Nothing to read, or too much. */
    public static final class Unfit extends ReportException {
        private static final long serialVersionUID = 1L;

        Unfit() {
            super("study.report.unfit", ReportedQuestion.MAX_LENGTH);
        }
    }

    /** This learner has reported enough for a day. */
    public static final class Enough extends ReportException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("study.report.enough", QuestionReports.MOST_A_DAY);
        }
    }
}
