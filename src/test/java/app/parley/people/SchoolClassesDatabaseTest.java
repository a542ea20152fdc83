package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.parley.base.LearnerId;
import app.parley.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@ParameterizedClass
@EnumSource(Database.class)
class SchoolClassesDatabaseTest {

    private static final DisplayName HISTORY = DisplayName.of("History 10b");
    private static final DisplayName JUN = DisplayName.of("Jun");

    @Parameter
    Database database;

    private final Journal journal = new Journal();
    private PeopleFixture people;
    private SchoolClasses classes;
    private Memberships memberships;
    private Notebooks notebooks;

    /** A feature that notes who left which class, and can be told to fail at one. */
    private static final class Journal implements LearnerData, ClassData {

        private final List<Map.Entry<SchoolClassId, LearnerId>> left = new ArrayList<>();
        private @Nullable SchoolClassId stuck;

        @Override
        public String name() {
            return "journal";
        }

        @Override
        public Object export(LearnerId learner) {
            return List.of();
        }

        @Override
        public void forget(LearnerId learner) {}

        @Override
        public void forgetNames(SchoolClassId id) {
            if (id.equals(stuck)) {
                throw new IllegalStateException("cannot forget");
            }
        }

        @Override
        public void forgetMember(SchoolClassId id, LearnerId learner) {
            left.add(Map.entry(id, learner));
        }
    }

    @BeforeEach
    void signInATeacher() {
        people = new PeopleFixture(database, journal);
        classes = people.get(SchoolClasses.class);
        memberships = people.get(Memberships.class);
        notebooks = people.get(Notebooks.class);
        PeopleFixture.signIn(people.aTeacher());
    }

    @AfterEach
    void stop() {
        people.close();
    }

    @Test
    void classLastsUntilTheEndOfTheSchoolYear() {
        var made = classes.create(HISTORY);

        assertThat(classes.mine()).containsExactly(made);
        assertThat(made.endsOn()).isEqualTo(LocalDate.of(2027, 7, 31));
    }

    @Test
    void learnerJoinsWithTheCode() {
        var made = classes.create(HISTORY);

        memberships.join(made.joinCode().grouped().toLowerCase(), JUN);

        assertThat(classes.members(made.id()))
                .extracting(ClassMember::learner, ClassMember::name)
                .containsExactly(tuple(notebooks.currentOrNew(), JUN));
        assertThat(memberships.mine()).extracting(Membership::className).containsExactly(HISTORY);
        assertThat(classes.mine(made.id()).orElseThrow().members()).isEqualTo(1);
    }

    @Test
    void joiningAgainOnlyChangesTheName() {
        var made = classes.create(HISTORY);
        memberships.join(made.joinCode().text(), JUN);

        memberships.join(made.joinCode().text(), DisplayName.of("Jun K."));

        assertThat(classes.members(made.id())).extracting(ClassMember::name).containsExactly(DisplayName.of("Jun K."));
    }

    @Test
    void whatWasDoneBeforeJoiningIsSharedOnlyIfItsOwnerSaysSo() {
        var made = classes.create(HISTORY);
        memberships.join(made.joinCode().text(), JUN);
        assertThat(classes.members(made.id())).singleElement()
                .satisfies(member -> assertThat(member.sharesFrom()).isEqualTo(member.joinedAt()));

        memberships.join(made.joinCode().text(), JUN, true);

        assertThat(classes.members(made.id())).singleElement()
                .satisfies(member -> assertThat(member.sharesFrom()).isEqualTo(Instant.EPOCH));
        assertThat(memberships.mine()).extracting(Membership::sharesFrom).containsExactly(Instant.EPOCH);
    }

    @Test
    void learnerIsToldOfAllTeachersWhoSeeTheName() {
        var owner = people.get(Teachers.class).required();
        var colleague = people.aTeacher();
        var made = classes.create(HISTORY);

        people.get(ClassSharing.class).share(made.id(), colleague.id());
        memberships.join(made.joinCode().text(), JUN);

        assertThat(memberships.mine()).singleElement()
                .satisfies(membership -> assertThat(membership.teachers()).containsExactly(owner.name(), colleague.name()));
    }

    @Test
    void numberOfCoTeachersHasAnEnd() {
        var sharing = people.get(ClassSharing.class);
        var made = classes.create(HISTORY);
        for (var number = 0; number < ClassSharing.MAX_CO_TEACHERS; number++) {
            sharing.share(made.id(), people.aTeacher().id());
        }

        assertThatThrownBy(() -> sharing.share(made.id(), people.aTeacher().id())).isInstanceOf(Refusal.Full.class);
    }

