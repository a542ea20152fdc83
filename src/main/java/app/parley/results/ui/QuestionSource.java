package app.parley.results.ui;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.people.SchoolClassId;
import app.parley.results.Names;
import app.parley.results.Rest;
import app.parley.results.ResultMatrix;
import app.parley.results.Session;
import app.parley.results.SessionId;
import app.parley.results.Which;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the page of one question is made of: a session, or a class over time.
 *
 * @param id          of the session; empty for a class over time
 * @param whole       false if some answers are missing
 * @param rest        what a question is compared with there
 * @param matrix      the table of answers, by which of them count
 * @param secondVotes the places of a game in which the class voted again
 * @param schoolClass whose page shows how one learner got on, if there is one
 * @param title       what the place is called
 * @param home        the address of the place
 * @param questions   the address of each question there
 * @param scope       what of the place is shown, in words, if not all
 */
record QuestionSource(Optional<SessionId> id, Session session, Names names, boolean whole, Rest rest, Function<Which, ResultMatrix> matrix,
        Set<Integer> secondVotes, Optional<SchoolClassId> schoolClass, String title, String home,
        Function<QuestionId, String> questions, List<String> scope) {

    /** The questions in their order, whatever their version. */
    List<QuestionId> order() {
        return session.questions().stream().map(QuestionRef::id).distinct().toList();
    }

    /** The versions of a question that were asked or answered, the oldest first. */
    List<QuestionRef> versions(QuestionId question) {
        return session.questions().stream().filter(ref -> ref.id().equals(question))
                .sorted(Comparator.comparingInt(QuestionRef::version)).toList();
    }

    /** How many answers to a question there are, in whatever version. */
    int answers(QuestionId question) {
        return (int) session.people().stream().flatMap(who -> session.answers(who).stream())
                .filter(given -> given.question().id().equals(question)).count();
    }
}
