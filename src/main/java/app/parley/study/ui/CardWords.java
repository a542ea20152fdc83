package app.parley.study.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Citation;
import app.parley.bank.Matching;
import app.parley.bank.Question;
import app.parley.bank.ui.Wording;
import app.parley.study.CardId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** A card in words, for lists. Its answer is for where it may be seen. */
final class CardWords {

    private CardWords() {
    }

    static String prompt(Question question, CardId card) {
        if (question.task() instanceof Matching matching) {
            var shown = matching.pairs().stream().filter(card.face()::asks)
                    .map(pair -> card.face().isReversed() ? pair.right() : pair.left()).findFirst().orElse("");
            return I18NProvider.translate("study.card.pair", question.prompt(), shown);
        }
        return question.prompt();
    }

    /** The right answer, one line for each part. */
    static List<String> answer(Question question, CardId card) {
        return question.task() instanceof Matching matching
                ? matching.pairs().stream().filter(card.face()::asks)
                        .map(pair -> card.face().isReversed() ? pair.left() : pair.right()).toList()
                : Wording.solution(question.task());
    }

    /** The source that the question is drawn from, as a link into the reading room. */
    static Anchor source(Question question, BankContent bank) {
        var first = question.citations().getFirst().source();
        List<Citation> places = question.citations().stream().filter(citation -> citation.source().equals(first)).toList();
        var name = bank.source(first).map(source -> Wording.outletAndPlaces(source, places) + ", " + Wording.day(source.date())).orElse(first.text());
        return new Anchor("sources/" + first.text(), name);
    }
}
