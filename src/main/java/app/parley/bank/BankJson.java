package app.parley.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of questions and responses. It lives as long as the answers do: names in it may be added, but not
 * changed. The domain types carry no annotations; what Jackson must know stands here.
 */
public final class BankJson {

    private static final JsonMapper MAPPER = mapper();

    private BankJson() {
    }

    public static String write(Object content) {
        return MAPPER.writeValueAsString(content);
    }

    /** @throws tools.jackson.core.JacksonException if the text is not the stored form of such a thing */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** Where a feature starts that stores questions' ids and responses within something of its own. */
    public static JsonMapper.Builder builder() {
        return MAPPER.rebuild();
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Task.class, TaskTypes.class)
                .addMixIn(Response.class, ResponseTypes.class);
        List.of(QuestionId.class, DeckId.class, TopicId.class, SourceId.class, PersonId.class, AgreementId.class,
                EventId.class, MisconceptionId.class, ChoiceId.class).forEach(id -> builder.addMixIn(id, AsText.class));
        return builder.build();
    }

    /** An id is written as its bare text. */
    private abstract static class AsText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsText(String text) {
        }

        @JsonValue
        abstract String text();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@Type(value = SingleChoice.class, name = "single-choice"),
            @Type(value = MultipleChoice.class, name = "multiple-choice"),
            @Type(value = TrueFalse.class, name = "true-false"),
            @Type(value = ShortAnswer.class, name = "short-answer"),
            @Type(value = NumberAnswer.class, name = "number"),
            @Type(value = Ordering.class, name = "ordering"),
            @Type(value = Matching.class, name = "matching"),
            @Type(value = Cloze.class, name = "cloze")})
    private interface TaskTypes {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@Type(value = Response.Nothing.class, name = "nothing"),
            @Type(value = Response.Chosen.class, name = "chosen"),
            @Type(value = Response.Truth.class, name = "truth"),
            @Type(value = Response.Text.class, name = "text"),
            @Type(value = Response.Numeric.class, name = "numeric"),
            @Type(value = Response.Ordered.class, name = "ordered"),
            @Type(value = Response.Matched.class, name = "matched"),
            @Type(value = Response.Filled.class, name = "filled")})
    private interface ResponseTypes {
    }
}
