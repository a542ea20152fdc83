package app.parley.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the reading room, on the bank that Parley comes with. */
@ParleyTest
@ViewPackages(packages = {"app.parley.bank.ui", "app.parley.shell"})
class ReadingRoomViewTest extends SpringBrowserlessTest {

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

    private String heading() {
        return find(H1.class).single().getText();
    }

    @Test
    void everySourceHasAPage() {
        for (var source : bank.sources()) {
            navigate("sources/" + source.id(), SourceView.class);

            assertThat(heading()).isEqualTo(source.title());
            assertThat(page()).contains(source.summary(), source.outlet(), Wording.day(source.date())).contains(source.notes());
        }
    }

    @Test
    void everyPersonHasAPage() {
        for (var person : bank.people()) {
            navigate("people/" + person.id(), PersonView.class);

            assertThat(heading()).isEqualTo(person.name());
            assertThat(page()).contains(person.note());
            person.also().forEach(spelling -> assertThat(page()).contains(spelling));
            person.offices().forEach(office -> assertThat(page()).contains(office.office(), Wording.day(office.asOf())));
        }
    }

    @Test
    void everyAgreementHasAPage() {
        for (var agreement : bank.agreements()) {
            navigate("agreements/" + agreement.id(), AgreementView.class);

            assertThat(heading()).isEqualTo(agreement.title());
            assertThat(page()).contains(agreement.about(), agreement.when());
        }
    }

    @Test
    void everyEntryOfTheTimelineHasAPage() {
        for (var event : bank.timeline()) {
            navigate("timeline/" + event.id(), EventView.class);

            assertThat(heading()).isEqualTo(event.title());
            assertThat(page()).contains(event.text(), RoomWording.when(event), RoomWording.dating(event.dating()));
        }
    }

    @Test
    void listsLeadToEveryPage() {
        assertThat(linksOn("sources")).containsAll(bank.sources().stream().map(source -> "sources/" + source.id()).toList());
        assertThat(linksOn("people")).containsAll(bank.people().stream().map(person -> "people/" + person.id()).toList());
        assertThat(linksOn("agreements"))
                .containsAll(bank.agreements().stream().map(agreement -> "agreements/" + agreement.id()).toList());
        assertThat(linksOn("timeline")).containsAll(bank.timeline().stream().map(event -> "timeline/" + event.id()).toList());
    }

    private List<String> linksOn(String path) {
        UI.getCurrent().navigate(path);
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void pagesNameTheQuestionsThatUseThemAndLeadToAQuizOnThem() {
        questionsByPage().forEach((about, questions) -> {
            var kind = about.substring(0, about.indexOf(':'));
            var id = about.substring(about.indexOf(':') + 1);
            UI.getCurrent().navigate(Map.of("source", "sources/", "person", "people/", "agreement", "agreements/",
                    "event", "timeline/").get(kind) + id);

            assertThat(find(ListItem.class, questionsSection()).all()).as(about).hasSameSizeAs(questions);
            questions.forEach(question -> assertThat(page()).as(about).contains(question.prompt()));
            if (!questions.isEmpty()) {
                assertThat(find(Anchor.class).withId("practice").single().getHref()).isEqualTo("quiz/new?about=" + about);
            }
        });
    }

    private Component questionsSection() {
        return find(QuestionsUsing.class).single();
    }

    private Map<String, List<Question>> questionsByPage() {
        var questions = new HashMap<String, List<Question>>();
        bank.sources().forEach(source -> questions.put("source:" + source.id(), bank.questionsCiting(source.id())));
        bank.people().forEach(person -> questions.put("person:" + person.id(), bank.questionsAbout(person.id())));
        bank.agreements().forEach(agreement ->
                questions.put("agreement:" + agreement.id(), bank.questionsAbout(agreement.id())));
        bank.timeline().forEach(event -> questions.put("event:" + event.id(), bank.questionsAbout(event.id())));
        return questions;
    }

    @Test
    void questionsAreShownWithoutTheirExplanationsAndCorrections() {
        for (var source : bank.sources()) {
            navigate("sources/" + source.id(), SourceView.class);

            var questions = bank.questionsCiting(source.id());
            assertThat(questions).isNotEmpty();
            questions.forEach(question -> assertThat(page()).doesNotContain(question.explanation()));
            bank.misconceptions().values().forEach(mixUp -> assertThat(page()).doesNotContain(mixUp.correction()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources/nothing", "people/nobody", "agreements/none", "timeline/never",
            "people/<img src=x>", "people/Vladimir-Putin", "people/%E2%80%AEnitup"})
    void unknownAddressLeadsToOurErrorPage(String path) {
        UI.getCurrent().navigate(path);

        assertThat(heading()).isEqualTo("There is nothing at this address.");
    }

    @Test
    void entranceCountsWhatIsThere() {
        navigate(SourcesView.class);

        assertThat(page()).contains("%d news articles, %d questions".formatted(bank.sources().size(), bank.questions().size()));
    }

    @Test
    void moreThanOneDayOfAnOfficeIsOneLine() {
        navigate("people/vladimir-putin", PersonView.class);

        assertThat(page()).containsOnlyOnce("President of Russia")
                .contains("as of 9 June 2000, 27 November 2000, 29 July 2002, 6 January 2003 and 20 October 2023");
    }
}
