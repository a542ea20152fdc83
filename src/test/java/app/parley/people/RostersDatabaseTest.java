package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.people.store.LearnerStore;
import app.parley.testing.Database;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RostersDatabaseTest {

    @Parameter
    Database database;

    private PeopleFixture people;
    private SchoolClasses classes;
    private Rosters rosters;
    private Memberships memberships;
    private Notebooks notebooks;
    private SchoolClass history;

    @BeforeEach
    void makeAClass() {
        people = new PeopleFixture(database);
        classes = people.get(SchoolClasses.class);
        rosters = people.get(Rosters.class);
        memberships = people.get(Memberships.class);
        notebooks = people.get(Notebooks.class);
        PeopleFixture.signIn(people.aTeacher());
        history = classes.create(DisplayName.of("History 10b"));
    }

    @AfterEach
    void stop() {
        people.close();
    }

    @Test
    void everyPupilGetsANotebookAndACardThatOpensIt() {
        var cards = enrol("Mina Ahn", "Jun Kim");

        assertThat(cards).extracting(KeyCard::name).containsExactly(DisplayName.of("Jun Kim"), DisplayName.of("Mina Ahn"));
        assertThat(classes.members(history.id())).extracting(ClassMember::name)
                .containsExactly(DisplayName.of("Jun Kim"), DisplayName.of("Mina Ahn"));
        notebooks.open(cards.getFirst().key());
        assertThat(memberships.mine()).extracting(Membership::name).containsExactly(DisplayName.of("Jun Kim"));
    }

    @Test
    void fiveHundredNamesAreEnrolledAndNoneMore() {
        var names = IntStream.rangeClosed(1, 500).mapToObj(number -> "Pupil " + number).toArray(String[]::new);

        assertThat(enrol(names)).hasSize(500);

        assertThat(classes.mine(history.id()).orElseThrow().members()).isEqualTo(500);
        assertThat(rosters.check(history.id(), List.of("One more"))).extracting(RosterLine::verdict)
                .containsExactly(new RosterLine.NoRoom());
        assertThatThrownBy(() -> enrol("One more")).isInstanceOf(Refusal.Full.class);
        assertThatThrownBy(() -> memberships.join(history.joinCode().text(), DisplayName.of("One more")))
                .isInstanceOf(Refusal.Full.class);
    }

    @Test
    void everyLineIsJudgedBeforeAnythingIsStored() {
        memberships.join(history.joinCode().text(), DisplayName.of("Jun"));

        var lines = rosters.check(history.id(), List.of("Mina", "", "  MINA ", "jun", "---", "J\uFFFDrg", "x".repeat(41),
                "=HYPERLINK(\"http://x.y\",\"z\")", "\u202Eanihc", "\uD83D\uDE00 Zoe", "\uD83D\uDE00"));

        assertThat(lines).containsExactly(
                new RosterLine(1, "Mina", new RosterLine.Fit(DisplayName.of("Mina"))),
                new RosterLine(3, "  MINA ", new RosterLine.Repeated(1)),
                new RosterLine(4, "jun", new RosterLine.Taken()),
                new RosterLine(5, "---", new RosterLine.Unfit()),
                new RosterLine(6, "J\uFFFDrg", new RosterLine.Garbled()),
                new RosterLine(7, "x".repeat(41), new RosterLine.Unfit()),
                new RosterLine(8, "=HYPERLINK(\"http://x.y\",\"z\")",
                        new RosterLine.Fit(DisplayName.of("=HYPERLINK(\"http://x.y\",\"z\")"))),
                new RosterLine(9, "\u202Eanihc", new RosterLine.Fit(DisplayName.of("anihc"))),
                new RosterLine(10, "\uD83D\uDE00 Zoe", new RosterLine.Fit(DisplayName.of("\uD83D\uDE00 Zoe"))),
                new RosterLine(11, "\uD83D\uDE00", new RosterLine.Unfit()));
        assertThat(people.count("class_member")).isEqualTo(1);
    }

    @Test
    void oneNameThatWasTakenMeanwhileKeepsAllOut() {
        var run = keysFor("Mina", "Jun", "Zoe");
        memberships.join(history.joinCode().text(), DisplayName.of("JUN"));
        int learners = people.count("learner");

        assertThatThrownBy(() -> rosters.enrol(history.id(), run)).isInstanceOf(Refusal.NameTaken.class);

        assertThat(people.count("class_member")).isEqualTo(1);
        assertThat(people.count("learner")).isEqualTo(learners);
    }

    @Test
    void nothingIsStoredBeforeTheKeysAreFetched() {
        keysFor("Mina", "Jun");

        assertThat(people.count("learner")).isZero();
    }

    @Test
    void newCardEndsTheOldOneAndSignsOut() {
        var lost = enrol("Mina").getFirst().key();
        notebooks.open(lost);
        var learner = notebooks.currentOrNew();

        var card = rosters.reissue(history.id(), keysFor("Mina")).getFirst();

        assertThat(notebooks.current()).isEmpty();
        assertThatThrownBy(() -> notebooks.find(lost.hyphenated())).isInstanceOf(Refusal.UnknownKey.class);
        notebooks.open(card.key());
        assertThat(notebooks.current()).contains(learner);
    }

    @Test
    void teacherHasNoKeyToANotebookThatALearnerMade() {
        memberships.join(history.joinCode().text(), DisplayName.of("Jun"));
        var key = notebooks.newKey();

        assertThat(rosters.carded(history.id())).isEmpty();
        assertThat(rosters.reissue(history.id(), keysFor("Jun"))).isEmpty();

        assertThat(notebooks.find(key.hyphenated())).isEqualTo(key);
    }

    @Test
    void notebookThatNobodyOpenedGoesWithItsClass() {
        var cards = enrol("Mina", "Jun");
        notebooks.open(cards.getFirst().key());
        var opened = notebooks.currentOrNew();

        classes.delete(history.id());

        assertThat(people.count("learner")).isEqualTo(1);
        assertThat(people.get(LearnerStore.class).info(opened)).isPresent();
        assertThat(memberships.mine()).isEmpty();
    }

    @Test
    void whoTypesTheCodeWaitsIfTheClassHasItSo() {
        classes.admitAtOnce(history.id(), false);
        memberships.join(history.joinCode().text(), DisplayName.of("Jun"));
        var learner = notebooks.currentOrNew();

        assertThat(classes.members(history.id())).isEmpty();
        assertThat(classes.mine(history.id()).orElseThrow().members()).isZero();
        assertThat(memberships.mine()).extracting(Membership::waiting).containsExactly(true);
        assertThat(classes.waiting(history.id())).extracting(ClassMember::learner).containsExactly(learner);
        assertThat(rosters.check(history.id(), List.of("Jun"))).extracting(RosterLine::verdict)
                .containsExactly(new RosterLine.Taken());
        classes.admit(history.id(), learner);

        assertThat(classes.members(history.id())).extracting(ClassMember::learner).containsExactly(learner);
        assertThat(classes.waiting(history.id())).isEmpty();
        assertThat(memberships.mine()).extracting(Membership::waiting).containsExactly(false);
    }

    @Test
    void whoWaitsIsInNoRoll() {
        classes.admitAtOnce(history.id(), false);
        memberships.join(history.joinCode().text(), DisplayName.of("Jun"));

        assertThat(people.get(ClassRolls.class).all()).isEmpty();
    }

    private KeyRun keysFor(String... names) {
        return PeopleFixture.finished(rosters.prepare(history.id(), Stream.of(names).map(DisplayName::of).toList()));
    }

    private List<KeyCard> enrol(String... names) {
        return rosters.enrol(history.id(), keysFor(names));
    }
}
