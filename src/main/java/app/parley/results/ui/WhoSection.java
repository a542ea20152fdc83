package app.parley.results.ui;

import app.parley.base.LearnerId;
import app.parley.design.Mark;
import app.parley.design.PadLetter;
import app.parley.results.AnswerTable.Line;
import app.parley.results.AnswerTable.Shown;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who answered what: all answers with their people, or the one that was pressed. */
final class WhoSection extends Section {

    /** Of a long list the rest is seen when its answer is pressed. */
    private static final int MOST_NAMES = 24;

    private final QuestionPage page;
    private final ItemWords words;
    private final boolean inParts;

    WhoSection(QuestionPage page) {
        this.page = page;
        this.words = new ItemWords(page);
        var answers = page.result().answers();
        this.inParts = answers.lines().stream().anyMatch(line -> line.shown() instanceof Shown.Part);
        setId("who");
        add(new H2(getTranslation(inParts ? "results.item.who.parts" : "results.item.who")));
        if (page.isNameless() || page.result().answered() == 0) {
            add(new Paragraph(getTranslation(page.isNameless() ? "results.item.who.hidden" : "results.item.say.nobody")));
            return;
        }
        var chosen = page.filter().answer().flatMap(answers::line);
        var lists = new Div();
        lists.addClassName("whs");
        chosen.ifPresentOrElse(line -> lists.add(group(line, Integer.MAX_VALUE)),
                () -> answers.lines().stream().filter(line -> !people(line).isEmpty()).forEach(line -> lists.add(group(line, MOST_NAMES))));
        if (chosen.isPresent()) {
            add(new Anchor(page.here(page.filter().withAnswer(Optional.empty())) + "#who", getTranslation("results.item.who.all")));
        } else {
            lists.add(rest("results.item.who.more", answers.more().rows()), rest("results.item.who.open", answers.open()));
        }
        add(lists);
    }

    /** Those who gave an answer; of a part those who did not have it right. */
    private List<Integer> people(Line line) {
        return inParts ? page.matrix().answeredRows(page.matrix().column(page.question().ref()).orElseThrow()).boxed()
                .filter(row -> !line.rows().contains(row) && !page.result().answers().open().contains(row)).toList() : line.rows();
    }

    private Component group(Line line, int most) {
        var letter = line.shown() instanceof Shown.Picked(String option) ? Options.letter(page.question().task(), option)
                : Optional.<PadLetter>empty();
        var people = people(line);
        var title = new H3();
        letter.ifPresent(known -> title.add(new Mark(known)));
        title.add(new Span(words.name(line)), count(people));
        var group = new Section(title, names(people, most, page.here(page.filter().withAnswer(Optional.of(line.key()))) + "#who"));
        group.addClassName("wh");
        group.getElement().setAttribute("data-testid", "who-" + line.key());
        letter.ifPresent(known -> group.addClassName("k-" + known.name().toLowerCase(Locale.ROOT)));
        return group;
    }

    private Component rest(String key, List<Integer> rows) {
        var group = new Section(new H3(new Span(getTranslation(key)), count(rows)), names(rows, MOST_NAMES, ""));
        group.addClassName("wh");
        group.setVisible(!rows.isEmpty());
        return group;
    }

    private static Span count(List<Integer> rows) {
        var count = new Span(Integer.toString(rows.size()));
        count.addClassNames("num", "wh-n");
        return count;
    }

    private UnorderedList names(List<Integer> rows, int most, String all) {
        var list = new UnorderedList();
        page.labels().sorted(rows.stream().map(page::who).toList()).stream().limit(most).forEach(who -> list.add(name(who)));
        if (rows.size() > most) {
            var text = getTranslation("results.item.who.others", rows.size() - most);
            list.add(new ListItem(all.isEmpty() ? new Span(text) : new Anchor(all, text)));
        }
        return list;
    }

    private ListItem name(Who who) {
        var chip = new ListItem();
        chip.addClassName("chip");
        var name = page.labels().of(who);
        var learner = who instanceof Who.Known(var known) && page.source().names().own(who).isPresent()
                ? Optional.of(known) : Optional.<LearnerId>empty();
        learner.flatMap(page::address).ifPresentOrElse(address -> chip.add(new Anchor(address, name)), () -> chip.add(new Span(name)));
        page.labels().second(who).ifPresent(second -> {
            var game = new Span(second);
            game.addClassName("quiet");
            chip.add(game);
        });
        return chip;
    }
}
