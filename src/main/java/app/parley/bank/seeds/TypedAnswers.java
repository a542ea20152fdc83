package app.parley.bank.seeds;

import app.parley.bank.Cloze;
import app.parley.bank.Marking;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Mistake;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.Task;
import app.parley.bank.seeds.Reading.Kind;
import app.parley.base.PlainText;
import java.util.List;
import java.util.Optional;

/** Reads what a learner types: accepted texts and mistakes, which must be far enough from each other. */
final class TypedAnswers {

    /** Longest text to type, in characters. */
    static final int LONGEST = 100;

    /** Most accepted texts, and most mistakes, of one answer. */
    static final int MOST_TEXTS = 30;

    private final Reading reading;

    TypedAnswers(Reading reading) {
        this.reading = reading;
    }

    Optional<Task> shortAnswer(Entry question) {
        return texts(question).map(texts -> new ShortAnswer(texts.accept, texts.mistakes));
    }

    Optional<Cloze.Gap> gap(Entry entry) {
        var texts = texts(entry);
        return entry.build(() -> new Cloze.Gap(texts.orElseThrow().accept, List.of(), texts.orElseThrow().mistakes));
    }

    /** The wrong texts that this entry names. */
    List<Mistake> mistakes(Entry entry) {
        return entry.find("mistakes").map(value -> value.list(0, MOST_TEXTS)).orElse(List.of()).stream()
                .flatMap(value -> value.entry().flatMap(this::mistake).stream()).toList();
    }

    private record Texts(List<String> accept, List<Mistake> mistakes) {
    }

    private Optional<Texts> texts(Entry entry) {
        int before = reading.faults().count();
        var list = entry.get("accept");
        var accept = list.map(value -> value.list(1, MOST_TEXTS)).orElse(List.of()).stream()
                .flatMap(value -> accepted(value).stream()).toList();
        var mistakes = mistakes(entry);
        if (reading.faults().count() == before) {
            mistakes.forEach(mistake -> accept.forEach(text ->
                    closeness(text, mistake.text()).ifPresent(how -> entry.get("mistakes").orElseThrow().fault(
                            "the mistake " + Faults.quote(mistake.text()) + " " + how + " " + Faults.quote(text)))));
        }
        return reading.faults().count() == before ? Optional.of(new Texts(accept, mistakes)) : Optional.empty();
    }

    private static Optional<String> accepted(Value value) {
        return value.text(LONGEST).flatMap(text -> PlainText.words(text).isEmpty()
                ? value.fault("an accepted text has at least one letter or digit") : Optional.of(text));
    }

    private static Optional<String> closeness(String accepted, String mistake) {
        var accepting = verdict(accepted, mistake);
        if (accepting == Marking.Verdict.RIGHT) {
            return Optional.of("is the same as the accepted");
        }
        return accepting == Marking.Verdict.SLIP || verdict(mistake, accepted) == Marking.Verdict.SLIP
                ? Optional.of("is only a typing slip away from the accepted") : Optional.empty();
    }

    /** What a learner would get for this text if only the wanted one were right. */
    private static Marking.Verdict verdict(String wanted, String typed) {
        return new ShortAnswer(List.of(wanted), List.of()).mark(new Response.Text(typed)).parts().getFirst().verdict();
    }

    private Optional<Mistake> mistake(Entry entry) {
        var text = entry.text("text", LONGEST);
        var misconception = entry.get("misconception").flatMap(value ->
                reading.refer(Kind.MISCONCEPTION, value, MisconceptionId::new));
        return entry.build(() -> new Mistake(text.orElseThrow(), misconception.orElseThrow()));
    }
}
