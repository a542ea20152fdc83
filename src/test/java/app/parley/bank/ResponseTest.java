package app.parley.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

    private static final Set<ChoiceId> THIRTEEN = IntStream.range(0, Response.MAX_PARTS + 1)
            .mapToObj(i -> ChoiceId.of("choice " + i)).collect(Collectors.toSet());

    static Stream<Runnable> tooMuch() {
        return Stream.of(() -> new Response.Text("x".repeat(10_000)),
                () -> new Response.Text("x".repeat(Response.MAX_TEXT + 1)),
                () -> new Response.Filled(List.of("fine", "x".repeat(10_000))),
                () -> new Response.Filled(Collections.nCopies(Response.MAX_PARTS + 1, "x")),
                () -> new Response.Chosen(THIRTEEN),
                () -> new Response.Ordered(List.copyOf(THIRTEEN)),
                () -> new Response.Matched(THIRTEEN.stream().collect(Collectors.toMap(Function.identity(), Function.identity()))),
                () -> new Response.Numeric(new BigDecimal("1e1000000")),
                () -> new Response.Numeric(new BigDecimal("9".repeat(31))));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatNoHonestPageSendsIsRefused(Runnable response) {
        assertThatIllegalArgumentException().isThrownBy(response::run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not hex", "0123456789a", "012345678G", "<script>", "../../etc"})
    void onlyTheFormOfAChoiceIdIsTaken(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChoiceId(text));
    }

    @Test
    void typedTextIsKeptWithoutWhatCannotBeSeen() {
        assertThat(new Response.Text("Pu\u202e\0tin\n").text()).isEqualTo("Putin");
        assertThat(new Response.Filled(List.of("", "\u2066Se\u0301oul\u2069")).gaps()).containsExactly("", "S\u00e9oul");
    }

    @Test
    void markupStaysTextAndIsNoAnswer() {
        var typed = new Response.Text("<b>Putin</b>");

        assertThat(typed.text()).isEqualTo("<b>Putin</b>");
        assertThat(new ShortAnswer(List.of("Putin"), List.of()).mark(typed).isZero()).isTrue();
    }

    @Test
    void aResponseDoesNotChangeWithTheListItWasMadeFrom() {
        var choice = ChoiceId.of("a");
        var pairs = new HashMap<>(Map.of(choice, choice));
        var response = new Response.Matched(pairs);

        pairs.clear();

        assertThat(response.pairs()).hasSize(1);
    }
}
