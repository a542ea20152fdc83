package app.parley.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Agreement;
import app.parley.bank.Certainty;
import app.parley.bank.Dating;
import app.parley.bank.TimelineEvent.Precision;
import app.parley.bank.TimelineEvent.Season;
import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ParleyTest
@ViewPackages(packages = "app.parley.bank.ui")
class RoomWordingViewTest extends SpringBrowserlessTest {

    @Test
    void datesAreAsExactAsTheyAreKnown() {
        assertThat(RoomWording.when(Events.on("2000-06-09"))).isEqualTo("9 June 2000");
        assertThat(RoomWording.when(Events.dated("2000-06-01", Precision.MONTH, Dating.PRINTED))).isEqualTo("June 2000");
        assertThat(RoomWording.when(Events.inSeason("2000-06-01", Season.SUMMER))).isEqualTo("Summer 2000");
        assertThat(RoomWording.when(Events.dated("1972-01-01", Precision.YEAR, Dating.PRINTED))).isEqualTo("1972");
        assertThat(RoomWording.when(Events.dated("1983-01-01", Precision.YEAR, Dating.WORKED_OUT)))
                .isEqualTo("Some time in 1983");
    }

    @Test
    void severalDaysAreNamedFromFirstToLast() {
        assertThat(RoomWording.when(Events.until(Events.on("2000-07-21"), "2000-07-23"))).isEqualTo("21 to 23 July 2000");
        assertThat(RoomWording.when(Events.until(Events.on("2000-07-30"), "2000-08-01")))
                .isEqualTo("30 July 2000 to 1 August 2000");
    }

    @Test
    void placesReadAsNames() {
        assertThat(RoomWording.places(List.of("north-korea", "united-nations", "isle-of-man")))
                .isEqualTo("North Korea, United Nations, Isle of Man");
    }

    @Test
    void everyKindHasWords() {
        var words = Stream.of(Stream.of(Agreement.Kind.values()).map(RoomWording::kind),
                Stream.of(Certainty.values()).map(RoomWording::certainty),
                Stream.of(Certainty.values()).map(RoomWording::certaintySentence),
                Stream.of(Dating.values()).map(RoomWording::dating),
                Stream.of(Season.values()).map(season -> RoomWording.when(Events.inSeason("2000-03-01", season))))
                .flatMap(text -> text);

        assertThat(words).noneMatch(text -> text.startsWith("bank."));
    }

    @Test
    void titlesCannotBreakOutOfThePicture() {
        var events = List.of(Events.titled("<img src=x> \"quoted\" & more", "2000-06-09"));

        var svg = TimelineDrawing.of(events, List.of("north-korea"), "Elsewhere", TimelineDrawing.inWords("2000", events));

        assertThat(svg).doesNotContain("<img", "\"quoted\"").contains("&lt;img", "&quot;quoted&quot;", "&amp; more");
    }

    @Test
    void meetingJoinsItsLanesInThePicture() {
        var events = List.of(Events.touching(Events.on("2000-06-09"), "russia", "japan"));

        var svg = TimelineDrawing.of(events, List.of("russia", "north-korea", "japan"), "Elsewhere", "A meeting");

        assertThat(svg).containsOnlyOnce("tl-join").contains("role=\"img\"", "aria-label=\"A meeting\"");
        assertThat(svg.split("<circle", -1)).hasSize(3);
    }

    @Test
    void entryWithoutCountryIsDrawnElsewhere() {
        var events = List.of(Events.touching(Events.on("2000-12-04")));

        var svg = TimelineDrawing.of(events, List.of("russia"), "Elsewhere", "A reprint");

        assertThat(svg).contains(">Elsewhere</text>", ">Something happens</text>");
    }
}
