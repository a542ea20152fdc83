package app.parley.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.Certainty;
import app.parley.bank.TimelineEvent;
import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParleyTest
@ViewPackages(packages = "app.parley.bank.ui")
class TimelineViewTest extends SpringBrowserlessTest {

    @Autowired
    private Bank bank;

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private List<String> titles() {
        return find(TimelineRow.class).all().stream()
                .map(row -> find(H2.class, row).single().getElement().getTextRecursively()).toList();
    }

    private List<String> titlesOf(Predicate<TimelineEvent> wanted) {
        return bank.current().timeline().stream().filter(wanted).map(TimelineEvent::title).toList();
    }

    private String count() {
        return find(Paragraph.class).withId("entry-count").single().getText();
    }

    private NativeButton chip(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    @Test
    void everythingIsListedByDate() {
        navigate(TimelineView.class);

        assertThat(titles()).containsExactlyElementsOf(titlesOf(_ -> true));
        assertThat(count()).isEqualTo("%1$d of %1$d entries".formatted(titles().size()));
    }

    @Test
    void chipFiltersByCountryAndSaysThatItIsPressed() {
        navigate(TimelineView.class);

        test(chip("lane-japan")).click();

        assertThat(titles()).containsExactlyElementsOf(titlesOf(event -> event.lanes().contains("japan"))).isNotEmpty();
        assertThat(chip("lane-japan").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(chip("lane-all").getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void yearsAndCertaintyNarrowTheList() {
        navigate(TimelineView.class);

        test(select("filter-from")).selectItem("2000");
        test(select("filter-to")).selectItem("2002");
        test(select("filter-certainty")).selectItem("Claimed");

        assertThat(titles()).containsExactlyElementsOf(titlesOf(event -> event.certainty() == Certainty.CLAIMED
                && event.from().getYear() >= 2000 && event.from().getYear() <= 2002)).isNotEmpty();
    }

    private Select<?> select(String id) {
        return find(Select.class).withId(id).single();
    }

    @Test
    void wordsAreFoundWhereverTheyStand() {
        navigate(TimelineView.class);

        test(find(TextField.class).withId("filter-text").single()).setValue("pyongyang");

        assertThat(titles()).contains("Lavrov comes to Pyongyang for two days", "Putin visits Kim Jong Il")
                .doesNotContain("Treaty limits missile shields");
    }

    @Test
    void addressOpensTheListFiltered() {
        open("timeline", "lane=russia&from=2002&to=2003&certainty=planned");

        assertThat(titles()).containsExactlyElementsOf(titlesOf(event -> event.lanes().contains("russia")
                && event.from().getYear() >= 2002 && event.from().getYear() <= 2003
                && event.certainty() == Certainty.PLANNED)).isNotEmpty();
        assertThat(chip("lane-russia").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(select("filter-from").getValue()).isEqualTo(2002);
    }

    @Test
    void hostileTextIsOnlyText() {
        navigate(TimelineView.class);

        test(find(TextField.class).withId("filter-text").single()).setValue("<script>alert(1)</script>");

        assertThat(titles()).isEmpty();
        assertThat(find(Button.class).withId("show-all").single().isVisible()).isTrue();
    }

    @Test
    void filtersThatLeaveNothingCanBeTakenBack() {
        open("timeline", "from=2023&to=1972");
        assertThat(titles()).isEmpty();

        test(find(Button.class).withId("show-all").single()).click();

        assertThat(titles()).containsExactlyElementsOf(titlesOf(_ -> true));
        assertThat(select("filter-from").getValue()).isNull();
    }

    @Test
    void picturesOpenOnTheBusiestPeriod() {
        navigate(SourcesView.class);

        assertThat(chip("period-2000").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(pictures()).contains("First Korean summit, as planned").doesNotContain("Lavrov comes to Pyongyang");
    }

    @Test
    void chipsChoosePeriodAndCountryOfThePicture() {
        navigate(SourcesView.class);

        test(chip("period-2002-2003")).click();
        test(chip("lane-japan")).click();

        assertThat(pictures()).contains("2002–2003, Japan", "Summit of Putin and Koizumi").doesNotContain("Ivanov arrives in Seoul");
    }

    @Test
    void addressOpensThePictureOnItsPeriodAndCountry() {
        open("sources", "lane=south-korea&period=2022-2023");

        assertThat(pictures()).contains("2022–2023, South Korea", "Unification Ministry").doesNotContain("war in Ukraine");
    }

    @Test
    void pictureWithoutEntriesSaysSo() {
        open("sources", "lane=japan&period=1972-1994");

        assertThat(find(Paragraph.class).withId("timeline-nothing").single().getText()).startsWith("Nothing in these years");
    }

    @Test
    void nonsenseInTheAddressOpensTheUsualPicture() {
        open("sources", "lane=%3Cscript%3E&period=1066");

        assertThat(chip("lane-all").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(chip("period-2000").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void pictureLeadsToItsEntriesAsAList() {
        open("sources", "lane=russia&period=2002-2003");

        var link = find(Anchor.class).withText("Read these entries as a list").single().getHref();
        open("timeline", link.substring(link.indexOf('?') + 1));

        assertThat(titles()).containsExactlyElementsOf(titlesOf(event -> event.lanes().contains("russia")
                && event.from().getYear() >= 2002 && event.from().getYear() <= 2003)).isNotEmpty();
    }

    /** What is drawn, with the words for those who do not see it, and the title above. */
    private String pictures() {
        return String.join(" ", find(Picture.class).all().stream()
                .map(picture -> picture.getElement().getProperty("innerHTML", "")).toList());
    }
}
