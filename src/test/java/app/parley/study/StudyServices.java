package app.parley.study;

import app.parley.bank.Bank;
import app.parley.record.AnswerLog;
import app.parley.results.CardRemedy;
import app.parley.study.store.CardStores;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Study services for tests in other packages. */
public final class StudyServices {

    private StudyServices() {
    }

    public static StudyService on(DataSource dataSource, AnswerLog log, Bank bank, Clock clock) {
        var store = CardStores.on(dataSource);
        return new StudyService(new LogFollower(log, store, bank, List.of()), store, log, bank,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)), clock);
    }

    /** Puts questions into cards, for tests in other packages. */
    public static CardRemedy cardRemedyOn(DataSource dataSource, AnswerLog log, Bank bank, Clock clock) {
        var store = CardStores.on(dataSource);
        return new AssignedCards(new LogFollower(log, store, bank, List.of()), store, bank,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)), clock);
    }
}
