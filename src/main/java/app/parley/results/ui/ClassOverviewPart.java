package app.parley.results.ui;

import app.parley.bank.MisconceptionId;
import app.parley.results.Elsewhere;
import app.parley.results.Help;
import app.parley.results.Missed;
import app.parley.results.MixUp;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a class did in some time: its sessions, what went wrong most, who needs help, and what is mixed up. */
final class ClassOverviewPart extends Div {

    private final Slot sessions = new Slot();
    private final Slot missed = new Slot();
    private final Slot help = new Slot();
    private final Slot mixUps = new Slot();

    ClassOverviewPart() {
        var pair = new Div(missed, help);
        pair.addClassName("cl-2");
        add(sessions, pair, mixUps);
    }

    /** @param steps asked only where something is drawn */
    void show(ClassSight sight, List<Missed> worst, List<Help> groups, List<MixUp> mixed, Map<MisconceptionId, Elsewhere> elsewhere,
            Supplier<StepContext> steps) {
        var history = sight.history();
        var about = List.of(history.schoolClass().id(), sight.page(), history.members(), history.names());
        var work = groups.stream().map(group -> group.questions(sight.matrix(), sight.question())).toList();
        sessions.show(List.of(about, history.sessions()), () -> new ClassSessions(sight));
        missed.show(List.of(about, worst, sight.matrix().questions()), () -> new ClassMissed(sight, worst, steps.get()));
        help.show(List.of(about, groups, work), () -> new ClassHelp(sight, groups, steps.get()));
        mixUps.show(List.of(about, mixed, elsewhere), () -> new ClassMixUps(sight, mixed, elsewhere, steps.get()));
    }
}
