package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Citation;
import app.parley.bank.Marking;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.Source;
import app.parley.design.SourceSlip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why an answer is right: the mix-up behind a wrong one, the explanation on the slip of the first source, and a slip for
 * each further source. To be made only once the learner may see it.
 */
public final class Explanation extends Div {

    public Explanation(Question question, Marking marking, BankContent bank) {
        addClassName("why");
        marking.misconceptions().stream().sorted(Comparator.comparing(MisconceptionId::text))
                .flatMap(id -> bank.misconception(id).stream())
                .forEach(misconception -> add(mixUp(misconception.correction())));
        var bySource = question.citations().stream()
                .collect(Collectors.groupingBy(Citation::source, LinkedHashMap::new, Collectors.toList()));
        bySource.forEach((id, citations) -> {
            boolean isFirst = id.equals(question.citations().getFirst().source());
            add(slip(citations, bank.source(id), isFirst ? Optional.of(question.explanation()) : Optional.empty()));
        });
    }

    private static SourceSlip slip(List<Citation> citations, Optional<Source> source, Optional<String> explanation) {
        var slip = new SourceSlip(source.map(Wording::placeAndDate).orElse(""),
                source.map(one -> Wording.outletAndPlaces(one, citations)).orElse(""),
                explanation.or(() -> source.map(Source::title)).orElse(""));
        citations.stream().map(Wording::certainty).distinct().forEach(certainty -> slip.add(certainty(certainty)));
        slip.getElement().setAttribute("data-testid", "source-slip");
        return slip;
    }

    private Paragraph mixUp(String correction) {
        var lead = new Span(getTranslation("bank.mix-up"));
        lead.addClassName("strong");
        var paragraph = new Paragraph(lead, new Span(" " + correction));
        paragraph.addClassName("pf-mix");
        paragraph.getElement().setAttribute("data-testid", "mix-up");
        return paragraph;
    }

    private static Paragraph certainty(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassNames("small", "quiet");
        return paragraph;
    }
}
