package app.parley.live.wire;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.ChoiceId;
import app.parley.bank.Response;
import app.parley.record.AnswerId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientMessagesTest {

    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final String A = ChoiceId.of("a").text();
    private static final String B = ChoiceId.of("b").text();

    private static Response response(String json) {
        var message = ClientMessages.read("{\"t\":\"answer\",\"id\":\"" + ID + "\",\"turn\":7,\"r\":" + json + "}").orElseThrow();
        assertThat(message).isInstanceOf(ClientMessage.Answer.class);
        var answer = (ClientMessage.Answer) message;
        assertThat(answer.id()).isEqualTo(new AnswerId(UUID.fromString(ID)));
        assertThat(answer.turn()).isEqualTo(7);
        return answer.response();
    }

    @Test
    void everyKindOfResponseIsRead() {
        assertThat(response("{\"k\":\"chosen\",\"ids\":[\"" + A + "\",\"" + B + "\"]}"))
                .isEqualTo(new Response.Chosen(Set.of(new ChoiceId(A), new ChoiceId(B))));
        assertThat(response("{\"k\":\"truth\",\"holds\":false}")).isEqualTo(new Response.Truth(false));
        assertThat(response("{\"k\":\"text\",\"text\":\"Kim\"}")).isEqualTo(new Response.Text("Kim"));
        assertThat(response("{\"k\":\"number\",\"number\":\" 3,5 \"}")).isEqualTo(new Response.Numeric(new BigDecimal("3.5")));
        assertThat(response("{\"k\":\"ordered\",\"ids\":[\"" + B + "\",\"" + A + "\"]}"))
                .isEqualTo(new Response.Ordered(List.of(new ChoiceId(B), new ChoiceId(A))));
        assertThat(response("{\"k\":\"matched\",\"pairs\":{\"" + A + "\":\"" + B + "\"}}"))
                .isEqualTo(new Response.Matched(Map.of(new ChoiceId(A), new ChoiceId(B))));
        assertThat(response("{\"k\":\"filled\",\"gaps\":[\"x\",\"\"]}")).isEqualTo(new Response.Filled(List.of("x", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"k\":\"nothing\"}", "{\"k\":\"chosen\"}", "{\"k\":\"chosen\",\"ids\":\"a\"}", "{\"k\":\"chosen\",\"ids\":[1]}",
            "{\"k\":\"chosen\",\"ids\":[\"no id\"]}", "{\"k\":\"chosen\",\"ids\":[],\"x\":1}", "{\"k\":\"truth\",\"holds\":\"true\"}",
            "{\"k\":\"number\",\"number\":\"1e999999999\"}", "{\"k\":\"number\",\"number\":7}", "{\"k\":\"number\",\"number\":\"\"}",
            "{\"k\":\"matched\",\"pairs\":[]}", "{\"k\":\"filled\",\"gaps\":[null]}", "[]", "null", "\"chosen\"",
            "{\"k\":\"ordered\",\"ids\":[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]}"})
    void whatIsNoResponseIsRefusedByItsId(String json) {
        assertThat(ClientMessages.read("{\"t\":\"answer\",\"id\":\"" + ID + "\",\"turn\":7,\"r\":" + json + "}"))
                .contains(new ClientMessage.UnreadableAnswer(new AnswerId(UUID.fromString(ID))));
    }

    @Test
    void aTextOfTwoHundredAndOneCharactersIsNoAnswer() {
        assertThat(ClientMessages.read("{\"t\":\"answer\",\"id\":\"%s\",\"turn\":7,\"r\":{\"k\":\"text\",\"text\":\"%s\"}}"
                .formatted(ID, "x".repeat(201)))).containsInstanceOf(ClientMessage.UnreadableAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "null", "[]", "7", "{", "{}", "{\"t\":\"hello\"}", "{\"t\":null}", "{\"t\":\"ping\"}", "{\"t\":\"ping\",\"n\":-1}",
            "{\"t\":\"ping\",\"n\":1.5}", "{\"t\":\"ping\",\"n\":99999999999999999999}", "{\"t\":\"ping\",\"n\":1,\"n\":2}",
            "{\"t\":\"ping\",\"n\":1,\"x\":2}", "{\"t\":\"ping\",\"n\":1}{}", "{\"t\":\"leave\",\"x\":1}",
            "{\"t\":\"resume\",\"token\":\"0123456789abcdef0123456789abcdef\"}",
            "{\"t\":\"resume\",\"token\":\"0123456789ABCDEF0123456789abcdef\",\"seen\":0}",
            "{\"t\":\"resume\",\"token\":\"0123456789abcdef0123456789abcdef\",\"seen\":9007199254740993}",
            "{\"t\":\"answer\",\"turn\":0,\"r\":{\"k\":\"truth\",\"holds\":true}}",
            "{\"t\":\"answer\",\"id\":\"1\",\"turn\":0,\"r\":{\"k\":\"truth\",\"holds\":true}}",
            "{\"t\":{\"t\":{\"t\":{\"t\":{\"t\":{\"t\":{\"t\":1}}}}}}}"})
    void whatIsNoMessageIsNone(String text) {
        assertThat(ClientMessages.read(text)).isEmpty();
    }

    @Test
    void aMegabyteIsNotEvenLookedAt() {
        assertThat(ClientMessages.read("{\"t\":\"ping\",\"n\":1" + " ".repeat(1_000_000) + "}")).isEmpty();
    }
}
