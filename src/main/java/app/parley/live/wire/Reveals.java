package app.parley.live.wire;

import app.parley.bank.Bank;
import app.parley.bank.ChoiceId;
import app.parley.bank.Citation;
import app.parley.bank.Marking;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Ordering;
import app.parley.bank.SingleChoice;
import app.parley.bank.Source;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.bank.ui.Wording;
import app.parley.live.room.Reveal;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** What players are told once a turn is revealed. */
@Component
class Reveals {

    /** Most mix-ups that are told. */
    private static final int MAX_MIX_UPS = 3;

    private final Bank bank;
    private final I18NProvider texts;

    Reveals(Bank bank, I18NProvider texts) {
        this.bank = bank;
        this.texts = texts;
    }

    void write(JsonGenerator json, Reveal reveal) {
        var question = reveal.question();
        json.writeObjectPropertyStart("reveal");
        Json.strings(json, "solution", solution(question.task()));
        Json.strings(json, "solutionIds", solutionIds(question.task()));
        json.writeStringProperty("explanation", question.explanation());
        json.writeArrayPropertyStart("sources");
        question.citations().forEach(citation -> bank.current().source(citation.source())
                .ifPresent(source -> source(json, source, citation)));
        json.writeEndArray();
        var counts = reveal.tally().votes().counts();
        if (counts.isEmpty()) {
            json.writeNullProperty("counts");
        } else {
            json.writeObjectPropertyStart("counts");
            counts.forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
        json.writeNumberProperty("right", reveal.tally().right());
        json.writeNumberProperty("answers", reveal.tally().answers());
        json.writeArrayPropertyStart("mixups");
        reveal.tally().mixUps().entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> other - one)).limit(MAX_MIX_UPS)
                .forEach(entry -> bank.current().misconception(entry.getKey()).ifPresent(mixUp -> {
                    json.writeStartObject();
                    json.writeStringProperty("text", mixUp.correction());
                    json.writeNumberProperty("n", entry.getValue());
                    json.writeEndObject();
                }));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(JsonGenerator json, Source source, Citation citation) {
        json.writeStartObject();
        json.writeStringProperty("dateline", Wording.placeAndDate(source));
        json.writeStringProperty("outlet", source.author());
        json.writeStringProperty("line", text(source.counts() == Source.Counts.PARAGRAPHS
                ? "live.paragraph" : "live.sentence", citation.paragraph()));
        json.writeName("certainty");
        citation.speaker().ifPresentOrElse(speaker -> json.writeString(
                        text("bank.certainty." + citation.certainty().name().toLowerCase(Locale.ROOT), speaker)),
                json::writeNull);
        json.writeEndObject();
    }

    private List<String> solution(Task task) {
        return switch (task) {
            case Matching matching -> matching.pairs().stream().map(pair -> text("bank.pair", pair.left(), pair.right())).toList();
            case TrueFalse statement -> List.of(text("bank.truth." + statement.answer()));
            case NumberAnswer number when !number.unit().equals(NumberAnswer.YEAR) ->
                number.solution().stream().map(right -> right + " " + number.unit()).toList();
            default -> task.solution();
        };
    }

    private static List<String> solutionIds(Task task) {
        return switch (task) {
            case SingleChoice choice -> right(choice.options());
            case MultipleChoice choice -> right(choice.options());
            case TrueFalse statement -> List.of(Boolean.toString(statement.answer()));
            case Ordering ordering -> ordering.items().stream().map(Ordering.Item::id).map(ChoiceId::text).toList();
            default -> List.of();
        };
    }

    private static List<String> right(List<Option> options) {
        return options.stream().filter(Option::correct).map(option -> option.id().text()).toList();
    }

    /** What a player gave, a line for each part. */
    List<String> given(List<Marking.Part> parts) {
        return parts.stream().filter(part -> !part.given().isEmpty())
                .map(part -> part.label().isEmpty() || part.label().equals(part.given()) ? part.given()
                        : text("bank.pair", part.label(), part.given())).toList();
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, Locale.ENGLISH, arguments);
    }
}
