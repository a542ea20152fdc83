package app.parley.results.ui;

import app.parley.results.statistics.Figure;
import app.parley.results.statistics.QuizStatistics;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** The figures of a whole quiz, each with a sentence on what it means, and with what is usual where enough took it. */
final class QuizFigures extends DescriptionList {

    private final QuizStatistics quiz;
    private final boolean isTelling;

    /** @param isTelling whether enough people took it for a verdict */
    QuizFigures(QuizStatistics quiz, boolean isTelling) {
        this.quiz = quiz;
        this.isTelling = isTelling;
        setId("quiz-figures");
        addClassName("figures");
        percent("average", quiz.percent(quiz.average()));
        percent("median", quiz.percent(quiz.median()));
        percent("deviation", quiz.percent(quiz.standardDeviation()));
        plain("skewness", quiz.skewness());
        plain("kurtosis", quiz.kurtosis());
        percent("consistency", quiz.internalConsistency());
        percent("error-ratio", quiz.errorRatio());
        percent("standard-error", quiz.percent(quiz.standardError()));
    }

    private void percent(String name, Figure figure) {
        row(name, FigureWords.percent(figure, 1), figure);
    }

    private void plain(String name, Figure figure) {
        row(name, FigureWords.plain(figure, 2), figure);
    }

    private void row(String name, String value, Figure figure) {
        var number = new Div(value);
        number.addClassNames("num", "figures-v");
        var meaning = new Paragraph(getTranslation("results.quiz." + name + ".why"));
        meaning.addClassName("small");
        var usual = Quiet.note(figure.why().map(FigureWords::why).or(() -> oddity(name, figure)).orElseGet(() ->
                !isTelling ? getTranslation("results.quiz.few")
                        : getTranslation("results.quiz." + name + ".usual")));
        var row = new Div(new Term(getTranslation("results.quiz." + name)), new Description(number, meaning, usual));
        row.addClassName("figures-row");
        row.getElement().setAttribute("data-testid", name);
        add(row);
    }

    /** What would be taken for a mistake in the reckoning. */
    private Optional<String> oddity(String name, Figure figure) {
        return name.equals("consistency") && figure.value().orElse(0) < 0 ? Optional.of(getTranslation("results.quiz.consistency.negative"))
                : Optional.empty();
    }
}
