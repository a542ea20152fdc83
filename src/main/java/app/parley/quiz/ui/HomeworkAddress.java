package app.parley.quiz.ui;

import app.parley.people.SchoolClassId;
import app.parley.quiz.HomeworkId;
import app.parley.results.SessionId;

/** The addresses of homework for teachers. */
final class HomeworkAddress {

    static final String LIST = "teach/homework";
    static final String NEW = LIST + "/new";
    static final String ONE = LIST + "/:homework";

    private HomeworkAddress() {
    }

    static String of(HomeworkId homework) {
        return LIST + "/" + homework;
    }

    static String of(SchoolClassId schoolClass) {
        return LIST + "?class=" + schoolClass;
    }

    static String newFor(SchoolClassId schoolClass) {
        return NEW + "?class=" + schoolClass;
    }

    /** The page of another feature. */
    static String results(HomeworkId homework) {
        return "teach/results/session/" + new SessionId(SessionId.Kind.HOMEWORK, homework.uuid());
    }
}
