package app.parley.results.ui;

import static app.parley.results.ui.ListTables.FIGURE;
import static app.parley.results.ui.ListTables.NAME;
import static app.parley.results.ui.ListTables.SENTENCE;
import static app.parley.results.ui.ListTables.column;

import app.parley.people.SchoolClass;
import app.parley.results.Mastery;
import app.parley.results.Missed;
import app.parley.results.MixUp;
import app.parley.results.SessionMean;
import app.parley.results.Who;
import app.parley.results.export.Table;
import app.parley.results.export.Table.Column;
import app.parley.results.export.Value;
import app.parley.results.export.Value.Shade;
import app.parley.results.statistics.Interval;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of a class over time to take away, made of the same reading as its page and in the same words. */
final class ClassTables {

    private final ClassSight sight;
    private final ListTables lists;

    ClassTables(ClassSight sight) {
        this.sight = sight;
        this.lists = new ListTables(sight.words(), sight.labels(), sight.bank().current());
    }

    SchoolClass schoolClass() {
        return sight.history().schoolClass();
    }

    LocalDate until() {
        return sight.history().period().until();
    }

    /** The games and homework, the newest first. */
    Table sessions() {
        return Table.of(ClassTable.SESSIONS.title(), List.of(column("session", SENTENCE), column("kind", NAME), column("at", NAME),
                column("pupils", FIGURE), column("share", FIGURE), column("low", FIGURE), column("high", FIGURE)), 1,
                sight.history().sessions().reversed().stream().map(this::session).toList());
    }

    private List<Value> session(SessionMean session) {
        var mean = session.mean();
        return Table.row(Value.of(session.info().title()),
                Value.of(ResultsWords.text("results.class.session.kind." + ResultsWords.word(session.info().id().kind()))),
                new Value.Moment(LocalDateTime.ofInstant(session.info().startedAt(), sight.history().period().zone())),
                Value.of(session.learners()), mean.isPresent() ? Value.percent(mean.getAsDouble()) : Value.nothing(),
                end(session, Interval::low), end(session, Interval::high));
    }

    private static Value end(SessionMean session, Function<Interval, Double> end) {
        return session.interval().map(end).map(Value::percent).orElseGet(Value::nothing);
    }

    Table missed() {
        return lists.missed(ClassTable.MISSED.title(), Missed.in(sight.matrix(), sight.question()));
    }

    Table mixUps() {
        return lists.mixUps(ClassTable.MIX_UPS.title(), MixUp.in(List.of(sight.session()), sight.question()));
    }

    Table help() {
        return lists.help(ClassTable.HELP.title(), sight.help());
    }

    /** How far each pupil has come with each topic, by all answers up to the end of the time. */
    Table mastery() {
        var mastery = sight.mastery();
        var columns = new ArrayList<Column>();
        columns.add(column("pupil", NAME));
        mastery.topics().forEach(topic -> columns.add(new Column(ResultsWords.title(sight.bank().current(), topic), NAME)));
        return Table.of(ClassTable.MASTERY.title(), columns, 1, mastery.levels().keySet().stream().map(Who.Known::new)
                .sorted(sight.labels().order()).map(who -> mastery(who, mastery)).toList());
    }

    private List<Value> mastery(Who.Known who, ClassMastery mastery) {
        return Stream.concat(Stream.of(Value.of(sight.labels().of(who))),
                mastery.topics().stream().map(topic -> level(mastery.level(who.learner(), topic)))).toList();
    }

    private static Value level(Mastery level) {
        return Value.of(MasteryPart.word(level)).shaded(switch (level) {
            case NOT_STARTED, ATTEMPTED -> Shade.NONE;
            case FAMILIAR -> Shade.PARTLY;
            case PROFICIENT, MASTERED -> Shade.RIGHT;
        });
    }

    Table answers() {
        return AnswersTable.overTime(sight.session(), sight.labels(), sight.bank(), sight.history().period().zone())
                .table(ClassTable.ANSWERS.title());
    }
}
