package app.parley.bank;

/** The kinds of task, named as in the seed files. */
public enum TaskKind {

    SINGLE_CHOICE("single-choice"),
    MULTIPLE_CHOICE("multiple-choice"),
    TRUE_FALSE("true-false"),
    SHORT_ANSWER("short-answer"),
    NUMBER("number"),
    ORDERING("ordering"),
    MATCHING("matching"),
    CLOZE("cloze");

    private final String seedName;

    TaskKind(String seedName) {
        this.seedName = seedName;
    }

    /** The word for it in seed files, message keys and the database. */
    public String seedName() {
        return seedName;
    }
}
