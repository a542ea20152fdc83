package app.parley.results.ui;

import app.parley.bank.Topic;
import app.parley.people.SchoolClass;
import app.parley.results.SessionInfo;
import app.parley.results.Which;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Listener listener;
    private final Select<SchoolClass> schoolClass = new Select<>();
    private final Select<SessionInfo> session = new Select<>();
    private final Select<Topic> topic = new Select<>();
    private final Select<Which> attempts = new Select<>();
    private final Map<NameStyle, NativeButton> names = new EnumMap<>(NameStyle.class);
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
        dress(topic, "topic");
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(getTranslation("results.filter.topic.all"));
        topic.setPlaceholder(getTranslation("results.filter.topic.all"));
        topic.setItemLabelGenerator(one -> one == null ? getTranslation("results.filter.topic.all") : one.title());
        dress(attempts, "attempts");
        attempts.setItems(OverviewFilter.CHOICES);
        attempts.setItemLabelGenerator(which -> getTranslation("results.filter.attempts." + ResultsWords.word(which)));
        listen(schoolClass, listener::schoolClass);
        listen(session, listener::session);
        topic.addValueChangeListener(event -> changed(event.isFromClient(),
                this.filter.withTopic(Optional.ofNullable(event.getValue()).map(Topic::id))));
        attempts.addValueChangeListener(event -> changed(event.isFromClient(), this.filter.withWhich(event.getValue())));
        add(schoolClass, session, topic, attempts, names());
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

    private Component names() {
        var group = new Div();
        group.addClassName("seg");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("results.filter.names"));
        Arrays.stream(NameStyle.values()).forEach(style -> {
            var button = new NativeButton(getTranslation("results.filter.names." + style.word()),
                    _ -> changed(true, filter.withNames(style)));
            button.getElement().setAttribute("type", "button");
            button.setId("names-" + style.word());
            names.put(style, button);
            group.add(button);
        });
        return group;
    }

    private void changed(boolean byPerson, OverviewFilter next) {
        if (byPerson && !next.equals(filter)) {
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
    void show(OverviewFilter next, List<Topic> topics, boolean hasTries) {
        filter = next;
        if (!topics.equals(topic.getListDataView().getItems().toList())) {
            topic.setItems(topics);
        }
        topic.setValue(topics.stream().filter(one -> next.topic().filter(one.id()::equals).isPresent()).findFirst().orElse(null));
        topic.setVisible(topics.size() > 1 || next.topic().isPresent());
        attempts.setValue(next.which());
        attempts.setVisible(hasTries || next.which() != Which.FIRST);
        names.forEach((style, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(style == next.names()));
        });
    }

    /** Puts something behind the filters, such as a way to take the results away. */
    void addAtEnd(Component... actions) {
        var end = new Div(actions);
        end.addClassNames("row", "row--wrap", "fbar-end");
        add(end);
    }
}
