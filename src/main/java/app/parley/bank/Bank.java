package app.parley.bank;

import java.util.List;

/** The question bank as it stands in the database. */
public interface Bank {

    /** Everything that can be asked and read now. One consistent picture; cheap, held in memory. */
    BankContent current();

    /**
     * A question as it was asked, also if it was changed or retired since. If its key was corrected since, it has the key by which
     * the answers to it count now ({@link Rekeyed}).
     *
     * @throws java.util.NoSuchElementException if there never was such a version
     */
    Question question(QuestionRef ref);

    /** The older versions whose answers count by the key of a newer one. */
    List<Rekeyed> rekeyed();
}
