package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.bank.TopicId;
import app.parley.bank.ui.Wording;
import app.parley.record.Given;
import app.parley.results.Session;
import app.parley.results.Who;
import app.parley.results.export.Table;
import app.parley.results.export.Value;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All answers of a session or a class, as they were given: one row each, by pupil, in the order of time. */
final class AnswersTable {

    /** A class gives few different answers. Where they are typed and many, they are not kept. */
    private static final int MOST_KEPT = 2_000;

    private static final double MILLIS = 1_000;

    private final Session session;
    private final Labels labels;
    private final Bank bank;
    private final ZoneId zone;
    private final Predicate<QuestionRef> wanted;
    private final boolean isNumbered;
    private final boolean twoNames;
    private final Map<QuestionId, Integer> numbers = new HashMap<>();

    private AnswersTable(Session session, Labels labels, Bank bank, ZoneId zone, Predicate<QuestionRef> wanted, boolean isNumbered) {
        this.session = session;
        this.labels = labels;
        this.bank = bank;
        this.zone = zone;
        this.wanted = wanted;
        this.isNumbered = isNumbered;
        this.twoNames = labels.style() == NameStyle.OWN;
        session.questions().forEach(ref -> numbers.putIfAbsent(ref.id(), numbers.size() + 1));
    }

    /** Of a session: the answers to the questions on one topic, or to all. */
    static AnswersTable of(Session session, Optional<TopicId> topic, Labels labels, Bank bank, ZoneId zone) {
        return new AnswersTable(session, labels, bank, zone,
                ref -> topic.isEmpty() || bank.question(ref).topics().contains(topic.get()), true);
    }

    /** Of a class over time, where questions have no numbers. */
    static AnswersTable overTime(Session session, Labels labels, Bank bank, ZoneId zone) {
        return new AnswersTable(session, labels, bank, zone, _ -> true, false);
    }

    private record Answer(QuestionRef question, Response response) {
    }

    Table table(String title) {
        var columns = new ArrayList<>(List.of(ListTables.column("pupil", 24)));
        if (twoNames) {
            columns.add(ListTables.column("game-name", 24));
        }
        if (isNumbered) {
            columns.add(ListTables.column("number", 10));
        }
        columns.addAll(List.of(ListTables.column("question", 60), ListTables.column("version", 10), ListTables.column("at", 18),
                ListTables.column("answer", 40), ListTables.column("mark", 10), ListTables.column("seconds", 10),
                ListTables.column("mix-ups", 40)));
        return new Table(title, columns, 1, this::rows);
    }

    private Stream<List<Value>> rows() {
        var words = new HashMap<Answer, Value>();
        return labels.sorted(session.people()).stream().flatMap(who -> session.answers(who).stream()
                .filter(given -> wanted.test(given.question())).map(given -> row(who, given, words)));
    }

    private List<Value> row(Who who, Given given, Map<Answer, Value> words) {
        var values = new ArrayList<Value>();
        values.add(Value.of(labels.of(who)));
        if (twoNames) {
            values.add(labels.second(who).map(Value::of).orElseGet(Value::nothing));
        }
        var ref = given.question();
        if (isNumbered) {
            values.add(Value.of(numbers.getOrDefault(ref.id(), 0)));
        }
        values.addAll(List.of(Value.of(bank.question(ref).prompt()),
                Value.of(ref.version()), new Value.Moment(LocalDateTime.ofInstant(given.answeredAt(), zone)),
                words(new Answer(ref, given.response()), words), Value.of(given.score()),
                given.took().map(took -> Value.of(took.toMillis() / MILLIS)).orElseGet(Value::nothing),
                Value.of(given.misconceptions().stream().sorted().map(id -> ResultsWords.title(bank.current(), id))
                        .collect(Collectors.joining("; ")))));
        return values;
    }

    private Value words(Answer answer, Map<Answer, Value> words) {
        if (words.size() > MOST_KEPT) {
            words.clear();
        }
        return words.computeIfAbsent(answer, this::words);
    }

    private Value words(Answer answer) {
        if (answer.response() instanceof Response.Numeric(var number)) {
            return Value.of(number.doubleValue());
        }
        var task = bank.question(answer.question()).task();
        return Value.of(String.join("; ", Wording.given(task, task.mark(answer.response()))));
    }
}
