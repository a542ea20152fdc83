package app.parley.bank.seeds;

import app.parley.bank.Agreement;
import app.parley.bank.AgreementId;
import app.parley.bank.Certainty;
import app.parley.bank.Dating;
import app.parley.bank.EventId;
import app.parley.bank.Person;
import app.parley.bank.PersonId;
import app.parley.bank.Source;
import app.parley.bank.SourceId;
import app.parley.bank.TimelineEvent;
import app.parley.bank.Topic;
import app.parley.bank.TopicId;
import app.parley.bank.seeds.Reading.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of the reading room: topics, sources, people, agreements and events. */
final class ReadingRoomReader {

    private static final int MOST_SOURCES = 20;
    private static final int MOST_PLACES = 12;

    private final Reading reading;
    private final CitedPlaces cited;

    ReadingRoomReader(Reading reading, CitedPlaces cited) {
        this.reading = reading;
        this.cited = cited;
    }

    Optional<Topic> topic(Entry entry) {
        var id = reading.declare(Kind.TOPIC, entry, TopicId::new);
        var title = entry.text("title", 80);
        return entry.build(() -> new Topic(id.orElseThrow(), title.orElseThrow()));
    }

    Optional<Source> source(Entry entry) {
        var id = reading.declare(Kind.SOURCE, entry, SourceId::new);
        var outlet = entry.text("outlet", 80);
        var agency = entry.find("agency").flatMap(value -> value.text(80));
        var title = entry.text("title", 120);
        var place = entry.find("place").flatMap(value -> value.text(80));
        var date = entry.get("date").flatMap(Value::day);
        var dating = entry.get("dating").flatMap(value -> value.word(Dating.class));
        var counts = entry.get("counts").flatMap(value -> value.word(Source.Counts.class));
        var length = entry.get("length").flatMap(value -> value.wholeNumber(1, CitedPlaces.LONGEST_SOURCE));
        var lanes = places(entry.get("lanes"));
        var summary = entry.text("summary", 900);
        var notes = entry.find("notes").map(value -> texts(value, 20, 400)).orElse(List.of());
        return entry.build(() -> {
            cited.has(id.orElseThrow(), length.orElseThrow());
            return new Source(id.orElseThrow(), outlet.orElseThrow(), agency, title.orElseThrow(), place,
                    date.orElseThrow(), dating.orElseThrow(), counts.orElseThrow(), length.orElseThrow(), lanes,
                    summary.orElseThrow(), notes);
        });
    }

    Optional<Person> person(Entry entry) {
        var id = reading.declare(Kind.PERSON, entry, PersonId::new);
        var name = entry.text("name", 80);
        var also = entry.find("also").map(value -> texts(value, 10, 80)).orElse(List.of());
        var country = entry.get("country").flatMap(reading::slug);
        var offices = entry.get("offices").map(value -> value.list(1, 10)).orElse(List.of()).stream()
                .flatMap(value -> value.entry().flatMap(ReadingRoomReader::office).stream()).toList();
        var note = entry.text("note", 400);
        var sources = sources(entry);
        return entry.build(() -> new Person(id.orElseThrow(), name.orElseThrow(), also, country.orElseThrow(), offices,
                note.orElseThrow(), sources));
    }

    private static Optional<Person.Office> office(Entry entry) {
        var office = entry.text("office", 120);
        var asOf = entry.get("as-of").flatMap(Value::day);
        return entry.build(() -> new Person.Office(office.orElseThrow(), asOf.orElseThrow()));
    }

    Optional<Agreement> agreement(Entry entry) {
        var id = reading.declare(Kind.AGREEMENT, entry, AgreementId::new);
        var title = entry.text("title", 120);
        var kind = entry.get("kind").flatMap(value -> value.word(Agreement.Kind.class));
        var when = entry.text("when", 60);
        var parties = places(entry.get("parties"));
        var about = entry.text("about", 600);
        var status = entry.get("status").flatMap(value -> value.word(Certainty.class));
        var sources = sources(entry);
        return entry.build(() -> new Agreement(id.orElseThrow(), title.orElseThrow(), kind.orElseThrow(),
                when.orElseThrow(), parties, about.orElseThrow(), status.orElseThrow(), sources));
    }

