package app.parley.study.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.bank.ui.Wording;
import app.parley.design.ButtonStyle;
import app.parley.design.Track;
import app.parley.study.learn.Course;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;

/** Where a run stands: between two rounds, and at its end. */
final class LearnStanding extends Article {

    private static final int HARDEST = 3;

    private final H1 heading = new H1();
    private final Div ways = new Div();

    private LearnStanding(Course course) {
        addClassNames("card", "lr");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setTestId("standing");
        ways.addClassName("rd-end");
        int untouched = course.total() - course.learned() - course.begun();
        add(heading, Track.of(getTranslation("learn.standing.parts", course.learned(), course.begun(), untouched),
                List.of(new Track.Segment(Track.Tint.DARK, course.learned()), new Track.Segment(Track.Tint.LIGHT, course.begun()),
                        new Track.Segment(Track.Tint.EMPTY, untouched))));
    }

    /** After a round: go on or stop. What was hard will be asked again, so its answers are not shown. */
    static LearnStanding betweenRounds(Course course, BankContent bank, SerializableRunnable onGoOn) {
        var standing = new LearnStanding(course);
        standing.say("learn.standing.lead", course.begun());
        standing.heading.setText(standing.getTranslation("learn.standing", course.learned(), course.total()));
        standing.addHard(course, bank, false);
        standing.addWay(ButtonStyle.PRIMARY.large(new Button(standing.getTranslation("learn.go-on"), _ -> onGoOn.run())), "go-on");
        standing.addWay(ButtonStyle.LINE.large(new Anchor(StudyAddress.DECKS, standing.getTranslation("learn.stop"))), "stop");
        standing.add(standing.ways);
        return standing;
    }

    /**
     * At the end.
     *
     * @param match where the same things can be found in pairs, if there are any
     * @param again where another run begins, if there may be one
     */
    static LearnStanding atEnd(Course course, BankContent bank, Optional<String> match, Optional<String> again) {
        var standing = new LearnStanding(course);
        standing.say("learn.end.lead");
        standing.heading.setText(standing.getTranslation("learn.end", course.total()));
        standing.addHard(course, bank, true);
        standing.addWay(ButtonStyle.PRIMARY.large(new Anchor(StudyAddress.DECKS, standing.getTranslation("learn.back"))), "back");
        match.ifPresent(path -> standing.addWay(ButtonStyle.LINE.large(new Anchor(path, standing.getTranslation("learn.match"))), "match"));
        again.ifPresent(path -> standing.addWay(ButtonStyle.TEXT.large(new Anchor(path, standing.getTranslation("learn.again"))), "again"));
        standing.add(standing.ways);
        return standing;
    }

    private void say(String key, Object... arguments) {
        var lead = new Paragraph(getTranslation(key, arguments));
        lead.addClassName("lead");
        add(lead);
    }

    private void addWay(Component way, String testId) {
        way.setTestId(testId);
        ways.add(way);
    }

    private void addHard(Course course, BankContent bank, boolean withAnswers) {
        var hard = course.hardest(HARDEST).stream().flatMap(id -> bank.question(id).stream()).toList();
        if (!hard.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rd-l");
            hard.forEach(question -> list.add(item(question, withAnswers)));
            var section = new Section(new H2(getTranslation(withAnswers ? "learn.hard" : "learn.hard.so-far")), list);
            section.addClassName("lr-hard");
            add(section);
        }
    }

    private static ListItem item(Question question, boolean withAnswer) {
        var item = new ListItem(new Paragraph(question.prompt()));
        item.setTestId("hard");
        if (withAnswer) {
            var answer = new Paragraph(String.join("; ", Wording.solution(question.task())));
            answer.addClassNames("small", "quiet");
            item.add(answer);
        }
        return item;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.getElement().callJsFunction("focus");
    }
}
