package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.parley.bank.Bank;
import app.parley.people.TeacherId;
import app.parley.results.Blanks;
import app.parley.results.Names;
import app.parley.results.Session;
import app.parley.results.SessionAnalysis;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import app.parley.results.Which;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTablesTest {

    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void words() {
        SessionPages.prepare();
    }

    @AfterEach
    void noWords() {
        VaadinService.setCurrent(null);
    }

    private SessionTables tables() {
        var bank = mock(Bank.class);
        var info = new SessionInfo(new SessionId(SessionId.Kind.GAME, UUID.randomUUID()), new TeacherId(UUID.randomUUID()),
                Optional.empty(), "A lesson", Instant.EPOCH, Optional.empty());
        var session = new Session.Builder(List.of(), List.of(), Versions.TOGETHER).build();
        return new SessionTables(info, OverviewFilter.of(QueryParameters.empty()), () -> {
            read.add("session");
            return new SessionResults(info, session, new Names(Map.of(), Map.of()), true);
        }, () -> {
            read.add("session before");
            return Map.of();
        }, () -> {
            read.add("analysis");
            return SessionAnalysis.of(session, Which.FIRST, Blanks.ZERO, bank::question);
        }, bank, ZoneOffset.UTC);
    }

    @Test
    void answersNeedNothingButTheSession() {
        tables().answers();

        assertThat(read).containsExactly("session");
    }

    @Test
    void figuresForTestMakersNeedNothingButTheAnalysis() {
        tables().quiz();
        tables().questions();

        assertThat(read).containsExactly("analysis", "analysis");
    }

    @Test
    void wholeWorkbookReadsEverythingOnce() {
        var tables = tables();

        for (var table : List.of(SessionTable.MISSED, SessionTable.HELP, SessionTable.TALK, SessionTable.ANSWERS, SessionTable.QUIZ)) {
            table.of(tables);
        }

        assertThat(read).containsExactlyInAnyOrder("session", "session before", "analysis");
    }
}
