package app.parley.live.ui;

import app.parley.bank.Bank;
import app.parley.bank.ChoiceId;
import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Ordering;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.live.SeatId;
import app.parley.live.room.Command;
import app.parley.live.room.Nicknames;
import app.parley.live.room.Reply;
import app.parley.live.room.TokenHash;
import app.parley.live.run.Phone;
import app.parley.live.run.RunningGame;
import app.parley.live.wire.Bye;
import app.parley.live.wire.Frame;
import app.parley.record.AnswerId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The players of a game, without phones: they come in and answer on the server itself. */
final class LivePlayers {

    private static final Phone SILENT = new Phone() {
        @Override
        public void show(Frame frame) {
            // Nobody looks at it.
        }

        @Override
        public void bye(Bye why) {
            // Nobody reads it.
        }
    };

    private final RunningGame game;
    private final Bank bank;

    LivePlayers(RunningGame game, Bank bank) {
        this.game = game;
        this.bank = bank;
    }

    /** Comes in under this name, and stays connected. */
    SeatId join(String name) {
        return join(name, OptionalInt.empty());
    }

    SeatId join(String name, OptionalInt team) {
        var token = TokenHash.of(UUID.randomUUID().toString().replace("-", "")).orElseThrow();
        var fit = ((Nicknames.Reading.Fit) Nicknames.with(List.of()).read(name)).name();
        var reply = give(new Command.Join(token, fit, team, Optional.empty()));
        game.come(token, SILENT);
        return ((Reply.Joined) reply).seat();
    }

    /** Answers the question that is asked. */
    Reply answer(SeatId seat, boolean isRight) {
        var prompt = game.ask(room -> room.gameView().asked().orElseThrow().prompt());
        var task = game.plan().questions().stream().map(bank::question).filter(question -> question.prompt().equals(prompt))
                .findFirst().orElseThrow().task();
        return answer(seat, isRight ? right(task) : wrong(task));
    }

    Reply answer(SeatId seat, Response response) {
        int turn = game.ask(room -> room.gameView().asked().orElseThrow().turn());
        return give(new Command.GiveAnswer(seat, AnswerId.random(), turn, response));
    }

    private Reply give(Command command) {
        var reply = new CompletableFuture<Optional<Reply>>();
        game.give(command, reply::complete);
        return reply.orTimeout(10, TimeUnit.SECONDS).join().orElseThrow();
    }

    /** A fully right response. */
    static Response right(Task task) {
        return switch (task) {
            case SingleChoice single -> chosen(single.options(), true);
            case MultipleChoice multiple -> chosen(multiple.options(), true);
            case TrueFalse statement -> new Response.Truth(statement.answer());
            case ShortAnswer text -> new Response.Text(text.accept().getFirst());
            case NumberAnswer number -> new Response.Numeric(new BigDecimal(number.solution().getFirst()));
            case Ordering ordering -> new Response.Ordered(ordering.items().stream().map(Ordering.Item::id).toList());
            case Matching matching -> new Response.Matched(matching.pairs().stream()
                    .collect(Collectors.toMap(pair -> ChoiceId.of(pair.left()), pair -> ChoiceId.of(pair.right()))));
            case Cloze cloze -> new Response.Filled(cloze.gaps().stream().map(gap -> gap.accept().getFirst()).toList());
        };
    }

    /** A response that is not fully right; of a choice the first wrong option. */
    static Response wrong(Task task) {
        return switch (task) {
            case SingleChoice single -> chosen(single.options(), false);
            case MultipleChoice multiple -> chosen(multiple.options(), false);
            case TrueFalse statement -> new Response.Truth(!statement.answer());
            case ShortAnswer _ -> new Response.Text("<b>nobody</b>");
            case NumberAnswer _ -> new Response.Numeric(new BigDecimal("-1"));
            case Ordering ordering -> new Response.Ordered(ordering.items().reversed().stream().map(Ordering.Item::id).toList());
            case Matching _ -> new Response.Matched(Map.of());
            case Cloze cloze -> new Response.Filled(cloze.gaps().stream().map(_ -> "").toList());
        };
    }

    private static Response chosen(List<Option> options, boolean right) {
        return new Response.Chosen(options.stream().filter(option -> option.correct() == right).limit(right ? 12 : 1)
                .map(Option::id).collect(Collectors.toUnmodifiableSet()));
    }
}
