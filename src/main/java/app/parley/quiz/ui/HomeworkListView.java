package app.parley.quiz.ui;

import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.quiz.HomeworkListing;
import app.parley.quiz.ClassHomework;
import app.parley.quiz.HomeworkTerms;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The homework of one class; the address says of which, or else it is the first. */
@Route(HomeworkAddress.LIST)
@PageTitle("homework.list.title")
@RolesAllowed(Teacher.ROLE)
class HomeworkListView extends Div implements BeforeEnterObserver {

    private final ClassHomework homework;
    private final SchoolClasses classes;
    private final Instant now;
    private final ZoneId zone = BrowserZone.current();

    HomeworkListView(ClassHomework homework, SchoolClasses classes, Clock clock) {
        this.homework = homework;
        this.classes = classes;
        now = clock.instant();
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var mine = classes.mine();
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("class").flatMap(SchoolClassId::parse);
        mine.stream().filter(one -> wanted.filter(one.id()::equals).isPresent()).findFirst().or(() -> mine.stream().findFirst())
                .ifPresentOrElse(shown -> show(mine, shown), this::showNoClass);
    }

    private void showNoClass() {
        add(new PageHead(getTranslation("homework.list.title")), new EmptyState(getTranslation("homework.no-class"),
                getTranslation("homework.no-class.why"), ButtonStyle.PRIMARY.on(new Anchor("teach", getTranslation("homework.no-class.action")))));
    }

    private void show(List<SchoolClass> mine, SchoolClass shown) {
        var give = ButtonStyle.PRIMARY.on(new Anchor(HomeworkAddress.newFor(shown.id()), getTranslation("homework.list.new")));
        give.setTestId("new-homework");
        add(new PageHead(getTranslation("homework.list.of", shown.name().text())).withAction(give), classes(mine, shown), list(shown));
    }

    private Component classes(List<SchoolClass> mine, SchoolClass shown) {
        var links = new Nav();
        links.addClassNames("row", "row--wrap", "chips");
        links.getElement().setAttribute("aria-label", getTranslation("homework.list.classes"));
        links.setVisible(mine.size() > 1);
        for (var one : mine) {
            var link = new Anchor(HomeworkAddress.of(one.id()), one.name().text());
            link.addClassNames("chip", "chip--btn");
            if (one.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            links.add(link);
        }
        return links;
    }

    private Component list(SchoolClass shown) {
        var all = homework.of(shown.id());
        if (all.isEmpty()) {
            return new EmptyState(getTranslation("homework.list.none"), getTranslation("homework.list.none.why"),
                    ButtonStyle.LINE.on(new Anchor(HomeworkAddress.newFor(shown.id()), getTranslation("homework.list.new"))));
        }
        var list = new UnorderedList(all.stream().map(this::row).toArray(ListItem[]::new));
        list.setId("homework-list");
        list.addClassName("lines");
        return list;
    }

    private ListItem row(HomeworkListing listing) {
        var work = listing.homework();
        var title = new H2(new Anchor(HomeworkAddress.of(work.id()), work.title()));
        title.addClassName("hw-title");
        var words = new Div(title, new Dateline(HomeworkWords.facts(work.plan().size(), work.terms(), work.terms().timeLimit())));
        words.addClassName("hw-words");
        var chips = new Div(state(work.terms()), new Chip(Chip.Tone.PLAIN,
                getTranslation("homework.list.begun", listing.begun(), listing.learners())));
        chips.addClassName("hw-chips");
        var row = new ListItem(words, chips);
        row.addClassNames("hit", "lines-row", "hw-row");
        row.setTestId("homework-listed");
        return row;
    }

    private Chip state(HomeworkTerms terms) {
        if (!terms.hasOpened(now)) {
            return new Chip(Chip.Tone.PLAIN, getTranslation("homework.opens-on", HomeworkWords.when(terms.opensAt(), now, zone)));
        }
        var closing = HomeworkWords.when(terms.closesAt(), now, zone);
        return terms.hasClosed(now) ? new Chip(Chip.Tone.PLAIN, getTranslation("homework.closed", closing))
                : new Chip(Chip.Tone.NEW, getTranslation("homework.until", closing));
    }
}
