package app.parley.results.ui;

import app.parley.bank.Topic;
import app.parley.people.SchoolClass;
import app.parley.results.SessionInfo;
import app.parley.results.Which;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What an overview shows: class, session, topic, which attempts count, and which names. */
final class OverviewBar extends Div {

    /** Who is told what was chosen. */
    interface Listener {

        void schoolClass(SchoolClass chosen);

        void session(SessionInfo chosen);

        void filter(OverviewFilter chosen);
    }

    /** Somebody to choose, as they are called on the page. */
    private record Pupil(UUID id, String name) {
    }

    private final Listener listener;
    private final Select<SchoolClass> schoolClass = new Select<>();
    private final Select<SessionInfo> session = new Select<>();
    private final Select<Pupil> pupil = new Select<>();
    private final Select<Topic> topic = new Select<>();
    private final Select<Which> attempts = new Select<>();
    private final NameChoice names = new NameChoice(style -> changed(this.filter.withNames(style)));
    private OverviewFilter filter;

    /**
     * @param label  what a session is called in a list
     * @param listener not told of what the program itself chooses
     */
    OverviewBar(OverviewFilter filter, Function<SessionInfo, String> label, Listener listener) {
        this.filter = filter;
        this.listener = listener;
        addClassNames("fbar", "noprint");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("results.filter"));
        dress(schoolClass, "class");
        schoolClass.setItemLabelGenerator(one -> one.name().text());
        dress(session, "session");
        session.setItemLabelGenerator(label::apply);
        dress(pupil, "pupil");
        OptionalChoice.make(pupil, getTranslation("results.filter.pupil.all"), Pupil::name,
                chosen -> changed(this.filter.withPupil(chosen.map(Pupil::id))));
        dress(topic, "topic");
        OptionalChoice.make(topic, getTranslation("results.filter.topic.all"), Topic::title,
                chosen -> changed(this.filter.withTopic(chosen.map(Topic::id))));
        dress(attempts, "attempts");
        attempts.setItems(OverviewFilter.CHOICES);
        attempts.setItemLabelGenerator(which -> getTranslation("results.filter.attempts." + ResultsWords.word(which)));
        listen(schoolClass, listener::schoolClass);
        listen(session, listener::session);
        listen(attempts, chosen -> changed(this.filter.withWhich(chosen)));
        add(schoolClass, session, pupil, topic, attempts, names);
    }

    private void dress(Select<?> field, String word) {
        field.setId("filter-" + word);
        var label = new Span(getTranslation("results.filter." + word));
        label.addClassName("fbar-label");
        field.setPrefixComponent(label);
        field.setAriaLabel(label.getText());
    }

    private <T> void listen(Select<T> field, Consumer<T> chosen) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
    }

    private void changed(OverviewFilter next) {
        if (!next.equals(filter)) {
            filter = next;
            listener.filter(next);
        }
    }

    /** Offers the classes of the teacher. */
    void offer(List<SchoolClass> classes, Optional<SchoolClass> current) {
        schoolClass.setItems(classes);
        schoolClass.setPlaceholder(getTranslation("results.filter.class.none"));
        schoolClass.setValue(current.filter(classes::contains).orElse(null));
        schoolClass.setVisible(!classes.isEmpty());
    }

    /** Offers sessions; the current one among them in any case. */
    void offer(List<SessionInfo> sessions, SessionInfo current) {
        var all = new ArrayList<>(sessions);
        if (all.stream().noneMatch(one -> one.id().equals(current.id()))) {
            all.addFirst(current);
        }
        session.setItems(all);
        session.setValue(all.stream().filter(one -> one.id().equals(current.id())).findFirst().orElseThrow());
    }

    /** Shows what is chosen, without telling the listener. */
    void show(OverviewPage page) {
        var next = page.filter();
        filter = next;
        var topics = page.topics();
        var pupils = pupils(page);
        if (!pupils.equals(pupil.getListDataView().getItems().toList())) {
            pupil.setItems(pupils);
        }
        OptionalChoice.show(pupil, one -> next.pupil().filter(one.id()::equals).isPresent());
        pupil.setVisible(pupils.size() > 1);
        if (!topics.equals(topic.getListDataView().getItems().toList())) {
            topic.setItems(topics);
        }
        OptionalChoice.show(topic, one -> next.topic().filter(one.id()::equals).isPresent());
        topic.setVisible(topics.size() > 1 || next.topic().isPresent());
        attempts.setValue(next.which());
        attempts.setVisible(page.hasTries() || next.which() != Which.FIRST);
        names.show(next.names(), NameStyle.offered(page.results().names()));
    }

    private static List<Pupil> pupils(OverviewPage page) {
        return page.labels().sorted(page.results().session().people()).stream()
                .map(who -> new Pupil(OverviewFilter.id(who), page.labels().of(who))).toList();
    }

    /** Puts something behind the filters, such as a way to take the results away. */
    void addAtEnd(Component... actions) {
        var end = new Div(actions);
        end.addClassNames("row", "row--wrap", "fbar-end");
        add(end);
    }
}
