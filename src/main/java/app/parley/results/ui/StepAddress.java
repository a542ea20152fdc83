package app.parley.results.ui;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;

/** Where next steps lead: to pages of other features, with everything filled in that results know. */
final class StepAddress {

    /** A follow-up quiz is short. */
    static final int MOST_QUESTIONS = 5;

    /** An address with more names would be longer than servers take. */
    private static final int MOST_LEARNERS = 120;

    private StepAddress() {
    }

    /** A live game that asks these questions again. */
    static String askAgain(StepContext context, List<QuestionId> questions) {
        return AskAgain.address(questions, context.schoolClass());
    }

    /** Homework with the first of these questions, for these learners alone. */
    static String followUp(StepContext context, List<QuestionId> questions, List<LearnerId> learners) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("class", List.of(context.schoolClass().orElseThrow().toString()));
        parameters.put("question", questions.stream().limit(MOST_QUESTIONS).map(QuestionId::text).toList());
        if (!context.isWholeClass(learners) && learners.size() <= MOST_LEARNERS) {
            parameters.put("for", learners.stream().map(learner -> learner.uuid().toString()).toList());
        }
        parameters.put("title", List.of(ResultsWords.text("results.steps.quiz.title", context.title())));
        return "teach/homework/new?" + new QueryParameters(parameters).getQueryString();
    }
}
