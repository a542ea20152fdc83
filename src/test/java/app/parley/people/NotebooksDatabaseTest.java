package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.base.LearnerId;
import app.parley.people.store.LearnerStore;
import app.parley.people.store.SiteSecretStore;
import app.parley.testing.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Database.class)
class NotebooksDatabaseTest {

    @Parameter
    Database database;

    private final Answers answers = new Answers();
    private PeopleFixture people;
    private Notebooks notebooks;
    private Retention retention;

    /** A feature that keeps a list of learners, and can be told to fail. */
    private static final class Answers implements LearnerData {
        final Set<LearnerId> kept = new HashSet<>();
        boolean failing;
        @Nullable LearnerId stuck;

        @Override
        public String name() {
            return "answers";
        }

        @Override
        public Object export(LearnerId learner) {
            return kept.contains(learner) ? "three answers" : "none";
        }

        @Override
        public boolean keepsAnything(LearnerId learner) {
            return kept.contains(learner);
        }

        @Override
        public void forget(LearnerId learner) {
            if (failing || learner.equals(stuck)) {
                throw new IllegalStateException("cannot forget");
            }
            kept.remove(learner);
        }
    }

    @BeforeEach
    void start() {
        people = new PeopleFixture(database, answers);
        notebooks = people.get(Notebooks.class);
        retention = people.get(Retention.class);
    }

    @AfterEach
    void stop() {
        people.close();
    }

    @Test
    void lookingAroundKeepsNothing() {
        assertThat(notebooks.current()).isEmpty();
        assertThat(notebooks.info()).isEmpty();
        assertThat(notebooks.noteVisit()).isFalse();

        assertThat(people.count("learner")).isZero();
        assertThat(people.count("learner_device")).isZero();
    }

    @Test
    void notebookIsMadeOnceAndFoundAgain() {
        var made = notebooks.currentOrNew();

        assertThat(notebooks.currentOrNew()).isEqualTo(made);
        assertThat(notebooks.current()).contains(made);
        assertThat(people.count("learner")).isEqualTo(1);
    }

    @Test
    void browserWithoutTokenGetsOneWithItsNotebook() {
        people.device.token = null;

        var made = notebooks.currentOrNew();

        assertThat(people.device.token).isNotNull();
        assertThat(notebooks.current()).contains(made);
    }

    @Test
    void anotherBrowserHasAnotherNotebook() {
        var mine = notebooks.currentOrNew();

        people.useAnotherDevice();

        assertThat(notebooks.current()).isEmpty();
        assertThat(notebooks.currentOrNew()).isNotEqualTo(mine);
    }

    @Test
    void neitherTokenNorKeyIsStored() {
        notebooks.currentOrNew();
        var key = notebooks.newKey();

        var stored = people.jdbc
                .sql("select l.key_hash || ' ' || d.token_hash from learner l join learner_device d"
                        + " on d.learner_id = l.learner_id")
                .query(String.class)
                .single();

        assertThat(stored).doesNotContain(key.words()).doesNotContain(people.device.token().orElseThrow().text());
    }

    @Test
    void keyOpensTheNotebookOnAnotherDevice() {
        var mine = notebooks.currentOrNew();
        var key = notebooks.newKey();
        people.useAnotherDevice();

        notebooks.open(notebooks.find(String.join(" ", key.words()).toUpperCase()));

        assertThat(notebooks.current()).contains(mine);
        assertThat(notebooks.info().orElseThrow().devices()).isEqualTo(2);
    }

    @Test
    void openingLeavesTheOtherNotebookAsItWas() {
        var key = notebooks.newKey();
        people.useAnotherDevice();
        var other = notebooks.currentOrNew();
        var otherKey = notebooks.newKey();

        notebooks.open(key);
        notebooks.open(otherKey);

        assertThat(notebooks.current()).contains(other);
    }

    @Test
    void newKeyEndsTheOldOne() {
        var old = notebooks.newKey();

        var next = notebooks.newKey();

        assertThat(notebooks.find(next.hyphenated())).isEqualTo(next);
        assertThatThrownBy(() -> notebooks.find(old.hyphenated())).isInstanceOf(Refusal.UnknownKey.class);
    }

