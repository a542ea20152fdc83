package app.parley.live.room;

import app.parley.bank.ChoiceId;
import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Responses to the tasks of {@link Play#everyKind}. */
final class Responses {

    private Responses() {
    }

    static Map<TaskKind, List<Response>> some() {
        return Map.of(
                TaskKind.SINGLE_CHOICE, List.of(Play.RIGHT, Play.WRONG, Play.OTHER_WRONG),
                TaskKind.MULTIPLE_CHOICE, List.of(Play.chosen("Japan", "South Korea"), Play.chosen("Japan"),
                        Play.chosen("China", "Japan", "South Korea"), Play.chosen("Russia"), Play.chosen()),
                TaskKind.TRUE_FALSE, List.of(new Response.Truth(true), new Response.Truth(false)),
                TaskKind.SHORT_ANSWER, List.of(new Response.Text("Kim Jong Il"), new Response.Text("Kim Jong Un"),
                        new Response.Text("nobody")),
                TaskKind.NUMBER, List.of(new Response.Numeric(new BigDecimal("37000")),
                        new Response.Numeric(new BigDecimal("3.7"))),
                TaskKind.ORDERING, List.of(ordered("first", "second", "third", "fourth"),
                        ordered("second", "first", "third", "fourth"), ordered("fourth", "third", "second", "first")),
                TaskKind.MATCHING, List.of(matched("defense", "foreign", "prime"), matched("foreign", "defense", "prime")),
                TaskKind.CLOZE, List.of(new Response.Filled(List.of("ABM", "1972")),
                        new Response.Filled(List.of("", "1994"))));
    }

    private static Response ordered(String... items) {
        return new Response.Ordered(Stream.of(items).map(ChoiceId::of).toList());
    }

    private static Response matched(String sergeyev, String kono, String mori) {
        return new Response.Matched(Map.of(ChoiceId.of("Sergeyev"), ChoiceId.of(sergeyev), ChoiceId.of("Kono"),
                ChoiceId.of(kono), ChoiceId.of("Mori"), ChoiceId.of(mori)));
    }
}
