package app.parley.results.ui;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.results.SessionId;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** The addresses of results. Everything that a page shows stands in its address. */
final class ResultsAddress {

    static final String LIST = "teach/results";
    static final String SESSION = LIST + "/session/:session";
    static final String SESSION_QUESTION = SESSION + "/question/:question";
    static final String SESSION_STATISTICS = SESSION + "/statistics";
    static final String SESSION_REPORT = SESSION + "/report";
    static final String SESSION_FILES = SESSION + "/files";
    static final String SESSION_SLIPS = SESSION + "/slips";
    static final String SESSION_PAIRS = SESSION_QUESTION + "/pairs";
    static final String CLASS = LIST + "/class/:class";
    static final String CLASS_FILES = CLASS + "/files";
    static final String CLASS_QUESTION = CLASS + "/question/:question";
    static final String CLASS_REMEDIES = CLASS + "/remedies";
    static final String CLASS_LEARNER = CLASS + "/learner/:learner";

    private ResultsAddress() {
    }

    /** The session that an address names; whose it is is for {@link app.parley.results.ResultsService} to say. */
    static Optional<SessionId> session(RouteParameters address) {
        return address.get("session").flatMap(SessionId::parse);
    }

    /** The class that an address names, if the teacher who is signed in has or shares it. */
    static Optional<SchoolClass> schoolClass(RouteParameters address, SchoolClasses classes) {
        return address.get("class").flatMap(SchoolClassId::parse).flatMap(classes::mine);
    }

    static String of(SessionId session) {
        return LIST + "/session/" + session;
    }

    static String question(SessionId session, QuestionId question) {
        return of(session) + "/question/" + question;
    }

    static String statistics(SessionId session) {
        return of(session) + "/statistics";
    }

    static String report(SessionId session) {
        return of(session) + "/report";
    }

    static String files(SessionId session) {
        return of(session) + "/files";
    }

    static String slips(SessionId session) {
        return of(session) + "/slips";
    }

    static String pairs(SessionId session, QuestionId question) {
        return question(session, question) + "/pairs";
    }

    static String of(SchoolClassId schoolClass) {
        return LIST + "/class/" + schoolClass;
    }

    static String question(SchoolClassId schoolClass, QuestionId question) {
        return of(schoolClass) + "/question/" + question;
    }

    static String remedies(SchoolClassId schoolClass) {
        return of(schoolClass) + "/remedies";
    }

    static String files(SchoolClassId schoolClass) {
        return of(schoolClass) + "/files";
    }

    static String learner(SchoolClassId schoolClass, LearnerId learner) {
        return of(schoolClass) + "/learner/" + learner.uuid();
    }
}
