package app.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.AccessToken;
import app.parley.people.CurrentDevice;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Teachers;
import app.parley.people.store.TeacherStore;
import app.parley.study.store.ReportStore;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import app.parley.testing.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@ParameterizedClass
@EnumSource(Database.class)
class QuestionReportsDatabaseTest {

    private static final QuestionRef QUESTION = new QuestionRef(new QuestionId("treaty"), 3);

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00.123456Z"));
    private final LearnerId ana = LearnerId.random();
    private final LearnerId ben = LearnerId.random();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private ReportStore store;
    private QuestionReports reports;

    QuestionReportsDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        var jdbc = JdbcClient.create(database.migrated());
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(PasswordEncoder.class, NoOpPasswordEncoder::getInstance);
        context.registerBean(CurrentDevice.class, NoDevice::new);
        context.register(TeacherStore.class, Teachers.class, ReportStore.class, QuestionReports.class);
        context.refresh();
        store = context.getBean(ReportStore.class);
        reports = context.getBean(QuestionReports.class);
        var teacher = context.getBean(Teachers.class).enrol(DisplayName.of("Mina Ahn"), new Password("correct horse"));
        SecurityContextHolder.getContext().setAuthentication(SignedIn.as(teacher));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }

    /** Nobody's browser. */
    private static final class NoDevice implements CurrentDevice {

        @Override
        public Optional<AccessToken> token() {
            return Optional.empty();
        }

        @Override
        public void carry(AccessToken token) {
            throw new UnsupportedOperationException("no browser is asking");
        }

        @Override
        public String address() {
            return "unknown";
        }
    }

    private UUID report(LearnerId learner, String sentence) {
        var id = UUID.randomUUID();
        reports.report(learner, id, QUESTION, sentence);
        return id;
    }

    @Test
    void aTeacherSeesWhatWasReportedUntilItIsClosed() {
        var first = report(ana, " The  year is\nwrong. ");
        clock.advance(Duration.ofMinutes(1));
        var second = report(ben, "Two options are right.");

        assertThat(reports.open()).containsExactly(
                new ReportedQuestion(first, QUESTION, "The year is wrong.", Instant.parse("2026-11-22T10:00:00.123Z")),
                new ReportedQuestion(second, QUESTION, "Two options are right.", Instant.parse("2026-11-22T10:01:00.123Z")));
        reports.close(first);
        reports.close(first);

        assertThat(reports.open()).extracting(ReportedQuestion::id).containsExactly(second);
        assertThat(reports.openCount()).isEqualTo(1);
    }

    @Test
    void theSameReportSentTwiceIsOne() {
        var id = UUID.randomUUID();
        reports.report(ana, id, QUESTION, "The year is wrong.");
        reports.report(ana, id, QUESTION, "The year is wrong.");

        assertThat(reports.openCount()).isEqualTo(1);
    }

    @Test
    void tenReportsADayAreEnough() {
        for (int i = 0; i < QuestionReports.MOST_A_DAY; i++) {
            reports.close(report(ana, "Mistake " + i));
        }

        assertThatThrownBy(() -> report(ana, "One more")).isInstanceOf(ReportException.Enough.class);
        report(ben, "Somebody else");
        clock.advance(Duration.ofDays(1));
        report(ana, "On the next day");
        assertThat(reports.open()).extracting(ReportedQuestion::sentence).containsExactly("Somebody else", "On the next day");
    }

    @Test
    void whatNobodyCanReadIsNotTaken() {
        for (var sentence : List.of("", "  \u200b\n", "x".repeat(ReportedQuestion.MAX_LENGTH + 1), "x".repeat(100_000))) {
            assertThatThrownBy(() -> report(ana, sentence)).isInstanceOf(ReportException.Unfit.class);
        }
        report(ana, "x".repeat(ReportedQuestion.MAX_LENGTH));
        report(ana, "<script>alert(1)</script>");

        assertThat(reports.open()).extracting(ReportedQuestion::sentence).contains("<script>alert(1)</script>").hasSize(2);
    }

    @Test
    void reportsGoWithTheirLearner() {
        var data = new ReportData(store);
        report(ana, "The year is wrong.");
        report(ben, "The name is wrong.");
        assertThat(data.keepsAnything(ana)).isTrue();
        assertThat(data.export(ana)).asString().contains("The year is wrong.").doesNotContain("The name is wrong.");

        data.forget(ana);

        assertThat(data.keepsAnything(ana)).isFalse();
        assertThat(reports.open()).extracting(ReportedQuestion::sentence).containsExactly("The name is wrong.");
    }

    @Test
    void onlyTeachersReadAndClose() {
        var id = report(ana, "The year is wrong.");
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> reports.open()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.openCount()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.close(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(store.openCount()).isEqualTo(1);
    }
}
