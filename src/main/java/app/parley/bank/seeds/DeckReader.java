package app.parley.bank.seeds;

import app.parley.bank.AgreementId;
import app.parley.bank.Certainty;
import app.parley.bank.Citation;
import app.parley.bank.Cloze;
import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.bank.Difficulty;
import app.parley.bank.EventId;
import app.parley.bank.Matching;
import app.parley.bank.Misconception;
import app.parley.bank.MisconceptionId;
import app.parley.bank.PersonId;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.SourceId;
import app.parley.bank.Task;
import app.parley.bank.TaskKind;
import app.parley.bank.TopicId;
import app.parley.bank.seeds.Reading.Kind;
import app.parley.base.PlainText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a deck: its misconceptions and its questions. */
final class DeckReader {

    /** Most questions in one deck. */
    static final int MOST_QUESTIONS = 200;

    private static final int MOST_MENTIONS = 12;
    private static final Set<String> SMALL_WORDS = Set.of("the", "a", "an", "of", "in", "for", "and", "some", "to", "on",
            "from", "by", "at");

    private final Reading reading;
    private final CitedPlaces cited;
    private final TaskReader tasks;

    DeckReader(Reading reading, CitedPlaces cited) {
        this.reading = reading;
        this.cited = cited;
        this.tasks = new TaskReader(reading);
    }

    Optional<Misconception> misconception(Entry entry) {
        var id = reading.declare(Kind.MISCONCEPTION, entry, MisconceptionId::new);
        var title = entry.text("title", 120);
        var correction = entry.text("correction", 240);
        return entry.build(() -> new Misconception(id.orElseThrow(), title.orElseThrow(), correction.orElseThrow()));
    }

    Optional<Deck> deck(Entry entry, List<QuestionId> questions) {
        var id = reading.declare(Kind.DECK, entry, DeckId::new);
        var title = entry.text("title", 80);
        var about = entry.text("about", 200);
        var position = entry.get("position").flatMap(value -> value.wholeNumber(0, 100_000));
        return entry.build(() -> new Deck(id.orElseThrow(), title.orElseThrow(), about.orElseThrow(),
                position.orElseThrow(), questions));
    }

    Optional<Question> question(Entry entry) {
        var id = reading.declare(Kind.QUESTION, entry, QuestionId::new);
        var kind = entry.get("type").flatMap(value -> value.word(TaskKind.class));
        var prompt = entry.text("prompt", 400);
        var topics = entry.get("topics").map(value ->
                reading.referAll(Kind.TOPIC, value, 1, 3, TopicId::new)).orElse(List.of());
        var difficulty = entry.get("difficulty").flatMap(value -> value.word(Difficulty.class));
        var seconds = entry.get("time-limit-seconds").flatMap(value -> value.wholeNumber(10, 240));
        var explanation = entry.text("explanation", 900);
        var mentions = entry.find("about").map(value -> value.entry().flatMap(this::mentions))
                .orElse(Optional.of(new Question.Mentions(List.of(), List.of(), List.of())));
        prompt.ifPresent(text -> reading.sayOnce("prompt", entry.get("prompt").orElseThrow(),
                String.join(" ", PlainText.words(text))));
        var task = kind.flatMap(read -> tasks.read(read, entry));
        var asked = task.map(read -> PlainText.words(prompt.orElse("") + " " + shown(read)));
        var citations = entry.get("citations").map(value -> value.list(1, 8)).orElse(List.of()).stream()
                .flatMap(value -> value.entry().flatMap(citation -> citation(citation, asked)).stream()).toList();
        if (kind.isEmpty()) {
            // Which keys belong here depends on the type, so nothing can be said of the others.
            return Optional.empty();
        }
        if (kind.get() == TaskKind.TRUE_FALSE && prompt.filter(text -> text.endsWith("?")).isPresent()) {
            entry.get("prompt").orElseThrow().fault("the prompt of a true-false question is a statement, not a question");
        }
        return entry.build(() -> new Question(new QuestionRef(id.orElseThrow(), 1), prompt.orElseThrow(),
                task.orElseThrow(), topics, difficulty.orElseThrow(), Duration.ofSeconds(seconds.orElseThrow()),
                explanation.orElseThrow(), citations, mentions.orElseThrow()));
    }

    /** What belongs to the question beside the prompt: a sentence with gaps, and who is to be matched with what. */
    private static String shown(Task task) {
        return switch (task) {
            case Cloze cloze -> String.join(" ", cloze.pieces());
            case Matching matching -> matching.pairs().stream().map(pair -> pair.left() + " " + pair.right())
                    .collect(Collectors.joining(" "));
            default -> "";
        };
    }

    private Optional<Citation> citation(Entry entry, Optional<List<String>> asked) {
        var source = entry.get("source").flatMap(value -> reading.refer(Kind.SOURCE, value, SourceId::new));
        var paragraph = cited.paragraph(entry, source);
        var certainty = entry.get("certainty").flatMap(value -> value.word(Certainty.class));
        var speakerValue = entry.find("speaker");
        var speaker = speakerValue.flatMap(value -> value.text(80));
        if (certainty.filter(how -> how != Certainty.STATED).isPresent()) {
            if (speakerValue.isEmpty()) {
                reading.faults().add(entry.place(), "the key \"speaker\" is missing: what is "
                        + Value.word(certainty.get()) + " needs somebody who says so");
            }
            speaker.filter(name -> asked.isPresent() && !names(asked.get(), name)).ifPresent(name -> speakerValue.orElseThrow().fault(
                    "the question does not name the speaker " + Faults.quote(name) + " of what is "
                            + Value.word(certainty.get())));
        }
        return entry.build(() -> new Citation(source.orElseThrow(), paragraph.orElseThrow(), certainty.orElseThrow(),
                speaker));
    }

    /** One word of the name that means something is enough, also with an ending: "Sergeyev's", "Russian". */
    private static boolean names(List<String> asked, String speaker) {
        return PlainText.words(speaker).stream().filter(word -> !SMALL_WORDS.contains(word))
                .anyMatch(word -> asked.stream().anyMatch(other -> other.equals(word) || other.equals(word + "s")
                        || word.length() > 3 && other.startsWith(word)));
    }

    private Optional<Question.Mentions> mentions(Entry entry) {
        var people = mentioned(entry, "people", Kind.PERSON, PersonId::new);
        var agreements = mentioned(entry, "agreements", Kind.AGREEMENT, AgreementId::new);
        var events = mentioned(entry, "events", Kind.EVENT, EventId::new);
        return entry.build(() -> new Question.Mentions(people, agreements, events));
    }

    private <T> List<T> mentioned(Entry entry, String key, Kind kind, Function<String, T> type) {
        return entry.find(key).map(value -> reading.referAll(kind, value, 0, MOST_MENTIONS, type)).orElse(List.of());
    }
}
