package app.parley.study;

import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

/** A transaction on one learner's cards, begun again where two pages of that learner meet at the same row. */
final class OneGo {

    private static final int TRIES = 5;

    private final TransactionOperations transactions;

    OneGo(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(_ -> work.get());
            } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
