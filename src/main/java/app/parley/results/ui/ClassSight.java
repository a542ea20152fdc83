package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.people.SchoolClassId;
import app.parley.results.ClassHistory;
import app.parley.results.Help;
import app.parley.results.ResultMatrix;
import app.parley.results.Session;
import app.parley.results.SessionInfo;
import app.parley.results.Versions;
import app.parley.results.Which;
import app.parley.results.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return new ClassSight(history, page, today, session, matrix,
                Labels.of(Optional.of(history.schoolClass().id()), session, history.names(), page.names()),
                FindingWords.overTime(matrix, bank.current(), bank::question), bank);
    }

    SchoolClassId schoolClass() {
        return history.schoolClass().id();
    }

    Function<QuestionRef, Question> question() {
        return bank::question;
    }

    /** The page of a question of this class, about the same days and answers. */
    String address(QuestionRef question) {
        return page.onEvidence(ResultsAddress.question(schoolClass(), question.id()));
    }

    /** The page of a member of this class, about the same days and answers. */
    String address(Who.Known who) {
        return page.onEvidence(ResultsAddress.learner(schoolClass(), who.learner()));
    }

    /** The page of a game or homework. */
    String address(SessionInfo session) {
        return page.names().kept(ResultsAddress.of(session.id()));
    }

    /** How far each has come, on the screen and in files. */
    ClassMastery mastery() {
        return ClassMastery.of(history, page.topic(), question());
    }

    /** Who needs help, on the screen and in files: those who fell are compared with the time before. */
    List<Help> help() {
        return Help.in(session, Which.FIRST, question(), history.meansBefore());
    }

    /** This page, but another part of it. */
    String part(ClassPage.Part part) {
        return page.withPart(part).address(schoolClass(), today);
    }
}
