package app.parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.QuestionRef;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import app.parley.record.Activity;
import app.parley.results.ClassResults;
import app.parley.results.Finding;
import app.parley.results.Findings;
import app.parley.results.Help;
import app.parley.results.Picks;
import app.parley.results.ResultsService;
import app.parley.results.Session;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import app.parley.results.Which;
import app.parley.results.Who;
import app.parley.testing.ParleyTest;
import app.parley.testing.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Results of the demonstration lead to what was planted in it, and to nothing that was not. */
@ParleyTest(properties = "spring.profiles.active=demo")
class PlantedTest {

    @Autowired
    private Demonstration demonstration;
    @Autowired
    private Teachers teachers;
    @Autowired
    private SchoolClasses classes;
    @Autowired
    private ResultsService results;
    @Autowired
    private Bank bank;
    @Autowired
    private Clock clock;

    @BeforeEach
    void signIn() {
        var invitation = demonstration.invitation().orElseThrow();
        var teacher = teachers.signIn(invitation.teacher().text(), invitation.password().text()).orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.as(teacher));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private SchoolClass schoolClass(Roster.Group group) {
        return classes.mine().stream().filter(one -> one.name().text().equals(group.name())).findFirst().orElseThrow();
    }

    private List<SessionInfo> games(Roster.Group group) {
        return results.of(schoolClass(group).id()).stream().filter(info -> info.id().kind() == SessionId.Kind.GAME).toList();
    }

    private ClassResults overTime(Roster.Group group) {
        var now = clock.instant();
        return results.ofClass(schoolClass(group).id(), now.minus(Duration.ofDays(100)), now, EnumSet.allOf(Activity.Kind.class),
                Versions.TOGETHER).orElseThrow();
    }

    private SessionResults read(SessionInfo info) {
        return results.session(info.id(), Versions.APART).orElseThrow();
    }

    @Test
    void eachClassPlayedAGameInEachOfEightWeeks() {
        for (var group : Roster.GROUPS) {
            var games = games(group);

            assertThat(games).hasSize(8).allSatisfy(info -> {
                var session = read(info).session();
                assertThat(info.endedAt()).hasValueSatisfying(ended -> assertThat(ended)
                        .isBetween(info.startedAt().plus(Duration.ofMinutes(5)), info.startedAt().plus(Duration.ofMinutes(45))));
                assertThat(session.people().stream().filter(who -> session.attempts(who) > 0).count()).isGreaterThan(20);
            });
            assertThat(games.getLast().startedAt()).isBefore(clock.instant().minus(Duration.ofDays(50)));
        }
    }

    @Test
    void someClassesVotedTwiceAndSomePlayedAsGuests() {
        var games = Roster.GROUPS.stream().flatMap(group -> games(group).stream()).map(this::read).toList();

        assertThat(games).anyMatch(game -> game.session().people().stream().anyMatch(Who.Guest.class::isInstance));
        assertThat(games).anyMatch(game -> game.session().people().stream()
                .anyMatch(who -> game.session().answers(who).size() > game.session().questions().size()));
    }

    @Test
    void theMisconceptionIsTheFirstConclusionOfTheNewestGameOfClass10B() {
        var newest = read(games(Roster.TEN_B).getFirst());

        var first = Findings.of(newest.session().matrix(Which.FIRST), bank::question).getFirst();

        assertThat(first).isInstanceOfSatisfying(Finding.CommonMixUp.class, mixUp -> {
            assertThat(mixUp.misconception()).isEqualTo(Planted.MISCONCEPTION);
            assertThat(mixUp.who()).hasSizeBetween(8, 13);
        });
    }

    @Test
    void whoHoldsTheMisconceptionIsFoundInClass10BAndNobodyInAnotherClass() {
        assertThat(believers(Roster.TEN_B)).containsAll(Planted.BELIEVERS).hasSizeLessThanOrEqualTo(Planted.BELIEVERS.size() + 1);
        assertThat(believers(Roster.TEN_A)).hasSizeLessThan(Findings.FEWEST_WHO);
        assertThat(believers(Roster.ELEVEN_C)).hasSizeLessThan(Findings.FEWEST_WHO);
    }

    private Set<String> believers(Roster.Group group) {
        var results = overTime(group);
        return help(results).stream().filter(one -> one.reason().equals(new Help.Reason.Believes(Planted.MISCONCEPTION)))
                .flatMap(one -> names(results, one.who()).stream()).collect(Collectors.toSet());
    }

    private List<Help> help(ClassResults results) {
        return Help.in(results.session(), Which.FIRST, bank::question, _ -> OptionalDouble.empty());
    }

    private static Set<String> names(ClassResults results, List<Who> who) {
        return who.stream().map(one -> results.names().any(one).orElseThrow()).collect(Collectors.toSet());
    }

    @Test
    void onlyTheWrongKeyIsAskedAbout() {
        var asked = Roster.GROUPS.stream().flatMap(group -> games(group).stream())
                .flatMap(info -> doubted(read(info).session()).stream()).toList();

        assertThat(asked).extracting(QuestionRef::id).containsOnly(Planted.WRONGLY_KEYED).hasSize(2);
    }

    private List<QuestionRef> doubted(Session session) {
        var matrix = session.matrix(Which.FIRST);
        return IntStream.range(0, matrix.questions().size()).filter(column -> matrix.answeredRows(column).count() >= 20)
                .filter(column -> Picks.of(matrix, column, bank.question(matrix.questions().get(column)).task())
                        .flatMap(Picks::key).isPresent())
                .mapToObj(matrix.questions()::get).toList();
    }

    @Test
    void thoseWhoStruggleNeedHelpWithMoreThanAnybodyElse() {
        var results = overTime(Roster.TEN_B);

        var help = help(results);

        var topics = help.stream().filter(one -> one.reason() instanceof Help.Reason.Topic)
                .flatMap(one -> names(results, one.who()).stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertThat(topics.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(3).map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(Planted.STRUGGLING);
        assertThat(topics).allSatisfy((name, groups) -> assertThat(Planted.STRUGGLING.contains(name) == groups >= 8).as(name).isTrue());
        assertThat(help).filteredOn(group -> group.reason() instanceof Help.Reason.Guesses)
                .singleElement().satisfies(group -> assertThat(names(results, group.who())).containsExactly(Planted.GUESSER));
    }
}
