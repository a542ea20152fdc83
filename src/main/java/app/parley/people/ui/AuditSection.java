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
import java.util.Optional;

/** What was done with the data of single learners, without their names, and with the passwords of accounts. */
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
        table.getHead().add(new NativeTableRow(column("when"), column("who"), column("deed"), column("about")));
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
        return new NativeTableRow(
                new NativeTableCell(MOMENT.format(entry.at().atOffset(ZoneOffset.UTC))),
                new NativeTableCell(who(entry.doer())),
                new NativeTableCell(getTranslation(
                        "people.audit.deed." + entry.deed().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                new NativeTableCell(about(entry.about())));
    }

    private String who(AuditEntry.Doer doer) {
        return switch (doer) {
            case AuditEntry.ByAccount(var name) -> account(name);
            case AuditEntry.ByLearner() -> getTranslation("people.audit.by-learner");
            case AuditEntry.ByLink() -> getTranslation("people.audit.by-link");
        };
    }

    private String about(AuditEntry.About about) {
        return switch (about) {
            case AuditEntry.AboutLearner(var number) -> number;
            case AuditEntry.AboutAccount(var name) -> account(name);
        };
    }

    private String account(Optional<DisplayName> name) {
        return name.map(DisplayName::text).orElse(getTranslation("people.audit.nobody"));
    }
}
