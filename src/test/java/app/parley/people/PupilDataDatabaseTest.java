package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.parley.base.LearnerId;
import app.parley.people.AuditEntry.Deed;
import app.parley.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@ParameterizedClass
@EnumSource(Database.class)
class PupilDataDatabaseTest {

    private static final DisplayName JUN = DisplayName.of("Jun");

    @Parameter
    Database database;

    private final Diary diary = new Diary();
    private PeopleFixture people;
    private SchoolClasses classes;
    private Memberships memberships;
    private Notebooks notebooks;
    private PupilData pupils;
    private Teacher teacher;
    private SchoolClass history;

    /** A feature that keeps when something was done. */
    private static final class Diary implements LearnerData {

        private final Map<LearnerId, List<Instant>> days = new HashMap<>();
        /** What somebody else does while this feature begins to forget. */
        private Runnable meanwhile = () -> {};

        record Export(List<Instant> entries, String mood) {}

        @Override
        public String name() {
            return "diary";
        }

        @Override
        public Object export(LearnerId learner) {
            return new Export(days.getOrDefault(learner, List.of()), "fine");
        }

        @Override
        public Optional<Object> exportForTeachers(SchoolClassId id, ClassMember member) {
            return Optional.of(days.getOrDefault(member.learner(), List.of()).stream()
                    .filter(at -> !at.isBefore(member.sharesFrom())).toList());
        }

        @Override
        public void forget(LearnerId learner) {
            var rival = meanwhile;
            meanwhile = () -> {};
            rival.run();
            days.remove(learner);
        }
    }

    @BeforeEach
    void makeAClass() {
        people = new PeopleFixture(database, diary);
        classes = people.get(SchoolClasses.class);
        memberships = people.get(Memberships.class);
        notebooks = people.get(Notebooks.class);
        pupils = people.get(PupilData.class);
        teacher = people.aTeacher();
        PeopleFixture.signIn(teacher);
        history = classes.create(DisplayName.of("History 10b"));
    }

    @AfterEach
    void stop() {
        people.close();
    }

    @Test
    void exportHoldsWhatTheClassMaySee() {
        var jun = notebooks.currentOrNew();
        var before = people.clock.instant();
        people.clock.advance(Duration.ofDays(1));
        memberships.join(history.joinCode().text(), JUN);
        people.clock.advance(Duration.ofDays(1));
        var since = people.clock.instant();
        diary.days.put(jun, List.of(before, since));

        assertThat(pupils.export(history.id(), jun).orElseThrow())
                .containsEntry("name", "Jun").containsEntry("schoolClass", "History 10b").containsEntry("diary", List.of(since));
        memberships.join(history.joinCode().text(), JUN, true);
        assertThat(pupils.export(history.id(), jun).orElseThrow()).containsEntry("diary", List.of(before, since));
    }

    @Test
    void exportHoldsTheMembershipInThisClassAndInNoOther() {
        var jun = notebooks.currentOrNew();
        memberships.join(classes.create(DisplayName.of("Secret club")).joinCode().text(), JUN);
        memberships.join(history.joinCode().text(), JUN);

        var export = pupils.export(history.id(), jun).orElseThrow();

        assertThat(JsonMapper.shared().writeValueAsString(export)).contains("\"sharesFrom\"", "\"className\":\"History 10b\"")
                .doesNotContain("Secret club", "\"notebook\"");
    }

    @Test
    void exportOfANotebookThatTheSchoolMadeHoldsAllOfIt() {
        var jun = enrolled();
        diary.days.put(jun, List.of(people.clock.instant().minusSeconds(1)));

        var export = pupils.export(history.id(), jun).orElseThrow();

        assertThat(export).containsEntry("diary", diary.export(jun)).containsKeys("notebook", "classes");
        assertThat(JsonMapper.shared().writeValueAsString(export.get("notebook")))
                .contains("\"madeFor\":\"History 10b\"", "\"opened\":true", "\"openedAt\"");
    }

    @Test
    void notebookThatTheSchoolMadeIsDeletedWhollyWithAReceipt() {
        var jun = enrolled();
        diary.days.put(jun, List.of(people.clock.instant(), people.clock.instant()));
        assertThat(pupils.goesWholly(history.id(), jun)).isTrue();

        var receipt = pupils.delete(history.id(), jun).orElseThrow();

        assertThat(receipt.wholly()).isTrue();
        assertThat(receipt.at()).isEqualTo(people.clock.instant());
        assertThat(receipt.counts()).containsEntry("diary.entries", 2).containsEntry("classes", 1);
        assertThat(diary.days).isEmpty();
        assertThat(people.count("learner")).isZero();
        assertThat(people.count("class_member")).isZero();
        assertThat(pupils.delete(history.id(), jun)).isEmpty();
        assertThat(pupils.export(history.id(), jun)).isEmpty();
    }

