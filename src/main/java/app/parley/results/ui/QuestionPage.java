package app.parley.results.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.results.ClassFacility;
import app.parley.results.QuestionResult;
import app.parley.results.ResultMatrix;
import app.parley.results.Revote;
import app.parley.results.Who;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that the parts of a question's page are made of.
 *
 * @param matrix   the table of which the result is one column
 * @param versions that were asked or answered, the oldest first
 * @param classes  how the teacher's classes did on it in this version
 */
record QuestionPage(QuestionSource source, QuestionFilter filter, ResultMatrix matrix, QuestionResult result,
        List<Question> versions, List<ClassFacility> classes, Optional<Revote> revote, Labels labels, BankContent bank) {

    /** The page for one version of a question. */
    static QuestionPage of(QuestionSource source, QuestionFilter filter, QuestionRef ref, Function<QuestionRef, Question> question,
            List<ClassFacility> classes, BankContent bank) {
        var matrix = source.matrix().apply(filter.which());
        var result = QuestionResult.of(matrix, matrix.column(ref).orElseThrow(), question.apply(ref), source.rest());
        var known = filter.withAnswer(filter.answer().filter(line -> result.answers().line(line).isPresent()));
        return new QuestionPage(source, known, matrix, result, source.versions(ref.id()).stream().map(question).toList(), classes,
                Revote.of(source.session(), ref.id(), source.secondVotes()),
                Labels.of(source.schoolClass(), source.session(), source.names(), filter.names()), bank);
    }

    /** What all parts of the page depend on: each tells by this, and by what it shows itself, whether it has to be drawn anew. */
    Object about() {
        return List.of(source.home(), source.title(), question(), filter, source.names());
    }

    Question question() {
        return result.question();
    }

    QuestionId id() {
        return question().id();
    }

    /** Whether questions are known by their numbers. */
    boolean isNumbered() {
        return source.id().isPresent();
    }

    /** The number of the question, from 1. */
    int number() {
        return source.order().indexOf(id()) + 1;
    }

    /** The question before (−1) or after (1) this one. */
    Optional<QuestionId> neighbor(int step) {
        int place = source.order().indexOf(id()) + step;
        return place < 0 || place >= source.order().size() ? Optional.empty() : Optional.of(source.order().get(place));
    }

    /** The address of this page with another filter. */
    String here(QuestionFilter next) {
        return next.on(source.questions().apply(id()));
    }

    /** The address of the page of a member of the class, about the same days and answers as this one. */
    Optional<String> address(LearnerId learner) {
        return source.schoolClass().map(found -> ResultsAddress.learner(found, learner))
                .map(address -> source.id().isPresent() ? filter.names().kept(address) : filter.onPerson(address));
    }

    Who who(int row) {
        return matrix.rows().get(row).who();
    }

    /** Who answered it, and not fully right. */
    List<Who> missed() {
        int column = matrix.column(question().ref()).orElseThrow();
        return matrix.answeredRows(column).filter(row -> matrix.cell(row, column).isMissed()).mapToObj(this::who).toList();
    }

    boolean isNameless() {
        return filter.names() == NameStyle.NONE;
    }
}
