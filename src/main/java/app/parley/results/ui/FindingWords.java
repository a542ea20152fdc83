package app.parley.results.ui;

import app.parley.bank.BankContent;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.results.Finding;
import app.parley.results.ResultMatrix;
import java.util.function.Function;

/** Each conclusion as one sentence. Screens, reports and files say the same, since all take it from here. */
final class FindingWords {

    private final ResultMatrix matrix;
    private final BankContent bank;
    private final Function<QuestionRef, Question> question;
    private final boolean isNumbered;

    private FindingWords(ResultMatrix matrix, BankContent bank, Function<QuestionRef, Question> question, boolean isNumbered) {
        this.matrix = matrix;
        this.bank = bank;
        this.question = question;
        this.isNumbered = isNumbered;
    }

    /**
     * Of a session, where a question is a number.
     *
     * @param matrix   that the findings are of: its columns give the questions their numbers, from 1
     * @param question a question in the version of a column
     */
    static FindingWords of(ResultMatrix matrix, BankContent bank, Function<QuestionRef, Question> question) {
        return new FindingWords(matrix, bank, question, true);
    }

    /** Of a class over time, where a number would be another one next week: a question is what it asks. */
    static FindingWords overTime(ResultMatrix matrix, BankContent bank, Function<QuestionRef, Question> question) {
        return new FindingWords(matrix, bank, question, false);
    }

    boolean isNumbered() {
        return isNumbered;
    }

    /** Such as "Most confuse the 1972 treaty with the 1994 agreement: 11 of 26." */
    String sentence(Finding finding) {
        return switch (finding) {
            case Finding.CheckKey key -> ResultsWords.text(key("key"), name(key.question()),
                    option(key.question(), key.option()), key.chosen(), key.best());
            case Finding.CommonMixUp mixUp -> ResultsWords.text("results.finding.mix-up", title(mixUp.misconception()),
                    mixUp.who().size(), mixUp.exposed());
            case Finding.CommonChoice choice -> ResultsWords.text(key("choice"), name(choice.question()),
                    option(choice.question(), choice.option()), choice.who().size(), choice.answered());
            case Finding.MostMissed missed -> ResultsWords.text(key("missed"), name(missed.question()),
                    missed.who().size(), missed.answered());
            case Finding.NeedHelp help -> ResultsWords.text("results.finding.help", help.who().size(), title(help.topic()));
            case Finding.Solid solid -> ResultsWords.text("results.finding.solid", title(solid.topic()),
                    Math.round(100 * solid.share()));
            case Finding.NothingYet nothing -> ResultsWords.text("results.finding.nothing." + ResultsWords.word(nothing.why()));
        };
    }

    private String key(String finding) {
        return "results.finding." + finding + (isNumbered ? "" : ".prompt");
    }

    private Object name(QuestionRef ref) {
        return isNumbered ? number(ref) : ResultsWords.brief(prompt(ref));
    }

    /** A question's number in the session, from 1, whichever way the page is sorted. */
    int number(QuestionRef ref) {
        return matrix.column(ref).orElse(-1) + 1;
    }

    String prompt(QuestionRef ref) {
        return question.apply(ref).prompt();
    }

    /** What an option says. */
    String option(QuestionRef ref, String option) {
        return Options.text(question.apply(ref).task(), option);
    }

    private String title(TopicId topic) {
        return ResultsWords.title(bank, topic);
    }

    private String title(MisconceptionId misconception) {
        return ResultsWords.title(bank, misconception);
    }
}
