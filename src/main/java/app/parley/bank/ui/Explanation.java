package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Citation;
import app.parley.bank.Marking;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.design.SourceSlip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;

/**
 * Why an answer is right: the mix-up behind a wrong one, the explanation, and the places where it can be checked. To be
 * made only once the learner may see it.
 */
public final class Explanation extends Div {

    public Explanation(Question question, Marking marking, BankContent bank) {
        addClassName("why");
        marking.misconceptions().stream().sorted(Comparator.comparing(MisconceptionId::text))
                .flatMap(id -> bank.misconception(id).stream())
                .forEach(misconception -> add(mixUp(misconception.correction())));
        boolean isFirst = true;
        for (var citation : question.citations()) {
            var source = bank.source(citation.source());
            var text = isFirst ? question.explanation() : source.map(one -> one.title()).orElse("");
            var slip = new SourceSlip(source.map(Wording::placeAndDate).orElse(""),
                    source.map(one -> Wording.outletAndPlace(one, citation)).orElse(citation.source().text()), text);
            slip.add(certainty(citation));
            slip.getElement().setAttribute("data-testid", "source-slip");
            add(slip);
            isFirst = false;
        }
    }

    private Paragraph mixUp(String correction) {
        var lead = new Span(getTranslation("bank.mix-up"));
        lead.addClassName("strong");
        var paragraph = new Paragraph(lead, new Span(" " + correction));
        paragraph.addClassName("pf-mix");
        paragraph.getElement().setAttribute("data-testid", "mix-up");
        return paragraph;
    }

    private static Paragraph certainty(Citation citation) {
        var paragraph = new Paragraph(Wording.certainty(citation));
        paragraph.addClassNames("small", "quiet");
        return paragraph;
    }
}
