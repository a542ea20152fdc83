package app.parley.results.ui;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.results.SessionId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where next steps lead: to pages of other features, with everything filled in that results know. */
final class StepAddress {

    /** A follow-up quiz is short. */
    static final int MOST_QUESTIONS = 5;

    /** An address with more names would be longer than servers take. */
    static final int MOST_LEARNERS = 120;

    private static final String NEW_HOMEWORK = "teach/homework/new";

    private StepAddress() {
    }

    /** A live game that asks these questions again. */
    static String askAgain(StepContext context, List<QuestionId> questions) {
        return AskAgain.address(questions, context.schoolClass());
    }

    /** New homework with these questions, for a whole class. */
    static String homework(List<QuestionId> questions, SchoolClassId schoolClass) {
        return address(parameters(questions, schoolClass));
    }

    /** New homework with these questions, for one member of a class. */
    static String homework(List<QuestionId> questions, SchoolClassId schoolClass, LearnerId learner) {
        var parameters = parameters(questions, schoolClass);
        parameters.put("for", named(List.of(learner)));
        return address(parameters);
    }

    /**
     * New homework with the first of these questions, for these learners alone, or for the class if they are all of it. Empty if they
     * are more than an address can name: what is for some must not reach all.
     */
    static Optional<String> followUp(StepContext context, List<QuestionId> questions, List<LearnerId> learners) {
        return followUp(parameters(questions.stream().limit(MOST_QUESTIONS).toList(), context.schoolClass().orElseThrow()),
                context.isWholeClass(learners) ? List.of() : learners, context.session(),
                ResultsWords.text("results.steps.quiz.title", context.title()));
    }

    /** @param some for whom it is alone; empty for all */
    static Optional<String> followUp(Map<String, List<String>> parameters, List<LearnerId> some, Optional<SessionId> session, String title) {
        if (some.size() > MOST_LEARNERS) {
            return Optional.empty();
        }
        if (!some.isEmpty()) {
            parameters.put("for", named(some));
        }
        session.ifPresent(id -> parameters.put("follows", List.of(id.toString())));
        parameters.put("title", List.of(title));
        return Optional.of(address(parameters));
    }

    static Map<String, List<String>> parameters(List<QuestionId> questions, SchoolClassId schoolClass) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("class", List.of(schoolClass.toString()));
        parameters.put("question", questions.stream().map(QuestionId::text).toList());
        return parameters;
    }

    private static List<String> named(Collection<LearnerId> learners) {
        return learners.stream().map(learner -> learner.uuid().toString()).toList();
    }

    private static String address(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(named -> named.getValue().stream().map(value -> named.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&", NEW_HOMEWORK + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
