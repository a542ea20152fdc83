package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.LearnerId;
import app.parley.design.TitledView;
import app.parley.people.SchoolClass;
import app.parley.testing.PageText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a projector: the names of the class are on no page, and no link leads to one that has them. */
class NamelessViewTest extends ResultsViewTest {

    private static final List<String> NAMES = List.of("Anka", "Berta", "Cemal", "Dilan", "Edda", "Fritz");

    private static final Pattern ADDRESS = Pattern.compile("href=\"?(teach/results[^\"\\n]*)");

    private SchoolClass schoolClass;
    private List<LearnerId> members;
    private PlayedGames.Game game;

    /** Four play under names of their own, one with none, one is absent; and a guest is there. */
    @BeforeEach
    void play() {
        schoolClass = games.aClass(teacher(), "10B", NAMES);
        members = games.members(schoolClass);
        play(3).end();
        game = play(3);
        game.end();
    }

    private PlayedGames.Game play(int questions) {
        var played = games.open(teacher(), Optional.of(schoolClass), games.choices(questions)).join(members.subList(0, 4));
        played.join("Night Otter", Optional.empty());
        return played.answer(0, "000", 5_000).answer(1, "001", 5_000).answer(2, "021", 5_000).answer(3, "1 1", 5_000)
                .answer(4, "011", 5_000);
    }

    private Stream<String> pages() {
        var question = game.question(2).id();
        var ofClass = ResultsAddress.of(schoolClass.id());
        return Stream.of(ResultsAddress.LIST, ResultsListView.path(schoolClass.id()), game.path(),
                ResultsAddress.question(game.session(), question), ResultsAddress.question(game.session(), question) + "?version=all",
                ResultsAddress.statistics(game.session()), ResultsAddress.report(game.session()), ResultsAddress.files(game.session()),
                ResultsAddress.slips(game.session()), ResultsAddress.pairs(game.session(), question),
                ofClass, ofClass + "?part=mastery", ofClass + "?part=memory", ofClass + "?part=compare", ResultsAddress.files(schoolClass.id()),
                ResultsAddress.question(schoolClass.id(), question), ResultsAddress.learner(schoolClass.id(), members.get(2)),
                ResultsAddress.learner(schoolClass.id(), LearnerId.random()), ResultsAddress.remedies(schoolClass.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "game"})
    void noPageHasANameOfTheClassAndNoLinkLeadsToOne(String names) {
        show(game.path());
        giveCards(schoolClass, "missed");

        pages().forEach(page -> {
            show(page + (page.contains("?") ? "&" : "?") + "names=" + names);

            var view = (Component) window().getUI().getInternals().getActiveRouterTargetsChain().getFirst();
            var everything = PageText.everything(view.getElement()) + (view instanceof TitledView titled ? titled.title() : "");
            assertThat(everything).as(page).doesNotContain(NAMES);
            window().find(Nav.class).withAttribute("aria-label", "Names").all().forEach(Component::removeFromParent);
            everything = PageText.everything(view.getElement());
            assertThat(ADDRESS.matcher(everything).results().map((MatchResult found) -> found.group(1))).as(page)
                    .isNotNull().allMatch(address -> address.contains("names=" + names));
        });
    }

    @Test
    void everybodyHasTheSameNumberOnEveryPage() {
        for (var member : members) {
            show(ResultsAddress.learner(schoolClass.id(), member) + "?names=none");
            var number = window().find(H1.class).single().getText();

            show(ResultsAddress.of(schoolClass.id()) + "?part=mastery&names=none");
            assertThat(window().find(Anchor.class).withText(number).single().getHref()).contains(member.uuid().toString());
        }
        show(ResultsAddress.learner(schoolClass.id(), members.getFirst()) + "?names=none");
        var best = window().find(H1.class).single().getText();
        show(game.path() + "?names=none");
        assertThat(PageText.everything()).containsPattern("<tbody><tr><th scope=\"row\"><span class=\"hm-n\"><bdi>" + best + "</bdi>");
    }

    @Test
    void whoHadNoNameInTheGameIsANumber() {
        show(game.path() + "?names=game");

        assertThat(PageText.everything()).contains("Early Lark", "Night Otter").containsPattern("Pupil \\d").doesNotContain(NAMES);
    }

    @Test
    void namesOfTheGameAreOfferedWhereThereAreSome() {
        var lesson = aLesson(4, question(TREATY)).chose("AADD");
        lesson.write(log);
        var without = lesson.session();

        for (var page : List.of(ResultsAddress.of(without), ResultsAddress.files(without), ResultsAddress.slips(without), lesson.address(TREATY))) {
            show(page);
            assertThat(choice()).as(page).containsExactly("Own names", "No names");
        }
        for (var page : List.of(game.path(), ResultsAddress.files(game.session()), ResultsAddress.slips(game.session()))) {
            show(page);
            assertThat(choice()).as(page).containsExactly("Own names", "Game names", "No names");
        }
        show(ResultsAddress.files(without) + "?names=game");
        assertThat(window().find(Anchor.class).withAttribute("aria-current", "true").single().getText()).isEqualTo("No names");
    }

    private List<String> choice() {
        var choice = window().find(Component.class).withAttribute("aria-label", "Names").single();
        return Stream.concat(window().find(NativeButton.class, choice).all().stream().map(NativeButton::getText),
                window().find(Anchor.class, choice).all().stream().map(Anchor::getText)).toList();
    }
}
