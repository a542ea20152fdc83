package app.parley.bank;

/** The question bank as it stands in the database. */
public interface Bank {

    /** Everything that can be asked and read now. One consistent picture; cheap, held in memory. */
    BankContent current();

    /**
     * A question as it was asked, also if it was changed or retired since.
     *
     * @throws java.util.NoSuchElementException if there never was such a version
     */
    Question question(QuestionRef ref);
}
