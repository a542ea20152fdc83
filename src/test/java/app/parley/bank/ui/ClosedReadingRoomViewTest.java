package app.parley.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Nothing of the reading room is made for a learner in the middle of a test. */
@ParleyTest
@Import(ClosedReadingRoomViewTest.InATest.class)
@ViewPackages(packages = "app.parley.bank.ui")
class ClosedReadingRoomViewTest extends SpringBrowserlessTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class InATest implements ReadingRoomRule {

        private Optional<String> detour = Optional.empty();

        @Override
        public Optional<String> detour() {
            return detour;
        }
    }

    @Autowired
    private InATest rule;

    @Autowired
    private Bank bank;

    @BeforeEach
    void beginATest() {
        rule.detour = Optional.of("quiz/42");
    }

    /** All texts and all markup of the page. */
    private String page() {
        return everything(getCurrentView().getElement()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> everything(Element element) {
        return Stream.concat(Stream.of(element.getText(), element.getProperty("innerHTML", "")),
                element.getChildren().flatMap(ClosedReadingRoomViewTest::everything));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "sources/ap-2000-06-09", "people", "people/vladimir-putin", "agreements",
            "agreements/abm-treaty-1972", "timeline", "timeline/1972-abm-treaty"})
    void everyPageIsClosedAndLeadsBackToTheTest(String path) {
        UI.getCurrent().navigate(path);

        assertThat(find(H1.class).single().getText()).isEqualTo("The reading room is closed for now.");
        assertThat(page()).contains("You are in the middle of a test");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("quiz/42")
                .noneMatch(href -> href.matches("(sources|people|agreements|timeline)/.*"));
        bank.current().sources().forEach(source -> assertThat(page()).doesNotContain(source.title(), source.summary()));
        bank.current().people().forEach(person -> assertThat(page()).doesNotContain(person.name()));
        bank.current().agreements().forEach(agreement -> assertThat(page()).doesNotContain(agreement.title()));
        bank.current().timeline().forEach(event -> assertThat(page()).doesNotContain(event.title()));
    }

    @Test
    void pageLeftOpenClosesAtTheNextPress() {
        rule.detour = Optional.empty();
        navigate(SourcesView.class);
        assertThat(page()).contains("Putin to go to North Korea this summer");
        var chip = find(NativeButton.class).withId("lane-japan").single();

        rule.detour = Optional.of("quiz/42");
        test(chip).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("The reading room is closed for now.");
        assertThat(page()).doesNotContain("Putin to go to North Korea this summer");
    }

    @Test
    void roomOpensAgainAfterTheTest() {
        navigate(SourcesView.class);

        rule.detour = Optional.empty();
        navigate(PeopleView.class);

        assertThat(page()).contains("Vladimir Putin");
    }
}
