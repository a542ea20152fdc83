package app.parley.results.ui;

import app.parley.bank.QuestionId;
import app.parley.people.SchoolClassId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of a new live game with questions that are chosen already. */
final class AskAgain {

    private AskAgain() {
    }

    static String address(List<QuestionId> questions, Optional<SchoolClassId> schoolClass) {
        return "teach/live?" + Stream.concat(questions.stream().map(question -> "question=" + question.text()),
                schoolClass.stream().map(id -> "class=" + id)).collect(Collectors.joining("&"));
    }
}
