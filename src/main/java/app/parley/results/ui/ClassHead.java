package app.parley.results.ui;

import app.parley.bank.BankContent;
import app.parley.design.Dateline;
import app.parley.design.Dates;
import app.parley.design.PageHead;
import app.parley.people.SchoolClass;
import app.parley.results.AnsweredIn;
import app.parley.results.ClassPeriod;
import app.parley.results.Finding;
import app.parley.results.Findings;
import app.parley.results.Help;
import app.parley.results.Missed;
import app.parley.results.ResultMatrix;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of the page of a class: what to do, how much was right, and the conclusions, each a link to its evidence. */
final class ClassHead extends Div {

    ClassHead(ClassSight sight, List<Missed> missed, List<Help> help) {
        var matrix = sight.matrix();
        setId("conclusion");
        add(new PageHead(title(matrix, missed, help)).withDateline(new Dateline(facts(sight.history().schoolClass(),
                sight.page(), sight.bank().current(), getLocale())))
                .withLead(numbers(matrix)));
        if (sight.page().part() == ClassPage.Part.OVERVIEW) {
            add(findings(sight));
        }
        if (!sight.history().whole()) {
            add(new Paragraph(getTranslation("results.class.part-only")));
        }
    }

    private static OrderedList findings(ClassSight sight) {
        var findings = new OrderedList();
        findings.setId("findings");
        findings.addClassName("fi");
        Findings.of(sight.matrix(), sight.question()).forEach(finding -> findings.add(line(sight, finding)));
        return findings;
    }

    /** Such as "10B, 5 October 2026 to 29 November 2026, live games, Summits". */
    static String facts(SchoolClass schoolClass, ClassPage page, BankContent bank, Locale locale) {
        return Stream.of(Stream.of(schoolClass.name().text()), scope(page, locale).stream(), page.topic().stream()
                        .map(topic -> ResultsWords.text("results.topic.fact", ResultsWords.title(bank, topic))))
                .flatMap(Function.identity()).collect(Collectors.joining(", "));
    }

    /** Which days a page is about, if not all, and where it was answered, if that matters. */
    static List<String> scope(ClassPage page, Locale locale) {
        return Stream.concat(page.isOfAllTime() ? Stream.of() : Stream.of(days(page.period(), locale)),
                page.kind().stream().map(ClassHead::kind)).toList();
    }

    /** Where something was answered. */
    static String kind(AnsweredIn kind) {
        return ResultsWords.text("results.class.kind." + ResultsWords.word(kind));
    }

    /** Such as "5 October 2026 to 29 November 2026". */
    static String days(ClassPeriod period, Locale locale) {
        return period.from().equals(period.until()) ? Dates.text(period.from(), locale)
                : ResultsWords.text("results.class.days", Dates.text(period.from(), locale), Dates.text(period.until(), locale));
    }

    private static String title(ResultMatrix matrix, List<Missed> missed, List<Help> help) {
        if (answering(matrix) == 0) {
            return ResultsWords.text("results.class.title.nobody");
        }
        // What only a few were ever asked is nothing to teach to all.
        long again = missed.stream().filter(one -> one.byHalf() && one.who().size() >= Findings.FEWEST_WHO
                && 2 * one.answered() >= answering(matrix)).count();
        long inNeed = help.stream().flatMap(group -> group.who().stream()).distinct().count();
        return again > 0 ? ResultsWords.text("results.class.title.again", again)
                : inNeed > 0 ? ResultsWords.text("results.class.title.help", inNeed)
                : ResultsWords.text("results.class.title.mixed");
    }

    private static long answering(ResultMatrix matrix) {
        return matrix.rows().stream().filter(row -> row.answered() > 0).count();
    }

    private static String numbers(ResultMatrix matrix) {
        long answering = answering(matrix);
        var took = ResultsWords.text("results.class.took", answering, matrix.rows().size());
        if (answering == 0) {
            return took;
        }
        int answers = matrix.rows().stream().mapToInt(ResultMatrix.Row::answered).sum();
        double score = matrix.rows().stream().mapToDouble(ResultMatrix.Row::score).sum();
        return String.join(" ", took, ResultsWords.text("results.class.share", ResultsWords.percent(score / answers), answers),
                ResultsWords.text("results.class.first"));
    }

    private static ListItem line(ClassSight sight, Finding finding) {
        var sentence = sight.words().sentence(finding);
        return evidence(sight, finding).map(path -> new ListItem(new Anchor(path, sentence)))
                .orElseGet(() -> new ListItem(new Span(sentence)));
    }

    private static Optional<String> evidence(ClassSight sight, Finding finding) {
        var here = sight.part(ClassPage.Part.OVERVIEW);
        return switch (finding) {
            case Finding.CheckKey key -> Optional.of(sight.address(key.question()));
            case Finding.CommonChoice choice -> Optional.of(sight.address(choice.question()));
            case Finding.MostMissed most -> Optional.of(sight.address(most.question()));
            case Finding.CommonMixUp _ -> Optional.of(here + "#mix-ups");
            case Finding.NeedHelp _ -> Optional.of(here + "#help");
            case Finding.Solid _ -> Optional.of(sight.part(ClassPage.Part.MASTERY));
            case Finding.NothingYet _ -> Optional.empty();
        };
    }
}
