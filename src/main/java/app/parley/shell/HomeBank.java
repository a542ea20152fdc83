package app.parley.shell;

import app.parley.bank.BankContent;
import app.parley.bank.Source;
import app.parley.design.Dateline;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;

/** The last line of the home page: which articles the questions come from, and how many there are. */
final class HomeBank extends Section {

    private static final String TITLE_ID = "home-bank";

    /** For a bank with at least one source. */
    HomeBank(BankContent bank) {
        addClassName("home-bank");
        getElement().setAttribute("aria-labelledby", TITLE_ID);
        add(head(bank), line(bank), total(bank));
    }

    private Component head(BankContent bank) {
        var sources = bank.sources();
        var title = new H2(getTranslation("shell.home.bank.title", sources.size(),
                year(sources.getFirst()), year(sources.getLast())));
        title.setId(TITLE_ID);
        return new Div(new Dateline(getTranslation("shell.home.bank.dateline")), title);
    }

    private Component line(BankContent bank) {
        var line = new OrderedList();
        line.addClassName("home-line");
        line.getElement().setAttribute("aria-label", getTranslation("shell.home.bank.sources"));
        bank.sources().forEach(source -> line.add(entry(source)));
        return line;
    }

    private ListItem entry(Source source) {
        var year = new Span(year(source));
        year.addClassName("home-year");
        var outlet = new Span(source.author());
        outlet.addClassName("dateline");
        return new ListItem(year, new Span(source.date().format(DateTimeFormatter.ofPattern("d MMMM", getLocale()))), outlet);
    }

    private Component total(BankContent bank) {
        var number = new Span(Integer.toString(bank.questions().size()));
        number.addClassName("home-number");
        var total = new Paragraph(number, new Span(getTranslation("shell.home.bank.questions")),
                new Anchor("sources", getTranslation("shell.home.bank.all")));
        total.addClassNames("home-tot", "num");
        return total;
    }

    private static String year(Source source) {
        return Integer.toString(source.date().getYear());
    }
}
