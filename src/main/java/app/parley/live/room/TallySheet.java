package app.parley.live.room;

import app.parley.bank.ChoiceId;
import app.parley.bank.Marking;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the answers of a turn as they come, change and go. */
final class TallySheet {

    private int answers;
    private int right;
    private int partly;
    private double scores;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<MisconceptionId, Integer> mixUps = new HashMap<>();

    void add(Marks.Marked answer) {
        count(answer, 1);
    }

    void remove(Marks.Marked answer) {
        count(answer, -1);
    }

    private void count(Marks.Marked answer, int by) {
        Marking marking = answer.marking();
        answers += by;
        right += marking.isFull() ? by : 0;
        partly += !marking.isFull() && !marking.isZero() ? by : 0;
        scores += by * marking.score();
        picks(answer.response()).forEach(pick -> count(counts, pick, by));
        marking.misconceptions().forEach(mixUp -> count(mixUps, mixUp, by));
    }

    private static <K> void count(Map<K, Integer> counts, K counted, int by) {
        counts.compute(counted, (_, before) -> {
            int now = (before == null ? 0 : before) + by;
            return now == 0 ? null : now;
        });
    }

    /** The options picked, as they are counted; none for other tasks. */
    static List<String> picks(Response response) {
        return switch (response) {
            case Response.Chosen chosen -> chosen.options().stream().map(ChoiceId::text).toList();
            case Response.Truth(boolean holds) -> List.of(Boolean.toString(holds));
            case Response.Nothing _, Response.Text _, Response.Numeric _, Response.Ordered _, Response.Matched _,
                    Response.Filled _ -> List.of();
        };
    }

    int answers() {
        return answers;
    }

    double scores() {
        return scores;
    }

    int missedAnswers() {
        return answers - right;
    }

    /** The share of answers that were not fully right. */
    double missed() {
        return answers == 0 ? 0 : missedAnswers() / (double) answers;
    }

    Votes votes() {
        return new Votes(answers, counts);
    }

    Tally tally() {
        var mean = answers == 0 ? 0 : Math.clamp(scores / answers, 0, 1);
        return new Tally(votes(), right, partly, mean, mixUps);
    }
}
