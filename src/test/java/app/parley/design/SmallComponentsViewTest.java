package app.parley.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.parley.design.Track.Segment;
import app.parley.design.Track.Tint;
import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@ParleyTest
@ViewPackages(packages = "app.parley.shell")
class SmallComponentsViewTest extends SpringBrowserlessTest {

    private static final Pattern DATE_FIELD = Pattern.compile("new (DatePicker|DateTimePicker)\\(");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void datesAreShownAndTypedInWaysThatLeaveNoDoubt() {
        var date = DateFields.dress(new DatePicker());
        var moment = DateFields.dress(new DateTimePicker());

        for (var words : List.of(date.getI18n(), moment.getDatePickerI18n())) {
            var shown = DateTimeFormatter.ofPattern(words.getDateFormats().getFirst(), Locale.ENGLISH);
            assertThat(shown.format(LocalDate.of(2026, 5, 4))).isEqualTo("4 May 2026");
            assertThat(words.getDateFormats()).contains("yyyy-MM-dd").noneMatch(format -> format.contains("/"));
            assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
            assertThat(words.getBadInputErrorMessage()).isEqualTo("Please write the date like 29 Nov 2026 or 2026-11-29.");
        }
        assertThat(moment.getLocale()).isEqualTo(Locale.UK);
    }

    /** A field that is not dressed would read dates as its country does. */
    @Test
    void everyFieldForDatesIsOfThisKind() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var undressed = sources.filter(file -> file.toString().endsWith(".java")).filter(file -> DATE_FIELD.matcher(read(file)).find())
                    .filter(file -> !read(file).contains("DateFields.dress(")).toList();

            assertThat(undressed).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void timerRingIsToldOnceHowMuchIsLeft() {
        var ring = new TimerRing(Duration.ofSeconds(30), NOW.plusMillis(21_500), CLOCK);

        UI.getCurrent().add(ring);

        assertThat(ring.getElement().getAttribute("left-ms")).isEqualTo("21500");
        assertThat(ring.getElement().getAttribute("total-ms")).isEqualTo("30000");
    }

    @Test
    void timerRingShownTooLateHasNothingLeft() {
        var ring = new TimerRing(Duration.ofSeconds(30), NOW.minusSeconds(3), CLOCK);

        UI.getCurrent().add(ring);

        assertThat(ring.getElement().getAttribute("left-ms")).isEqualTo("0");
    }

    @Test
    void timerRingIsToldWhatItCannotKnow() {
        var ring = new TimerRing(Duration.ofSeconds(30), Duration.ofSeconds(20));
        UI.getCurrent().add(ring);

        ring.setPaused(true);
        assertThat(ring.getElement().hasAttribute("paused")).isTrue();
        ring.setPaused(false);
        ring.restart(Duration.ofSeconds(40), Duration.ofSeconds(25));

        assertThat(ring.getElement().hasAttribute("paused")).isFalse();
        assertThat(ring.getElement().getAttribute("left-ms")).isEqualTo("25000");
        assertThat(ring.getElement().getAttribute("total-ms")).isEqualTo("40000");
    }

    @Test
    void sameTimeLeftOnceMoreIsNewsToTheBrowser() {
        var ring = new TimerRing(Duration.ofSeconds(30), Duration.ofSeconds(20));
        UI.getCurrent().add(ring);

        ring.restart(Duration.ofSeconds(30), Duration.ofSeconds(20));

        assertThat(ring.getElement().getAttribute("left-ms")).isNotEqualTo("20000");
    }

    @Test
    void progressIsDrawnAndSaid() {
        var track = Track.progress("Questions answered", 5, 12);

        assertThat(track.getElement().getAttribute("aria-valuenow")).isEqualTo("5");
        assertThat(widths(track)).containsExactly("41.7%");
    }

    @Test
    void progressOfNothingIsEmpty() {
        assertThat(widths(Track.progress("Questions answered", 0, 0))).containsExactly("0.0%");
    }

    @Test
    void partsOfAWholeFillTheTrack() {
        var track = Track.of("3 known, 1 new", List.of(
                new Segment(Tint.DARK, 3), new Segment(Tint.BRASS, 0), new Segment(Tint.EMPTY, 1)));

        assertThat(widths(track)).containsExactly("75.0%", "25.0%");
        assertThat(track.getElement().getAttribute("aria-label")).isEqualTo("3 known, 1 new");
    }

    @Test
    void partOfLessThanNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Segment(Tint.DARK, -1));
    }

    private static List<String> widths(Track track) {
        return track.getElement().getChildren().map(part -> part.getStyle().get("width")).toList();
    }

    @Test
    void sameSentenceTwiceIsReadTwice() {
        var region = new LiveRegion();

        region.announce("Saved.");
        var first = region.getText();
        region.announce("Saved.");

        assertThat(region.getText()).isNotEqualTo(first);
        assertThat(region.lastAnnouncement()).isEqualTo("Saved.");
    }

    @Test
    void fieldErrorMarksItsFieldUntilItIsCleared() {
        var field = new Input();
        var error = new FieldError(field);

        error.show("A PIN has six digits.");

        assertThat(field.getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field.getElement().getAttribute("aria-describedby")).isEqualTo(error.getId().orElseThrow());
        assertThat(error.getElement().getTextRecursively()).isEqualTo("A PIN has six digits.");

        error.clear();

        assertThat(field.getElement().hasAttribute("aria-invalid")).isFalse();
        assertThat(error.isVisible()).isFalse();
    }

    @Test
    void troubleIsToldAtOnceAndEmptinessIsNot() {
        var trouble = EmptyState.trouble("No connection", "Your answer is kept.", new Span());
        var nothing = new EmptyState("Nothing due", "Come back tomorrow.", new Span());

        assertThat(trouble.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(nothing.getElement().hasAttribute("role")).isFalse();
    }

    @Test
    void linksAndButtonsTakeTheSameStyles() {
        assertThat(ButtonStyle.PRIMARY.large(new Anchor("study", "Go")).getClassNames())
                .containsExactlyInAnyOrder("btn", "btn--primary", "btn--l");
        assertThat(ButtonStyle.PRIMARY.on(new Button("Go")).getThemeNames()).containsExactly("primary");
        assertThat(ButtonStyle.DANGER.small(new NativeButton("Delete")).getClassNames())
                .containsExactlyInAnyOrder("btn", "btn--danger", "btn--s");
    }

    @Test
    void filterChipSaysWhetherItIsPressed() {
        var chip = Chip.filter("All", false, event -> Chip.setPressed(event.getSource(), true));
        UI.getCurrent().add(chip);

        test(chip).click();

        assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void pageHeadReadsFromDatelineToLead() {
        var head = new PageHead("34 cards today.").withLead("Four decks.").withDateline(new Dateline("Sunday"));

        assertThat(head.getElement().getChild(0).getChildren().map(Element::getTag)).containsExactly("p", "h1", "p");
    }

    @Test
    void lettersEndAtF() {
        assertThat(PadLetter.at(5)).isEqualTo(PadLetter.F);
        assertThatIllegalArgumentException().isThrownBy(() -> PadLetter.at(6));
        assertThatIllegalArgumentException().isThrownBy(() -> PadLetter.at(-1));
    }
}