    @Test
    void deletingTwiceAtOnceIsOneDeed() {
        var jun = enrolled();
        var receipts = new ArrayList<Optional<DeletionReceipt>>();
        diary.meanwhile = () -> receipts.add(CompletableFuture.supplyAsync(() -> {
            PeopleFixture.signIn(teacher);
            return pupils.delete(history.id(), jun);
        }).join());

        receipts.add(pupils.delete(history.id(), jun));

        assertThat(receipts).hasSize(2).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(people.count("audit_entry")).isOne();
    }

    @Test
    void learnerWhoDeletesTheNotebookTwiceAtOnceDidItOnce() {
        notebooks.currentOrNew();
        var token = people.device.token;
        diary.meanwhile = () -> CompletableFuture.runAsync(notebooks::delete).join();

        notebooks.delete();

        assertThat(people.device.token).isNotEqualTo(token);
        assertThat(people.count("audit_entry")).isOne();
    }

    @Test
    void notebookThatALearnerMadeOnlyLeaves() {
        memberships.join(history.joinCode().text(), JUN);
        var jun = notebooks.currentOrNew();
        diary.days.put(jun, List.of(people.clock.instant()));

        var receipt = pupils.delete(history.id(), jun).orElseThrow();

        assertThat(receipt.wholly()).isFalse();
        assertThat(receipt.counts()).isEmpty();
        assertThat(notebooks.current()).contains(jun);
        assertThat(diary.days).containsKey(jun);
        assertThat(memberships.mine()).isEmpty();
    }

    @Test
    void notebookThatAnotherClassMadeOnlyLeaves() {
        enrolled();
        var other = classes.create(DisplayName.of("Other"));
        memberships.join(other.joinCode().text(), JUN);
        var jun = notebooks.currentOrNew();

        assertThat(pupils.delete(other.id(), jun).orElseThrow().wholly()).isFalse();

        assertThat(classes.members(history.id())).hasSize(1);
    }

    @Test
    void everyDeedLeavesALineWithoutTheName() {
        var jun = enrolled();
        pupils.export(history.id(), jun);
        people.get(Rosters.class).reissue(history.id(), keysFor(JUN));
        var number = pupils.delete(history.id(), jun).orElseThrow().learnerNumber();
        people.useAnotherDevice();
        memberships.join(history.joinCode().text(), JUN);
        notebooks.export();
        notebooks.delete();

        PeopleFixture.signIn(people.anAccount(Role.ADMINISTRATOR));
        assertThat(people.get(AuditLog.class).newest())
                .extracting(AuditEntry::deed, AuditEntry::doer)
                .containsExactly(
                        tuple(Deed.NOTEBOOK_DELETED, new AuditEntry.ByLearner()),
                        tuple(Deed.NOTEBOOK_EXPORTED, new AuditEntry.ByLearner()),
                        tuple(Deed.PUPIL_DELETED, new AuditEntry.ByAccount(Optional.of(teacher.name()))),
                        tuple(Deed.CARD_RENEWED, new AuditEntry.ByAccount(Optional.of(teacher.name()))),
                        tuple(Deed.PUPIL_EXPORTED, new AuditEntry.ByAccount(Optional.of(teacher.name()))));
        assertThat(people.get(AuditLog.class).newest()).extracting(AuditEntry::about).element(2)
                .isEqualTo(new AuditEntry.AboutLearner(number));
        assertThat(number).doesNotContain(jun.uuid().toString().substring(0, 8)).hasSize(12);
    }

    @Test
    void auditLogIsForAdministratorsAndNotForEver() {
        memberships.join(history.joinCode().text(), JUN);
        notebooks.export();
        assertThatThrownBy(() -> people.get(AuditLog.class).newest()).isInstanceOf(AccessDeniedException.class);

        people.clock.advance(AuditLog.KEPT.plusSeconds(1));
        people.get(Retention.class).endAuditLines();

        assertThat(people.count("audit_entry")).isZero();
    }

    private LearnerId enrolled() {
        var card = people.get(Rosters.class).enrol(history.id(), keysFor(JUN)).getFirst();
        notebooks.open(card.key());
        return notebooks.currentOrNew();
    }

    private KeyRun keysFor(DisplayName name) {
        return PeopleFixture.finished(people.get(Rosters.class).prepare(history.id(), List.of(name)));
    }
}
