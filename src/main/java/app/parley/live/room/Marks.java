package app.parley.live.room;

import app.parley.bank.Marking;
import app.parley.bank.Question;
import app.parley.bank.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks responses; those to the question that is asked are marked once each, however many give them. */
final class Marks {

    /** More different responses than this are marked again each time. */
    private static final int MOST_KEPT = 20_000;

    /** A response, the same instance for all that gave it, and its marking. */
    record Marked(Response response, Marking marking) {
    }

    private final List<Question> questions;
    private final Map<Response, Marked> kept = new HashMap<>();
    private int keptFor = -1;

    Marks(List<Question> questions) {
        this.questions = questions;
    }

    /** From now on this question is asked. */
    void keepFor(int question) {
        kept.clear();
        keptFor = question;
    }

    /**
     * @param question its place in the plan
     * @throws IllegalArgumentException if the response is none to this question
     */
    Marked mark(int question, Response response) {
        var known = question == keptFor ? kept.get(response) : null;
        if (known != null) {
            return known;
        }
        if (response instanceof Response.Nothing) {
            throw new IllegalArgumentException("nothing is no answer");
        }
        var marked = new Marked(response, questions.get(question).task().mark(response));
        if (question == keptFor && kept.size() < MOST_KEPT) {
            kept.put(response, marked);
        }
        return marked;
    }
}
