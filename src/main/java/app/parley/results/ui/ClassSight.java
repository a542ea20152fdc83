package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.people.SchoolClassId;
import app.parley.results.ClassHistory;
import app.parley.results.ResultMatrix;
import app.parley.results.Session;
import app.parley.results.Versions;
import app.parley.results.Which;
import app.parley.results.Who;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * All that the parts of a page about a class are made of: one reading of its history, seen in one way. Of each question the first
 * answers in the time count.
 */
record ClassSight(ClassHistory history, ClassPage page, LocalDate today, Session session, ResultMatrix matrix, Labels labels,
        FindingWords words, Bank bank) {

    static ClassSight of(ClassHistory history, ClassPage page, LocalDate today, Bank bank) {
        var session = history.session(Versions.TOGETHER);
        var matrix = session.overTime(Which.FIRST);
        return new ClassSight(history, page, today, session, matrix, new Labels(session, history.names(), page.names()),
                new FindingWords(matrix, bank.current(), bank::question), bank);
    }

    SchoolClassId schoolClass() {
        return history.schoolClass().id();
    }

    Function<QuestionRef, Question> question() {
        return bank::question;
    }

    /** The page of a question of this class. */
    String address(QuestionRef question) {
        return ResultsAddress.question(schoolClass(), question.id()) + names();
    }

    /** The page of a member of this class. */
    String address(Who.Known who) {
        return ResultsAddress.learner(schoolClass(), who.learner()) + names();
    }

    private String names() {
        return page.names() == NameStyle.OWN ? "" : "?" + NameStyle.PARAMETER + "=" + page.names().word();
    }

    /** This page, but another part of it. */
    String part(ClassPage.Part part) {
        return page.withPart(part).address(schoolClass(), today);
    }
}
