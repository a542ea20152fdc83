package app.parley.results.ui;

import app.parley.results.QuestionResult;
import app.parley.results.RandomGuess;
import app.parley.results.statistics.Figure;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** The other figures that item analysis knows, each with a sentence on what it is for. */
final class DetailsSection extends NativeDetails {

    private final DescriptionList list = new DescriptionList();

    DetailsSection(QuestionPage page) {
        setSummaryText(getTranslation("results.item.details"));
        addClassName("ia-details");
        list.addClassName("figures");
        var result = page.result();
        var item = result.item();
        boolean isTelling = result.isTelling();
        var few = Figure.missing(Figure.Reason.TOO_FEW_ATTEMPTS);
        figure("efficiency", isTelling ? item.discriminativeEfficiency() : few);
        figure("upper", isTelling ? result.tails().upper() : few);
        figure("lower", isTelling ? result.tails().lower() : few);
        figure("difference", isTelling ? result.tails().difference() : few);
        figure("deviation", item.relativeDeviation());
        double guess = RandomGuess.percent(result.question().task());
        figure("guess", Double.isNaN(guess) ? Figure.missing(Figure.Reason.GUESS_UNKNOWN) : Figure.of(guess));
        setContent(new Div(new Paragraph(counted(page, result)), list));
    }

    private String counted(QuestionPage page, QuestionResult result) {
        return getTranslation("results.item.counted", result.answered(),
                getTranslation("results.item.which." + ResultsWords.word(page.filter().which())));
    }

    private void figure(String name, Figure figure) {
        var term = new DescriptionList.Term(getTranslation("results.item.details." + name));
        var value = new Div(FigureWords.percent(figure, 1));
        value.addClassNames("num", "figures-v");
        var why = Quiet.note(figure.why().map(FigureWords::why)
                .orElseGet(() -> getTranslation("results.item.details." + name + ".why")));
        var row = new Div(term, new DescriptionList.Description(value, why));
        row.addClassName("figures-row");
        list.add(row);
    }
}
