package app.parley.people.ui;

import app.parley.design.BrowserZone;
import app.parley.design.Dates;
import app.parley.people.AuditEntry;
import app.parley.people.AuditLog;
import app.parley.people.DisplayName;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;

/**
 * Tells whoever signs in what others did with their password. Nothing closes it: the one who came in by a link that was not
 * meant for them would close it first.
 */
class PasswordNews extends Section {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    PasswordNews(AuditLog audit) {
        var lines = audit.ofMyPassword().stream().map(this::line).toArray(ListItem[]::new);
        setId("password-news");
        addClassNames("card", "card--pad", "stack");
        setVisible(lines.length > 0);
        var list = new UnorderedList(lines);
        list.addClassName("dots");
        add(new H2(getTranslation("people.password-news.title")), list,
                new Paragraph(getTranslation("people.password-news.ask", AuditLog.TOLD.toDays())));
    }

    private ListItem line(AuditEntry entry) {
        var zone = BrowserZone.current();
        var day = Dates.text(entry.at(), zone, getLocale());
        var time = TIME.format(entry.at().atZone(zone));
        return new ListItem(switch (entry.doer()) {
            case AuditEntry.ByAccount(var name) -> getTranslation("people.password-news.made", day, time,
                    name.map(DisplayName::text).orElse(getTranslation("people.audit.nobody")));
            case AuditEntry.ByLink(), AuditEntry.ByLearner() -> getTranslation("people.password-news.used", day, time);
        });
    }
}
