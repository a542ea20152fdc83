package app.parley.quiz.ui;

import app.parley.bank.BankContent;
import app.parley.bank.ui.AnswerLines;
import app.parley.bank.ui.Explanation;
import app.parley.design.Chip;
import app.parley.quiz.Reviewed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** One question in a result: the answer given, the right one, why, and where it stands. */
class ReviewedItem extends Div {

    ReviewedItem(Reviewed reviewed, BankContent bank) {
        addClassNames("card", "rs-item");
        setTestId("reviewed");
        var number = new Span(getTranslation("quiz.result.number", reviewed.place() + 1));
        number.addClassName("dateline");
        var head = new Div(number, chip(reviewed));
        head.addClassName("rs-head");
        add(head, new H3(reviewed.question().prompt()), AnswerLines.of(reviewed.question().task(), reviewed.marking()),
                new Explanation(reviewed.question(), reviewed.marking(), bank));
    }

    private Chip chip(Reviewed reviewed) {
        if (reviewed.score() == 1) {
            return new Chip(Chip.Tone.RIGHT, getTranslation("quiz.chip.right"));
        }
        if (reviewed.score() > 0) {
            return new Chip(Chip.Tone.DUE, getTranslation("quiz.chip.partly", QuizWords.percent(reviewed.score())));
        }
        return reviewed.reached() ? new Chip(Chip.Tone.WRONG, getTranslation("quiz.chip.wrong"))
                : new Chip(Chip.Tone.PLAIN, getTranslation("quiz.chip.not-reached"));
    }
}