    @Test
    void twoLearnersCannotHaveTheSameName() {
        var made = classes.create(HISTORY);
        memberships.join(made.joinCode().text(), JUN);
        people.useAnotherDevice();

        assertThatThrownBy(() -> memberships.join(made.joinCode().text(), DisplayName.of("JUN")))
                .isInstanceOf(Refusal.NameTaken.class);

        assertThat(classes.members(made.id())).hasSize(1);
    }

    @Test
    void wrongCodeLeadsNowhereAndMakesNoNotebook() {
        classes.create(HISTORY);

        assertThatThrownBy(() -> memberships.join("CCCCCC", JUN)).isInstanceOf(Refusal.UnknownCode.class);

        assertThat(notebooks.current()).isEmpty();
    }

    @Test
    void wrongCodesAreSlowed() {
        assertThatThrownBy(() -> {
                    while (true) {
                        try {
                            memberships.join("CCCCCC", JUN);
                        } catch (Refusal.UnknownCode expected) {
                            // The next guess, as a guesser would.
                        }
                    }
                })
                .isInstanceOf(Refusal.TooManyTries.class);
    }

    @Test
    void oldCodeLetsNobodyIn() {
        var made = classes.create(HISTORY);

        classes.renewCode(made.id());

        assertThatThrownBy(() -> memberships.join(made.joinCode().text(), JUN)).isInstanceOf(Refusal.UnknownCode.class);
        memberships.join(classes.mine(made.id()).orElseThrow().joinCode().text(), JUN);
        assertThat(classes.members(made.id())).hasSize(1);
    }

    @Test
    void whoWaitsIsSentAwayAndKeepsTheNotebook() {
        var made = classes.create(HISTORY);
        classes.admitAtOnce(made.id(), false);
        memberships.join(made.joinCode().text(), JUN);
        var learner = notebooks.currentOrNew();

        classes.sendAway(made.id(), learner);

        assertThat(classes.waiting(made.id())).isEmpty();
        assertThat(notebooks.current()).contains(learner);
    }

    @Test
    void whoWasLetInMeanwhileIsNotSentAway() {
        var made = classes.create(HISTORY);
        classes.admitAtOnce(made.id(), false);
        memberships.join(made.joinCode().text(), JUN);
        classes.admit(made.id(), notebooks.currentOrNew());

        classes.sendAway(made.id(), notebooks.currentOrNew());

        assertThat(classes.members(made.id())).hasSize(1);
    }

    @Test
    void namesCannotBeTriedOutAtWill() {
        var made = classes.create(HISTORY);
        memberships.join(made.joinCode().text(), JUN);
        people.useAnotherDevice();

        assertThatThrownBy(() -> {
                    while (true) {
                        try {
                            memberships.join(made.joinCode().text(), JUN);
                        } catch (Refusal.NameTaken expected) {
                            // The next name, as somebody would who wants to know who is in the class.
                        }
                    }
                })
                .isInstanceOf(Refusal.TooManyTries.class);
    }

    @Test
    void classThatCannotBeDeletedKeepsNoneOfTheOthers() {
        var stuck = classes.create(HISTORY);
        var other = classes.create(DisplayName.of("Other"));
        journal.stuck = stuck.id();
        people.clock.advance(until("2027-08-01T12:00:00Z"));

        people.get(Retention.class).endClasses();
        assertThat(classes.mine()).extracting(SchoolClass::id).containsExactly(stuck.id()).doesNotContain(other.id());

        journal.stuck = null;
        people.get(Retention.class).endClasses();
        assertThat(classes.mine()).isEmpty();
    }

    @Test
    void learnerLeavesAlone() {
        var made = classes.create(HISTORY);
        memberships.join(made.joinCode().text(), JUN);

        memberships.leave(made.id());

        assertThat(classes.members(made.id())).isEmpty();
        assertThat(journal.left).containsExactly(Map.entry(made.id(), notebooks.currentOrNew()));
    }

    @Test
    void deletedClassTakesItsNamesAlong() {
        var made = classes.create(HISTORY);
        memberships.join(made.joinCode().text(), JUN);

        classes.delete(made.id());

        assertThat(classes.mine()).isEmpty();
        assertThat(memberships.mine()).isEmpty();
        assertThat(people.count("class_member")).isZero();
    }

