package app.parley.results.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.ResultsService;
import app.parley.results.SessionInfo;
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
import java.util.List;
import java.util.Optional;

/**
 * All sessions that a teacher can see results of, the newest first; of one class if the address names one. There are no names of pupils
 * here, but the choice of them stays on the way.
 */
@Route(ResultsAddress.LIST)
@PageTitle("results.list.title")
@RolesAllowed(Teacher.ROLE)
class ResultsListView extends Div implements BeforeEnterObserver {

    private static final String CLASS = "class";

    private final ResultsService results;
    private final SchoolClasses classes;
    private NameStyle names = NameStyle.OWN;

    ResultsListView(ResultsService results, SchoolClasses classes) {
        this.results = results;
        this.classes = classes;
        addClassName("stack");
    }

    /** The address of the list of one class. */
    static String path(SchoolClassId schoolClass) {
        return new Query().put(CLASS, Optional.of(schoolClass)).on(ResultsAddress.LIST);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = classes.mine();
        names = NameStyle.of(event.getLocation().getQueryParameters());
        var chosen = event.getLocation().getQueryParameters().getSingleParameter(CLASS)
                .flatMap(id -> mine.stream().filter(one -> one.id().toString().equals(id)).findFirst());
        var sessions = chosen.map(one -> results.of(one.id())).orElseGet(results::all);
        removeAll();
        add(new PageHead(getTranslation("results.list.title")).withLead(getTranslation("results.list.lead")));
        if (!mine.isEmpty()) {
            add(filter(mine, chosen));
        }
        chosen.ifPresent(one -> add(ButtonStyle.LINE.small(new Anchor(names.kept(ResultsAddress.of(one.id())),
                getTranslation("results.list.over-time", one.name().text())))));
        add(sessions.isEmpty() ? nothing(chosen) : list(sessions, mine));
    }

    private Component filter(List<SchoolClass> mine, Optional<SchoolClass> chosen) {
        var filter = new Nav(chip(ResultsAddress.LIST, getTranslation("results.list.all"), chosen.isEmpty()));
        filter.addClassNames("row", "row--wrap", "noprint");
        filter.getElement().setAttribute("aria-label", getTranslation("results.filter.class"));
        mine.forEach(one -> filter.add(chip(path(one.id()), one.name().text(),
                chosen.filter(found -> found.id().equals(one.id())).isPresent())));
        return filter;
    }

    private Anchor chip(String path, String text, boolean isCurrent) {
        var chip = new Anchor(names.kept(path), text);
        chip.addClassNames("chip", "chip--btn");
        if (isCurrent) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Component list(List<SessionInfo> sessions, List<SchoolClass> mine) {
        var list = new UnorderedList(sessions.stream().map(info -> row(info, info.schoolClass()
                .flatMap(id -> mine.stream().filter(one -> one.id().equals(id)).findFirst()))).toArray(ListItem[]::new));
        list.setId("sessions");
        list.addClassName("lines");
        return list;
    }

    private ListItem row(SessionInfo info, Optional<SchoolClass> schoolClass) {
        var title = new H2(new Anchor(names.kept(ResultsAddress.of(info.id())), info.title()));
        title.addClassName("rl-t");
        var words = new Div(title, new Dateline(SessionWords.factsInList(info, schoolClass, getLocale())));
        words.addClassName("grow");
        var row = new ListItem(words);
        if (info.isRunning()) {
            row.add(new Chip(Chip.Tone.NEW, getTranslation("results.over.running")));
        }
        row.addClassNames("row", "lines-row", "rl");
        return row;
    }

    private Component nothing(Optional<SchoolClass> chosen) {
        var nothing = new EmptyState(getTranslation("results.list.none"), getTranslation("results.list.none.why"),
                ButtonStyle.PRIMARY.on(new Anchor(chosen.map(one -> AskAgain.address(List.of(), Optional.of(one.id())))
                        .orElse("teach/live"), getTranslation("results.list.play"))));
        nothing.setId("no-sessions");
        return nothing;
    }
}
