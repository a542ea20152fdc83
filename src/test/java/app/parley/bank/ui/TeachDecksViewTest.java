package app.parley.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Citation;
import app.parley.bank.ShortAnswer;
import app.parley.people.Teacher;
import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The decks as a teacher sees them, with the bank that Parley comes with. */
@ParleyTest
@ViewPackages(packages = {"app.parley.bank.ui", "app.parley.shell"})
@WithMockUser(roles = Teacher.ROLE)
class TeachDecksViewTest extends SpringBrowserlessTest {

    @Autowired
    private Bank everything;

    private BankContent bank;

    @BeforeEach
    void readBank() {
        bank = everything.current();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void listLeadsToEveryDeck() {
        navigate(TeachDecksView.class);

        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getHref)
                .containsAll(bank.decks().stream().map(deck -> "teach/decks/" + deck.id()).toList());
    }

    @Test
    void everyDeckShowsItsQuestionsWithKeyMixUpsExplanationAndSource() {
        for (var deck : bank.decks()) {
            navigate("teach/decks/" + deck.id(), TeachDeckView.class);

            assertThat(find(H1.class).single().getText()).isEqualTo(deck.title());
            for (var question : bank.questionsOf(deck)) {
                assertThat(page()).as(question.id().text()).contains(question.prompt(), question.explanation())
                        .contains(question.citations().stream().map(this::placeAndDate).toList());
                question.task().misconceptions().forEach(id ->
                        assertThat(page()).contains(bank.misconception(id).orElseThrow().title()));
            }
        }
    }

    private String placeAndDate(Citation citation) {
        return bank.source(citation.source()).map(Wording::placeAndDate).orElseThrow();
    }

    @Test
    void everySpellingThatCountsIsShown() {
        var question = bank.questions().values().stream()
                .filter(one -> one.task() instanceof ShortAnswer text && text.accept().size() > 1)
                .findFirst().orElseThrow();

        navigate("teach/decks/" + bank.deckOf(question.id()).orElseThrow().id(), TeachDeckView.class);

        assertThat(page()).contains(((ShortAnswer) question.task()).accept());
    }

    @Test
    void unknownDeckIsNotFound() {
        UI.getCurrent().navigate("teach/decks/no-such-deck");

        assertThat(getCurrentView()).isNotInstanceOf(TeachDeckView.class);
    }
}