    @Test
    void wrongKeysAreSlowedForTheirAddressOnly() {
        var key = notebooks.newKey();
        people.device.address = "192.0.2.66";

        assertThatThrownBy(() -> {
                    while (true) {
                        try {
                            notebooks.find(NotebookKey.random().hyphenated());
                        } catch (Refusal.UnknownKey expected) {
                            // The next guess, as a guesser would.
                        }
                    }
                })
                .isInstanceOf(Refusal.TooManyTries.class);
        assertThatThrownBy(() -> notebooks.find(key.hyphenated())).isInstanceOf(Refusal.TooManyTries.class);
        people.device.address = "192.0.2.1";
        assertThat(notebooks.find(key.hyphenated())).isEqualTo(key);
    }

    @Test
    void keyHashOutlivesARestart() {
        var key = notebooks.newKey();

        var restarted = new KeyHashing(people.get(SiteSecretStore.class));

        assertThat(restarted.hash(key)).isEqualTo(new KeyHashing(people.get(SiteSecretStore.class)).hash(key));
    }

    @Test
    void signingOutClosesTheNotebookHereOnly() {
        var mine = notebooks.currentOrNew();
        var key = notebooks.newKey();

        notebooks.signOut();

        assertThat(notebooks.current()).isEmpty();
        notebooks.open(key);
        assertThat(notebooks.current()).contains(mine);
    }

    @Test
    void visitIsNotedOnceADay() {
        notebooks.currentOrNew();

        people.clock.advance(Duration.ofDays(1));

        assertThat(notebooks.noteVisit()).isTrue();
        assertThat(notebooks.noteVisit()).isFalse();
    }

    @Test
    void exportHoldsEveryFeature() {
        answers.kept.add(notebooks.currentOrNew());

        assertThat(notebooks.export())
                .containsEntry("answers", "three answers")
                .containsKeys("exportedAt", "notebook", "classes");
    }

    @Test
    void deletingTakesEverythingEverywhere() {
        var mine = notebooks.currentOrNew();
        answers.kept.add(mine);
        var key = notebooks.newKey();

        notebooks.delete();

        assertThat(notebooks.current()).isEmpty();
        assertThat(answers.kept).isEmpty();
        assertThat(people.count("learner")).isZero();
        assertThat(people.count("learner_device")).isZero();
        assertThatThrownBy(() -> notebooks.find(key.hyphenated())).isInstanceOf(Refusal.UnknownKey.class);
    }

    @Test
    void answerThatArrivesWhileItsNotebookGoesIsDeletedLater() {
        var mine = notebooks.currentOrNew();
        notebooks.delete();
        answers.kept.add(mine);

        retention.forgetStragglers();
        assertThat(answers.kept).containsExactly(mine);
        people.clock.advance(Forgetting.STRAGGLERS.plusSeconds(1));
        retention.forgetStragglers();

        assertThat(answers.kept).isEmpty();
        assertThat(people.count("forgotten_learner")).isZero();
    }

    @Test
    void lateAnswerThatCannotBeDeletedKeepsNoneOfTheOthers() {
        var first = notebooks.currentOrNew();
        notebooks.delete();
        var second = notebooks.currentOrNew();
        notebooks.delete();
        answers.kept.addAll(Set.of(first, second));
        answers.stuck = first;
        people.clock.advance(Forgetting.STRAGGLERS.plusSeconds(1));

        retention.forgetStragglers();

        assertThat(answers.kept).containsExactly(first);
        assertThat(people.count("forgotten_learner")).isOne();
    }

    @Test
    void notebookThatCannotBeClearedKeepsNoneOfTheOthers() {
        answers.stuck = notebooks.currentOrNew();
        people.useAnotherDevice();
        notebooks.currentOrNew();
        people.clock.advance(Duration.ofDays(Retention.DAYS_EMPTY + 1));

        retention.clearUnused();

        assertThat(people.count("learner")).isOne();
    }

