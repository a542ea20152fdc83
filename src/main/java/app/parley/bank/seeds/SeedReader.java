package app.parley.bank.seeds;

import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.Misconception;
import app.parley.bank.Question;
import app.parley.bank.Source;
import app.parley.bank.TimelineEvent;
import app.parley.bank.seeds.Reading.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads and checks all files of a seed folder together. Pure: the files are in memory. */
public final class SeedReader {

    private static final String TOPICS = "topics.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String PEOPLE = "people.yaml";
    private static final String AGREEMENTS = "agreements.yaml";
    private static final String TIMELINE = "timeline.yaml";
    private static final String DECKS = "decks/";
    private static final int MOST_ENTRIES = 2000;

    private record ReadDeck(Optional<Deck> deck, List<Question> questions, List<Misconception> misconceptions) {
    }

    private final Reading reading = new Reading();
    private final CitedPlaces cited = new CitedPlaces();
    private final ReadingRoomReader rooms = new ReadingRoomReader(reading, cited);
    private final DeckReader decks = new DeckReader(reading, cited);

    private SeedReader() {
    }

    /**
     * The bank that these files describe. All questions in it have version 1: which version they really are depends
     * on what the database has.
     *
     * @throws SeedFaultsException with every fault in every file, if there is any
     */
    public static BankContent read(List<SeedFile> files) {
        return new SeedReader().readAll(files);
    }

    private BankContent readAll(List<SeedFile> files) {
        refuseMissingAndStrange(files);
        var topics = entries(files, TOPICS, "topics", Kind.TOPIC, rooms::topic);
        var sources = entries(files, SOURCES, "sources", Kind.SOURCE, rooms::source);
        var people = entries(files, PEOPLE, "people", Kind.PERSON, rooms::person);
        var agreements = entries(files, AGREEMENTS, "agreements", Kind.AGREEMENT, rooms::agreement);
        var events = entries(files, TIMELINE, "events", Kind.EVENT, rooms::event);
        var read = files.stream().filter(file -> file.name().startsWith(DECKS) && file.name().endsWith(".yaml"))
                .flatMap(file -> root(file).map(this::deck).stream()).toList();
        reading.checkReferences();
        cited.check();
        reading.faults().throwIfAny();
        return new BankContent(
                read.stream().flatMap(deck -> deck.deck.stream())
                        .sorted(Comparator.comparing(Deck::position).thenComparing(Deck::id)).toList(),
                read.stream().flatMap(deck -> deck.questions.stream())
                        .collect(Collectors.toMap(Question::id, Function.identity())),
                topics,
                read.stream().flatMap(deck -> deck.misconceptions.stream())
                        .collect(Collectors.toMap(Misconception::id, Function.identity())),
                sources.stream().sorted(Comparator.comparing(Source::date).thenComparing(Source::id)).toList(),
                people, agreements,
                events.stream().sorted(Comparator.comparing(TimelineEvent::from)).toList());
    }

    private void refuseMissingAndStrange(List<SeedFile> files) {
        var names = files.stream().map(SeedFile::name).collect(Collectors.toSet());
        var wanted = Set.of(TOPICS, SOURCES, PEOPLE, AGREEMENTS, TIMELINE);
        wanted.stream().filter(name -> !names.contains(name))
                .forEach(name -> reading.faults().add(Place.of(name), "the file is missing"));
        if (names.stream().noneMatch(name -> name.startsWith(DECKS) && name.endsWith(".yaml"))) {
            reading.faults().add(Place.of(DECKS), "there is no deck in this folder");
        }
        names.stream().filter(name -> !wanted.contains(name)
                        && !(name.startsWith(DECKS) && name.endsWith(".yaml")))
                .forEach(name -> reading.faults().add(Place.of(name), name.endsWith(".yml")
                        ? "nobody reads this file; its name has to end in .yaml"
                        : "nobody reads this file" + Nearest.hint(name, wanted)));
    }

    private <T> List<T> entries(List<SeedFile> files, String name, String key, Kind kind,
            Function<Entry, Optional<T>> read) {
        var root = files.stream().filter(file -> file.name().equals(name)).findFirst().flatMap(this::root);
        var list = root.flatMap(entry -> entry.get(key));
        if (list.isEmpty()) {
            reading.isIncomplete(kind);
        }
        var things = all(list, 0, MOST_ENTRIES, read);
        root.ifPresent(Entry::refuseOtherKeys);
        return things;
    }

    private ReadDeck deck(Entry root) {
        var misconceptions = all(root.find("misconceptions"), 0, MOST_ENTRIES, decks::misconception);
        var questions = all(root.get("questions"), 1, DeckReader.MOST_QUESTIONS, decks::question);
        var deck = root.get("deck").flatMap(Value::entry)
                .flatMap(entry -> decks.deck(entry, questions.stream().map(Question::id).toList()));
        root.refuseOtherKeys();
        return new ReadDeck(deck, questions, misconceptions);
    }

    private static <T> List<T> all(Optional<Value> list, int fewest, int most, Function<Entry, Optional<T>> read) {
        var things = new ArrayList<T>();
        list.ifPresent(value -> value.list(fewest, most).forEach(item ->
                item.entry().flatMap(read).ifPresent(things::add)));
        return things;
    }

    private Optional<Entry> root(SeedFile file) {
        var root = SeedYaml.compose(file, reading.faults())
                .flatMap(node -> new Value(node, file.name(), reading).entry());
        if (root.isEmpty()) {
            reading.isIncomplete(Kind.MISCONCEPTION);
        }
        return root;
    }
}
