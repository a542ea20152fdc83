package app.parley.testing.ui;

import app.parley.design.AnswerPads;
import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.design.DoubleRule;
import app.parley.design.EmptyState;
import app.parley.design.FieldError;
import app.parley.design.GapText;
import app.parley.design.Icon;
import app.parley.design.LiveRegion;
import app.parley.design.Mark;
import app.parley.design.MatchRows;
import app.parley.design.OrderedRows;
import app.parley.design.Outcome;
import app.parley.design.PadLetter;
import app.parley.design.PageHead;
import app.parley.design.SourceSlip;
import app.parley.design.TimerRing;
import app.parley.design.Track;
import app.parley.design.Track.Segment;
import app.parley.design.Track.Tint;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every component of the design system in every state, for tests and for looking at. Not part of the program. */
@Route("gallery")
@AnonymousAllowed
public class GalleryView extends Div implements HasDynamicTitle {

    /** What the last listener was told. */
    private final Paragraph told = new Paragraph();

    public GalleryView() {
        told.setId("told");
        add(new PageHead("Components").withDateline(Dateline.leading("Question 5", "of 12"))
                        .withLead("Everything a screen is made of.")
                        .withAction(ButtonStyle.PRIMARY.large(new Anchor("study", "Main action"))),
                section("Controls", controls(), nativeControls(), fields(), told),
                section("Pads", pads(), manyPads(), revealedPads()),
                section("Order", order(), revealedOrder()),
                section("Match", match(), revealedMatch()),
                section("Gaps", gaps(), revealedGaps()),
                section("Facts", facts(), slip()),
                section("Time", rings()),
                section("Nothing, not yet, trouble",
                        new EmptyState("Nothing here", "You could start a new deck.",
                                ButtonStyle.LINE.on(new Anchor("study", "See the decks"))),
                        EmptyState.trouble("No connection", "Your answer is kept.",
                                ButtonStyle.LINE.on(new Button("Try now")))));
    }

    private static Section section(String title, Component... content) {
        var section = new Section(new DoubleRule(), new H2(title));
        section.add(content);
        section.addClassName("stack");
        return section;
    }

    private static Component row(Component... content) {
        var row = new Div(content);
        row.addClassNames("row", "row--wrap");
        return row;
    }

    private static Component controls() {
        var disabled = ButtonStyle.PRIMARY.on(new Button("Not yet"));
        disabled.setEnabled(false);
        return row(ButtonStyle.PRIMARY.on(new Button("Main action")), ButtonStyle.LINE.on(new Button("Other action")),
                ButtonStyle.TEXT.on(new Button("Quiet action")), disabled,
                ButtonStyle.DANGER.on(new Button("Delete", Icon.Shape.TRASH.icon())));
    }

    private static Component nativeControls() {
        return row(ButtonStyle.PRIMARY.on(new NativeButton("Main action")), ButtonStyle.LINE.on(new NativeButton("Other")),
                ButtonStyle.TEXT.small(new NativeButton("Quiet")), ButtonStyle.DANGER.on(new NativeButton("Delete")));
    }

    private static Component fields() {
        var problem = new TextField("Field with a problem");
        problem.setValue("48291");
        problem.setErrorMessage("A PIN has six digits.");
        problem.setInvalid(true);
        var box = new ComboBox<String>("Choice", "One", "Two");
        var input = new Input();
        input.setId("native");
        input.addClassName("input");
        var label = new NativeLabel("Native field");
        label.setFor(input);
        label.addClassName("label");
        var error = new FieldError(input);
        error.show("This does not look right.");
        return row(new TextField("Field"), new PasswordField("Password"), problem, box, new Div(label, input, error));
    }

    private Component pads() {
        var pads = new AnswerPads<>("Which treaty?", AnswerPads.Mode.ONE, treaties());
        pads.setId("one");
        pads.addChoiceListener(chosen -> told.setText("one " + chosen));
        return pads;
    }

    private Component manyPads() {
        var answers = treaties();
        answers.put("salt", "SALT II, 1979");
        answers.put("inf", "<b>INF</b> Treaty, 1987");
        var pads = new AnswerPads<>("Which treaties?", AnswerPads.Mode.SEVERAL, answers);
        pads.setId("several");
        pads.addChoiceListener(chosen -> told.setText("several " + chosen));
        return pads;
    }

    private static Component revealedPads() {
        var pads = new AnswerPads<>("Which treaty was it?", AnswerPads.Mode.SEVERAL, treaties());
        pads.reveal(Map.of("abm", Outcome.RIGHT, "framework", Outcome.MISSED, "npt", Outcome.PASSED_OVER, "start", Outcome.WRONG));
        return pads;
    }

