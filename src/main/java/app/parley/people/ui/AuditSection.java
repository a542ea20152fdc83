package app.parley.people.ui;

import app.parley.people.AuditEntry;
import app.parley.people.AuditLog;
import app.parley.people.DisplayName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What was done with the data of single learners, without their names. */
class AuditSection extends Section {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    AuditSection(AuditLog log) {
        addClassName("stack");
        var entries = log.newest();
        add(new H2(getTranslation("people.audit.title")), new Paragraph(getTranslation("people.audit.what", AuditLog.KEPT.toDays())));
        if (entries.isEmpty()) {
            add(new Paragraph(getTranslation("people.audit.none")));
            return;
        }
        var table = new NativeTable();
        table.setId("audit");
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(column("when"), column("who"), column("deed"), column("learner")));
        entries.forEach(entry -> table.getBody().add(row(entry)));
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        // A region that scrolls sideways on a phone must be reachable by keyboard.
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("people.audit.title"));
        add(scroll);
    }

    private NativeTableHeaderCell column(String what) {
        var cell = new NativeTableHeaderCell(getTranslation("people.audit." + what));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(AuditEntry entry) {
        var who = entry.byLearner()
                ? getTranslation("people.audit.by-learner")
                : entry.by().map(DisplayName::text).orElse(getTranslation("people.audit.by-nobody"));
        return new NativeTableRow(
                new NativeTableCell(MOMENT.format(entry.at().atOffset(ZoneOffset.UTC))),
                new NativeTableCell(who),
                new NativeTableCell(getTranslation(
                        "people.audit.deed." + entry.deed().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                new NativeTableCell(entry.learnerNumber()));
    }
}
