package app.parley.results.ui;

import app.parley.results.Missed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What went wrong most in a class. */
final class ClassMissed extends RuledSection {

    private static final int MOST = 5;

    private final ClassSight sight;
    private final StepContext steps;

    ClassMissed(ClassSight sight, List<Missed> missed, StepContext steps) {
        super("missed", ResultsWords.text("results.class.missed"));
        this.sight = sight;
        this.steps = steps;
        if (missed.isEmpty()) {
            note(getTranslation("results.class.missed.none"));
            return;
        }
        var list = new OrderedList(missed.stream().limit(MOST).map(this::line).toArray(ListItem[]::new));
        list.addClassName("cl-list");
        add(list);
        note(getTranslation("results.class.missed.rule"));
    }

    private ListItem line(Missed missed) {
        var link = new Anchor(sight.address(missed.question()), sight.bank().question(missed.question()).prompt());
        var line = new ListItem(ShortList.head(link, missed.who().size(), missed.answered()));
        OverviewWords.choice(sight.words(), missed).ifPresent(choice -> line.add(new Paragraph(choice)));
        line.add(new NextSteps(steps, List.of(missed.question()), missed.who()));
        line.addClassName("ms");
        KeptFocus.about(line, missed.question().id().text());
        return line;
    }
}
