package app.parley.live.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Citation;
import app.parley.bank.Misconception;
import app.parley.bank.MisconceptionId;
import app.parley.bank.ui.Wording;
import app.parley.design.Mark;
import app.parley.design.PadLetter;
import app.parley.design.SourceSlip;
import app.parley.live.room.Reveal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why an answer is right: the explanation, the mix-up that most fell for, and where it stands. */
final class WhyPanel extends Div {

    /** The wall has room for so many. */
    private static final int MOST_SLIPS = 2;
    /** A longer explanation is set smaller. */
    private static final int LONG = 260;
    private static final int VERY_LONG = 420;

    /** @param answers those to choose from, in the order of their letters; empty for other tasks */
    WhyPanel(Reveal reveal, List<Pads.Answer> answers, BankContent bank) {
        addClassName("hr-why");
        var why = new Paragraph(reveal.question().explanation());
        why.addClassName("hr-text");
        if (why.getText().length() > LONG) {
            addClassName(why.getText().length() > VERY_LONG ? "hr-why--longer" : "hr-why--long");
        }
        add(new H2(getTranslation("live.why")), why);
        reveal.tally().mixUps().entrySet().stream()
                .max(Map.Entry.<MisconceptionId, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> bank.misconception(most.getKey())
                        .ifPresent(mixUp -> add(mixUp(mixUp, most.getValue(), reveal, answers))));
        var slips = slips(reveal, bank);
        add(slips);
    }

    private Paragraph mixUp(Misconception mixUp, int many, Reveal reveal, List<Pads.Answer> answers) {
        var lead = new Span();
        lead.addClassName("hr-lead");
        var place = Solution.idBehind(reveal.question().task(), mixUp.id())
                .map(id -> answers.stream().map(Pads.Answer::id).toList().indexOf(id)).filter(index -> index >= 0);
        if (place.isPresent()) {
            lead.add(new Span(getTranslation("live.mix-up.chose", many)), new Mark(PadLetter.at(place.get())));
        } else {
            lead.add(new Span(getTranslation("live.mix-up", many)));
        }
        var paragraph = new Paragraph(lead, new Span(mixUp.correction()));
        paragraph.addClassName("hr-mix");
        paragraph.getElement().setAttribute("data-testid", "mix-up");
        return paragraph;
    }

    private static Div slips(Reveal reveal, BankContent bank) {
        var bySource = reveal.question().citations().stream()
                .collect(Collectors.groupingBy(Citation::source, LinkedHashMap::new, Collectors.toList()));
        var slips = new Div();
        slips.addClassName("hr-slips");
        bySource.forEach((id, citations) -> bank.source(id).filter(_ -> slips.getComponentCount() < MOST_SLIPS)
                .ifPresent(source -> slips.add(new SourceSlip(Wording.placeAndDate(source), source.author(),
                        LiveWords.text("live.slip", Wording.outletAndPlaces(source, citations), source.title())))));
        return slips;
    }
}
