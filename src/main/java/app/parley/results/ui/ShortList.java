package app.parley.results.ui;

import app.parley.design.DoubleRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** The first of something under a title: what stands further down the list matters less. */
final class ShortList extends Section {

    /**
     * A list.
     *
     * @param word of its id and of the key of its title
     * @param all  at least one
     * @param most that are shown
     */
    <T> ShortList(String word, List<T> all, int most, Function<T, ListItem> line) {
        var title = new H2(getTranslation("results.over." + word));
        title.setId(word + "-title");
        var head = new Div(title);
        head.addClassName("dk-h");
        var list = new UnorderedList();
        all.stream().limit(most).map(line).forEach(item -> {
            item.addClassName("ms");
            list.add(item);
        });
        setId(word);
        getElement().setAttribute("aria-labelledby", word + "-title");
        add(new DoubleRule(), head, list);
        if (all.size() > most) {
            add(Quiet.note(getTranslation("results.over.more", all.size() - most)));
        }
    }

    /** The head of a line: what it is about, and how many of how many. */
    static Component head(Component what, int who, int of) {
        var count = new Span(Integer.toString(who));
        count.addClassNames("num", "ms-c");
        var all = new Span(" " + ResultsWords.text("results.over.of", of));
        all.addClassName("small");
        count.add(all);
        var head = new Div(new H3(what), count);
        head.addClassName("ms-h");
        return head;
    }
}