    Optional<TimelineEvent> event(Entry entry) {
        var id = reading.declare(Kind.EVENT, entry, EventId::new);
        var precision = entry.get("precision").flatMap(value -> value.word(TimelineEvent.Precision.class));
        var seasonValue = entry.find("season");
        var season = seasonValue.flatMap(value -> value.word(TimelineEvent.Season.class));
        var from = entry.get("date").flatMap(value -> precision.flatMap(exactly -> firstDay(value, exactly, season)));
        var untilValue = entry.find("until");
        var until = untilValue.flatMap(Value::day);
        var title = entry.text("title", 120);
        var text = entry.text("text", 500);
        var lanes = places(entry.get("lanes"));
        var others = places(entry.find("others"));
        var dating = entry.get("dating").flatMap(value -> value.word(Dating.class));
        var certainty = entry.get("certainty").flatMap(value -> value.word(Certainty.class));
        // What everybody knows from outside the sources need not stand in one of them.
        int fewestSources = dating.filter(Dating.BACKGROUND::equals).isPresent() ? 0 : 1;
        var sources = entry.get("sources").map(value -> value.list(fewestSources, MOST_SOURCES)).orElse(List.of()).stream()
                .flatMap(value -> value.entry().flatMap(this::place).stream()).toList();
        if (precision.isPresent() && (precision.get() == TimelineEvent.Precision.SEASON) != seasonValue.isPresent()) {
            reading.faults().add(entry.place(), "precision \"season\" and the key \"season\" go together");
        }
        if (from.isPresent() && until.isPresent() && (precision.orElseThrow() != TimelineEvent.Precision.DAY
                || !until.get().isAfter(from.get()))) {
            untilValue.orElseThrow().fault("\"until\" is a later day than \"date\", and both are exact to the day");
        }
        return entry.build(() -> new TimelineEvent(id.orElseThrow(), from.orElseThrow(), precision.orElseThrow(),
                season, until, title.orElseThrow(), text.orElseThrow(), lanes, others, dating.orElseThrow(),
                certainty.orElseThrow(), sources));
    }

    private static Optional<LocalDate> firstDay(Value value, TimelineEvent.Precision precision,
            Optional<TimelineEvent.Season> season) {
        return switch (precision) {
            case DAY -> value.day();
            case MONTH -> value.text(10).flatMap(text -> text.matches("\\d{4}-(0[1-9]|1[0-2])")
                    ? Optional.of(YearMonth.parse(text).atDay(1))
                    : value.fault("with precision \"month\" the date is written like \"2000-06\""));
            case YEAR, SEASON -> value.text(10).flatMap(text -> text.matches("\\d{4}")
                    ? Optional.of(LocalDate.of(Integer.parseInt(text), season.map(ReadingRoomReader::firstMonth)
                            .orElse(1), 1))
                    : value.fault("with precision \"" + Value.word(precision) + "\" the date is written like \"2000\""));
        };
    }

    private static int firstMonth(TimelineEvent.Season season) {
        return switch (season) {
            case SPRING -> 3;
            case SUMMER -> 6;
            case AUTUMN -> 9;
            case WINTER -> 12;
        };
    }

    private Optional<TimelineEvent.Place> place(Entry entry) {
        var source = entry.get("source").flatMap(value -> reading.refer(Kind.SOURCE, value, SourceId::new));
        var paragraph = cited.paragraph(entry, source);
        return entry.build(() -> new TimelineEvent.Place(source.orElseThrow(), paragraph.orElseThrow()));
    }

    private List<SourceId> sources(Entry entry) {
        return entry.get("sources").map(value ->
                reading.referAll(Kind.SOURCE, value, 1, MOST_SOURCES, SourceId::new)).orElse(List.of());
    }

    private List<String> places(Optional<Value> list) {
        return list.map(value -> value.list(0, MOST_PLACES)).orElse(List.of()).stream()
                .flatMap(value -> reading.slug(value).stream()).toList();
    }

    private static List<String> texts(Value list, int most, int longest) {
        var texts = new ArrayList<String>();
        list.list(0, most).forEach(value -> value.text(longest).ifPresent(texts::add));
        return List.copyOf(texts);
    }
}
