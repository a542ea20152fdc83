package app.parley.quiz;

import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.results.SessionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a teacher wants a class to do.
 *
 * @param title     as typed
 * @param questions these and no others, in this order; empty to draw some from the selection
 * @param selection what to draw from, if no questions are named
 * @param count     how many to draw at most
 * @param audience  for whom of the class
 * @param follows   the session whose results led to it, if some did
 */
public record HomeworkOrder(String title, List<QuestionId> questions, Selection selection, int count, Audience audience,
        Optional<SessionId> follows, HomeworkTerms terms) {

    public HomeworkOrder {
        questions = List.copyOf(questions);
        if (count < 1 || count > QuizOrder.MAX_COUNT) {
            throw new IllegalArgumentException("1 to " + QuizOrder.MAX_COUNT + " questions: " + count);
        }
    }

    /** The questions in today's versions. Drawn ones stand in the order of the decks, which may build one question on another. */
    List<QuestionRef> draw(BankContent bank, Random random) {
        if (!questions.isEmpty()) {
            return questions.stream().distinct().flatMap(id -> bank.question(id).stream()).map(Question::ref)
                    .limit(QuizOrder.MAX_COUNT).toList();
        }
        var fitting = selection.from(bank);
        var places = new ArrayList<>(IntStream.range(0, fitting.size()).boxed().toList());
        Collections.shuffle(places, random);
        return places.stream().limit(count).sorted().map(fitting::get).map(Question::ref).toList();
    }
}
