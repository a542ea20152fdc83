package app.parley.results.ui;

import app.parley.bank.QuestionRef;
import app.parley.results.ClassFacility;
import app.parley.results.ResultsService;
import app.parley.results.Which;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the teacher's classes did on a question. To find out takes a reading of each class, so while a game runs it is asked again only
 * when somebody has answered this very question.
 *
 * @param answers how many answers to it there were where the page is from
 */
record ComparedClasses(QuestionRef question, Which which, int answers, List<ClassFacility> found) {

    /** @param before what was found last on this page, if anything */
    static ComparedClasses of(QuestionSource source, QuestionRef question, Which which, @Nullable ComparedClasses before,
            ResultsService results) {
        int answers = source.answers(question.id());
        return before != null && before.question.equals(question) && before.which == which && before.answers == answers ? before
                : new ComparedClasses(question, which, answers, results.classesOn(question, QuestionView.KINDS, which));
    }
}
