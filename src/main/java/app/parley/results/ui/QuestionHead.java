package app.parley.results.ui;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.DoubleRule;
import app.parley.design.Icon;
import app.parley.results.Which;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the reader is, which question it is, and what of it is shown. */
final class QuestionHead extends Div {

    QuestionHead(QuestionPage page) {
        addClassName("ia-top");
        var head = new Div(new Dateline(String.join(", ", facts(page))), new H1(page.question().prompt()));
        head.addClassName("ia-head");
        add(crumbs(page), head, new DoubleRule(), filters(page));
        if (!page.source().whole()) {
            add(note(getTranslation("results.item.not-whole")));
        }
        if (page.versions().size() > 1) {
            add(note(changes(page)));
        }
    }

    private Component note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("small", "ia-note");
        return note;
    }

    private Nav crumbs(QuestionPage page) {
        var filter = page.filter().elsewhere();
        var gap = new Span();
        gap.addClassName("grow");
        var here = new Span(page.isNumbered() ? getTranslation("results.item.crumb", page.number())
                : getTranslation("results.item.crumb.over-time"));
        here.addClassName("ia-here");
        here.getElement().setAttribute("aria-current", "page");
        var nav = new Nav(new Anchor(filter.names().kept(ResultsAddress.LIST), getTranslation("results.item.results")), slash(),
                new Anchor(filter.on(page.source().home()), page.source().title()), slash(), here, gap);
        page.neighbor(-1).ifPresent(id -> nav.add(neighbor(page, id, Icon.Shape.UP, "results.item.previous", -1)));
        page.neighbor(1).ifPresent(id -> nav.add(neighbor(page, id, Icon.Shape.DOWN, "results.item.next", 1)));
        nav.addClassName("crumb");
        nav.getElement().setAttribute("aria-label", getTranslation("results.item.here"));
        return nav;
    }

    private static Component slash() {
        var slash = new Span("/");
        slash.getElement().setAttribute("aria-hidden", "true");
        return slash;
    }

    private Component neighbor(QuestionPage page, QuestionId id, Icon.Shape shape, String key, int step) {
        var link = ButtonStyle.TEXT.small(new Anchor(page.filter().elsewhere().on(page.source().questions().apply(id))));
        link.add(shape.icon());
        if (page.isNumbered()) {
            link.add(new Span(Integer.toString(page.number() + step)));
            link.setAriaLabel(getTranslation(key, page.number() + step));
        } else {
            link.setAriaLabel(getTranslation(key + ".prompt"));
        }
        return link;
    }

    private List<String> facts(QuestionPage page) {
        var facts = new ArrayList<String>();
        page.question().topics().forEach(topic -> facts.add(ResultsWords.title(page.bank(), topic)));
        if (page.classes().size() > 1) {
            facts.add(getTranslation("results.item.used", page.classes().size()));
        }
        facts.addAll(page.source().scope());
        facts.add(getTranslation("results.item.version", page.question().ref().version()));
        facts.add(getTranslation("results.item.answers", page.result().answered()));
        facts.add(getTranslation("results.item.which." + ResultsWords.word(page.filter().which())));
        return facts;
    }

    private Component filters(QuestionPage page) {
        var filters = new Div();
        filters.addClassNames("ia-filters", "noprint");
        if (page.versions().size() > 1) {
            filters.add(versions(page));
        }
        var which = new LinkRow(getTranslation("results.item.which"));
        for (Which one : QuestionFilter.CHOICES) {
            which.add(getTranslation("results.item.choose." + ResultsWords.word(one)), page.here(page.filter().withWhich(one)),
                    one == page.filter().which());
        }
        filters.add(which, NameChoice.links(page.source().names(), page.filter().names(),
                style -> page.here(page.filter().withNames(style))));
        return filters;
    }

    private Component versions(QuestionPage page) {
        boolean all = page.filter().version().filter(QuestionFilter.ALL::equals).isPresent();
        var row = new LinkRow(getTranslation("results.item.versions"));
        page.versions().forEach(one -> row.add(Integer.toString(one.ref().version()),
                page.here(page.filter().withVersion(Integer.toString(one.ref().version()))),
                !all && one.ref().equals(page.question().ref())));
        row.add(getTranslation("results.item.versions.all"), page.here(page.filter().withVersion(QuestionFilter.ALL)), all);
        return row;
    }

    /** What differs between the first and the last version. */
    private String changes(QuestionPage page) {
        Question first = page.versions().getFirst();
        Question last = page.versions().getLast();
        var changed = new ArrayList<String>();
        if (!first.prompt().equals(last.prompt())) {
            changed.add(getTranslation("results.item.changed.wording"));
        }
        if (!first.task().solution().equals(last.task().solution())) {
            changed.add(getTranslation("results.item.changed.key"));
        } else if (!first.task().equals(last.task())) {
            changed.add(getTranslation("results.item.changed.answers"));
        }
        return getTranslation("results.item.changed", page.versions().size(), changed.isEmpty()
                ? getTranslation("results.item.changed.explanation") : String.join(", ", changed));
    }
}
