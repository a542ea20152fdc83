package app.parley.live.run;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.live.GamePlan;
import app.parley.live.room.GameEvent;
import app.parley.live.room.Room;
import app.parley.live.room.TokenHash;
import app.parley.live.store.GameStore;
import app.parley.live.store.Journal;
import app.parley.live.wire.Frames;
import app.parley.record.AnswerLog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What all rooms work with.
 *
 * @param tokens which game a seat's token belongs to
 */
record Workshop(Function<QuestionRef, Question> questions, Journal journal, GameStore games, AnswerLog answers,
        Frames frames, Clock clock, MonotonicTime time, GameThreads threads, RandomGenerator random, Map<TokenHash, RunningGame> tokens) {

    Room rebuild(GamePlan plan, List<GameEvent> events) {
        return Room.rebuild(plan, questions, random, events);
    }
}