    private static Map<String, String> treaties() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("abm", "Anti-Ballistic Missile Treaty, 1972");
        answers.put("framework", "Agreed Framework, 1994");
        answers.put("npt", "Non-Proliferation Treaty, 1968");
        answers.put("start", "START I, 1991");
        return answers;
    }

    private Component order() {
        var rows = new OrderedRows<>("Put these in order.", "Earliest", "Latest", events());
        rows.addOrderListener(order -> told.setText("order " + order));
        return rows;
    }

    private static Component revealedOrder() {
        var rows = new OrderedRows<>("These were in order.", "Earliest", "Latest", events());
        rows.reveal(Map.of("moscow", Outcome.RIGHT, "beijing", Outcome.WRONG, "trip", Outcome.WRONG, "japan", Outcome.RIGHT));
        return rows;
    }

    private static Map<String, String> events() {
        var events = new LinkedHashMap<String, String>();
        events.put("moscow", "Clinton and Putin meet in Moscow");
        events.put("beijing", "Kim Jong Il goes to Beijing in secret");
        events.put("trip", "Putin’s trip to Pyongyang is announced");
        events.put("japan", "G-8 leaders gather in Japan");
        return events;
    }

    private Component match() {
        var rows = new MatchRows<>("Who held which office?", leaders(), offices());
        rows.setId("match");
        rows.addMatchListener(pairs -> told.setText("match " + pairs));
        return rows;
    }

    private static Component revealedMatch() {
        var rows = new MatchRows<>("Who had held which office?", leaders(), offices());
        rows.setPairs(Map.of("putin", "president", "sergeyev", "foreign"));
        rows.reveal(Map.of("putin", Outcome.RIGHT, "sergeyev", Outcome.WRONG), Map.of("sergeyev", "Defense minister of Russia"));
        return rows;
    }

    private static Map<String, String> leaders() {
        var leaders = new LinkedHashMap<String, String>();
        leaders.put("putin", "Vladimir Putin");
        leaders.put("sergeyev", "Igor Sergeyev");
        return leaders;
    }

    private static Map<String, String> offices() {
        var offices = new LinkedHashMap<String, String>();
        offices.put("defense", "Defense minister of Russia");
        offices.put("president", "President of Russia");
        offices.put("foreign", "Foreign minister of Japan");
        return offices;
    }

    private Component gaps() {
        var text = new GapText<>("Fill the gaps.", gapParts());
        text.addFillListener(filled -> told.setText("gaps " + filled));
        return text;
    }

    private static Component revealedGaps() {
        var text = new GapText<>("The gaps, filled.", gapParts());
        text.setFilled(Map.of("city", "Moskow", "year", "1972"));
        text.reveal(Map.of("city", Outcome.WRONG, "year", Outcome.RIGHT), Map.of("city", "Moscow", "year", "1972"));
        return text;
    }

    private static List<GapText.Part<String>> gapParts() {
        return List.of(new GapText.Words<>("The two presidents met in "), new GapText.Typed<>("city"),
                new GapText.Words<>(" and spoke about the treaty of "),
                new GapText.Chosen<>("year", List.of("1968", "1972", "1991")), new GapText.Words<>("."));
    }

    private static Component facts() {
        return new Div(
                row(new Chip(Chip.Tone.DUE, "9 due"), new Chip(Chip.Tone.NEW, "4 new"), new Chip(Chip.Tone.RIGHT, "right"),
                        new Chip(Chip.Tone.WRONG, "wrong"), new Chip(Chip.Tone.PLAIN, "plain")),
                row(Chip.filter("All", true, event -> { }), Chip.filter("Due", false, event -> { })),
                row(new Mark(PadLetter.A), new Mark(PadLetter.B), new Mark(PadLetter.C), new Mark(PadLetter.D),
                        new Mark(PadLetter.E), new Mark(PadLetter.F)),
                Track.progress("Questions answered", 5, 12),
                Track.of("11 known, 8 settling, 6 learning, 2 new", List.of(new Segment(Tint.DARK, 11),
                        new Segment(Tint.LIGHT, 8), new Segment(Tint.BRASS, 6), new Segment(Tint.EMPTY, 2))),
                new LiveRegion());
    }

    private static Component slip() {
        return new SourceSlip("Moscow, 9 June 2000", "AP, line 14",
                "The treaty limits what a missile shield may do, and Moscow did not give way on this point.");
    }

    private Component rings() {
        var clock = Clock.systemUTC();
        var short4 = new TimerRing(Duration.ofSeconds(30), clock.instant().plusSeconds(4), clock);
        short4.addTimeUpListener(() -> told.setText("time up"));
        return row(new TimerRing(Duration.ofMinutes(20), clock.instant().plusSeconds(15 * 60), clock),
                new TimerRing(Duration.ofSeconds(30), clock.instant().plusSeconds(21), clock),
                new TimerRing(Duration.ofSeconds(30), clock.instant().plusSeconds(9), clock), short4);
    }

    @Override
    public String getPageTitle() {
        return "Components";
    }
}