    @Test
    void answerOfAGameThatWasPausedForHalfADayIsDeletedToo() {
        var mine = notebooks.currentOrNew();
        notebooks.delete();

        people.clock.advance(Duration.ofHours(13));
        retention.forgetStragglers();
        answers.kept.add(mine);
        people.clock.advance(Forgetting.STRAGGLERS);
        retention.forgetStragglers();

        assertThat(answers.kept).isEmpty();
    }

    @Test
    void browserThatComesTwiceAtOnceHasOneNotebookInsideATransactionToo() {
        var rivals = new ArrayList<LearnerId>();
        var store = new LearnerStore(people.jdbc) {
            @Override
            public Optional<LearnerId> findByToken(String tokenHash) {
                if (rivals.isEmpty()) {
                    rivals.add(CompletableFuture.supplyAsync(notebooks::currentOrNew).join());
                    return Optional.empty();
                }
                return super.findByToken(tokenHash);
            }
        };
        var transactions = people.get(PlatformTransactionManager.class);
        var late = new Notebooks(people.device, store, people.get(KeyHashing.class), people.features(), people.get(Forgetting.class),
                people.get(AuditLog.class), transactions, people.clock);

        var found = new TransactionTemplate(transactions).execute(_ -> late.currentOrNew());

        assertThat(rivals).containsExactly(found);
        assertThat(people.count("learner")).isOne();
    }

    @Test
    void notebookInWhichNothingIsGoesAfterAMonth() {
        var empty = notebooks.currentOrNew();
        people.useAnotherDevice();
        answers.kept.add(notebooks.currentOrNew());

        people.clock.advance(Duration.ofDays(Retention.DAYS_EMPTY));
        retention.clearUnused();
        assertThat(people.count("learner")).isEqualTo(2);
        people.clock.advance(Duration.ofDays(1));
        retention.clearUnused();

        assertThat(notebooks.current()).isPresent().get().isNotEqualTo(empty);
        assertThat(people.count("learner")).isEqualTo(1);
    }

    @Test
    void emptyNotebookThatIsVisitedOrInAClassOrHasAKeyStays() {
        var classes = people.get(SchoolClasses.class);
        PeopleFixture.signIn(people.aTeacher());
        var code = classes.create(DisplayName.of("History")).joinCode();
        people.get(Memberships.class).join(code.text(), DisplayName.of("Ana"));
        people.useAnotherDevice();
        notebooks.newKey();
        people.useAnotherDevice();
        notebooks.currentOrNew();

        people.clock.advance(Duration.ofDays(Retention.DAYS_EMPTY + 1));
        notebooks.noteVisit();
        retention.clearUnused();

        assertThat(people.count("learner")).isEqualTo(3);
    }

    @Test
    void browserThatDoesNotComeBackIsForgottenAndWhatOnlyItCouldOpenGoesToo() {
        var unreachable = notebooks.currentOrNew();
        answers.kept.add(unreachable);
        people.useAnotherDevice();
        var withKey = notebooks.currentOrNew();
        answers.kept.add(withKey);
        var key = notebooks.newKey();

        people.clock.advance(Duration.ofDays(400));
        retention.clearUnused();

        assertThat(people.count("learner_device")).isZero();
        assertThat(answers.kept).containsExactly(withKey);
        notebooks.open(key);
        assertThat(notebooks.current()).contains(withKey);
    }

    @Test
    void manyNotebooksAreClearedPageByPage() {
        for (int i = 0; i < 1_100; i++) {
            people.useAnotherDevice();
            notebooks.currentOrNew();
        }

        people.clock.advance(Duration.ofDays(Retention.DAYS_EMPTY + 1));
        retention.clearUnused();

        assertThat(people.count("learner")).isZero();
    }

    @Test
    void allFeaturesForgetOrNone() {
        var mine = notebooks.currentOrNew();
        answers.failing = true;

        assertThatThrownBy(notebooks::delete).isInstanceOf(IllegalStateException.class);

        assertThat(notebooks.current()).contains(mine);
    }
}
