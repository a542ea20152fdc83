package app.parley.results.ui;

import app.parley.results.Help;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who in a class needs help, and with what. */
final class ClassHelp extends RuledSection {

    private final ClassSight sight;
    private final StepContext steps;

    ClassHelp(ClassSight sight, List<Help> help, StepContext steps) {
        super("help", ResultsWords.text("results.class.help"));
        this.sight = sight;
        this.steps = steps;
        if (help.isEmpty()) {
            note(getTranslation("results.class.help.none"));
            return;
        }
        folded(help, this::groups);
        note(getTranslation("results.class.help.rule", Help.FEWEST_ANSWERS));
    }

    private Component groups(List<Help> help) {
        var list = new UnorderedList(help.stream().map(this::line).toArray(ListItem[]::new));
        list.addClassName("cl-list");
        return list;
    }

    private ListItem line(Help help) {
        var reason = HelpWords.of(help.reason(), sight.bank().current());
        var line = new ListItem(ShortList.head(new Span(reason), help.who().size(),
                sight.history().members().size()), people(help.who()),
                new NextSteps(steps, help.questions(sight.matrix(), sight.question()), help.who()));
        line.addClassName("ms");
        KeptFocus.about(line, reason);
        return line;
    }

    /** Each name leads to the path of that learner. */
    private Component people(List<Who> who) {
        var people = new Paragraph();
        people.addClassName("cl-people");
        sight.labels().sorted(who).forEach(one -> {
            var name = sight.labels().of(one);
            people.add(one instanceof Who.Known known ? new Anchor(sight.address(known), name) : new Span(name));
        });
        return people;
    }
}
