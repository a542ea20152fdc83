package app.parley.results.ui;

import app.parley.bank.QuestionId;
import app.parley.people.SchoolClassId;
import java.util.List;
import java.util.stream.Collectors;

/** The address of a new homework for a class, with questions that are chosen already. */
final class Homework {

    private Homework() {
    }

    static String address(List<QuestionId> questions, SchoolClassId schoolClass) {
        return questions.stream().map(question -> "&question=" + question.text())
                .collect(Collectors.joining("", "teach/homework/new?class=" + schoolClass, ""));
    }
}
