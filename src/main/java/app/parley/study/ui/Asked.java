package app.parley.study.ui;

import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.TaskFace;
import app.parley.bank.TrueFalse;
import app.parley.bank.ui.Wording;
import app.parley.record.AnswerId;
import app.parley.study.Card;
import app.parley.study.Prompts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A card as it was put to the learner.
 *
 * @param card    as it stood then
 * @param typing  whether short answers and numbers are to be typed
 * @param id      of the answer that will come
 * @param shownAt when
 */
record Asked(Card card, Question question, boolean typing, AnswerId id, Instant shownAt) {

    /** How an answer is given. */
    enum Manner {
        /** Said to oneself, and then compared. */
        RECALL,
        /** The same, but there are options to look at. */
        RECALL_OR_CHOOSE,
        /** In a form, and marked. */
        FORM
    }

    Manner manner() {
        return switch (question.task()) {
            case TrueFalse _, MultipleChoice _, Ordering _, Cloze _ -> Manner.FORM;
            case SingleChoice _ -> Prompts.speakOfOptions(question.prompt()) ? Manner.FORM : Manner.RECALL_OR_CHOOSE;
            case ShortAnswer _, NumberAnswer _ -> typing ? Manner.FORM : Manner.RECALL;
            case Matching _ -> Manner.RECALL;
        };
    }

    /** What is asked, in large type: the prompt, or of a matching the entry whose counterpart is wanted. */
    String heading() {
        return pair().map(pair -> card.id().face().isReversed() ? pair.right() : pair.left()).orElseGet(question::prompt);
    }

    /** Of a matching: what its entries are to be matched by. */
    Optional<String> above() {
        return pair().map(_ -> question.prompt());
    }

    /** The answer, one line for each part. Only for the back of the card. */
    List<String> answer() {
        return pair().map(this::counterparts).orElseGet(() -> Wording.solution(question.task()));
    }

    /** Several entries may have the same counterpart, and then each of them is right. */
    private List<String> counterparts(Matching.Pair pair) {
        return card.id().face().isReversed()
                ? pairs().filter(other -> other.right().equals(pair.right())).map(Matching.Pair::left).toList() : List.of(pair.right());
    }

    private Optional<Matching.Pair> pair() {
        return pairs().filter(pair -> card.id().face().asks(pair)).findFirst();
    }

    private Stream<Matching.Pair> pairs() {
        return question.task() instanceof Matching matching ? matching.pairs().stream() : Stream.empty();
    }

    /** What the learner may see of the task; in the same order after a reload, and in another the next time. */
    TaskFace face() {
        return question.task().face(new SplittableRandom(31L * card.id().hashCode() + card.answered()));
    }
}