    @Test
    void deletedNotebookLeavesItsClasses() {
        var made = classes.create(HISTORY);
        memberships.join(made.joinCode().text(), JUN);

        notebooks.delete();

        assertThat(classes.members(made.id())).isEmpty();
    }

    @Test
    void classOfSomebodyElseIsAsIfItDidNotExist() {
        var made = classes.create(HISTORY);
        memberships.join(made.joinCode().text(), JUN);
        var learner = notebooks.currentOrNew();
        var teacher = people.get(Teachers.class).required();

        PeopleFixture.signIn(people.aTeacher());
        assertThat(people.get(PupilData.class).delete(made.id(), learner)).isEmpty();
        classes.renewCode(made.id());
        classes.delete(made.id());

        assertThat(classes.mine()).isEmpty();
        assertThat(classes.mine(made.id())).isEmpty();
        assertThat(classes.members(made.id())).isEmpty();
        PeopleFixture.signIn(teacher);
        assertThat(classes.mine()).extracting(SchoolClass::joinCode).containsExactly(made.joinCode());
        assertThat(classes.members(made.id())).hasSize(1);
    }

    @Test
    void nobodySignedInSeesNoClass() {
        var made = classes.create(HISTORY);
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> classes.mine()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> classes.mine(made.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> classes.create(HISTORY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> classes.members(made.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> classes.renewCode(made.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> classes.delete(made.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void numberOfClassesHasAnEnd() {
        for (var number = 1; number <= SchoolClasses.MAX_CLASSES; number++) {
            classes.create(DisplayName.of("Class " + number));
        }

        assertThatThrownBy(() -> classes.create(HISTORY)).isInstanceOf(Refusal.Full.class);
    }

    @Test
    void classIsDeletedWhenItsLastDayIsOverEverywhere() {
        var made = classes.create(HISTORY);
        var retention = people.get(Retention.class);

        people.clock.advance(until("2027-08-01T11:59:59Z"));
        retention.endClasses();
        assertThat(classes.mine()).extracting(SchoolClass::id).containsExactly(made.id());

        people.clock.advance(until("2027-08-01T12:00:00Z"));
        retention.endClasses();
        assertThat(classes.mine()).isEmpty();
    }

    @Test
    void ownerSetsTheEndThirteenMonthsAfterItsBeginAtMost() {
        var made = classes.create(HISTORY);

        classes.setEnd(made.id(), LocalDate.of(2027, 12, 22));
        assertThat(classes.mine(made.id()).orElseThrow().endsOn()).isEqualTo(LocalDate.of(2027, 12, 22));
        classes.setEnd(made.id(), LocalDate.of(2026, 11, 22));
        assertThat(classes.latestEnd(made)).isEqualTo(LocalDate.of(2027, 12, 22));

        assertThatThrownBy(() -> classes.setEnd(made.id(), LocalDate.of(2027, 12, 23))).isInstanceOf(Refusal.UnfitEnd.class);
        assertThatThrownBy(() -> classes.setEnd(made.id(), LocalDate.of(2026, 11, 21))).isInstanceOf(Refusal.UnfitEnd.class);
        assertThat(classes.mine(made.id()).orElseThrow().endsOn()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void endCannotBeMovedOnAgainAndAgain() {
        var made = classes.create(HISTORY);
        people.clock.advance(Duration.ofDays(180));

        assertThatThrownBy(() -> classes.setEnd(made.id(), LocalDate.of(2027, 12, 23))).isInstanceOf(Refusal.UnfitEnd.class);
        classes.setEnd(made.id(), LocalDate.of(2027, 12, 22));
    }

    @Test
    void clockChangeAtNightDoesNotMoveTheEnd() {
        var made = classes.create(HISTORY);
        classes.setEnd(made.id(), LocalDate.of(2027, 3, 27));
        var retention = people.get(Retention.class);

        // In the night to March 28, 2027 Europe sets its clocks forward, at 01:00 UTC.
        people.clock.advance(until("2027-03-28T01:00:00Z"));
        retention.endClasses();
        assertThat(classes.mine(made.id())).isPresent();

        people.clock.advance(until("2027-03-28T12:00:00Z"));
        retention.endClasses();
        assertThat(classes.mine(made.id())).isEmpty();
    }

    private Duration until(String moment) {
        return Duration.between(people.clock.instant(), Instant.parse(moment));
    }
}
