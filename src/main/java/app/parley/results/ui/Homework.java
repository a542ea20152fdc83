package app.parley.results.ui;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import java.util.List;
import java.util.stream.Collectors;

/** The address of a new homework, with questions that are chosen already. */
final class Homework {

    private Homework() {
    }

    /** For a whole class. */
    static String address(List<QuestionId> questions, SchoolClassId schoolClass) {
        return questions.stream().map(question -> "&question=" + question.text())
                .collect(Collectors.joining("", "teach/homework/new?class=" + schoolClass, ""));
    }

    /** For one member of a class. */
    static String address(List<QuestionId> questions, SchoolClassId schoolClass, LearnerId learner) {
        return address(questions, schoolClass) + "&for=" + learner.uuid();
    }
}
