package app.parley.people.ui;

import app.parley.base.LearnerId;
import app.parley.design.ButtonStyle;
import app.parley.people.ClassActivity;
import app.parley.people.ClassMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The members of a class: the name each chose, what they did since joining, and a way to take them out. */
class MemberTable extends Div {

    MemberTable(
            List<ClassMember> members,
            Map<LearnerId, ClassActivity.Summary> activity,
            Consumer<ClassMember> remove) {
        var table = new NativeTable();
        table.setId("members");
        table.addClassName("tbl");
        table.getHead()
                .add(new NativeTableRow(
                        column("people.member.name"),
                        column("people.member.quizzes"),
                        column("people.member.score"),
                        column("people.member.last"),
                        column("people.member.action")));
        for (var member : members) {
            table.getBody().add(row(member, Optional.ofNullable(activity.get(member.learner())), remove));
        }
        addClassName("scroll");
        // A region that scrolls sideways on a phone must be reachable by keyboard.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("people.member.table"));
        add(table);
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(
            ClassMember member, Optional<ClassActivity.Summary> activity, Consumer<ClassMember> remove) {
        var name = new NativeTableHeaderCell(member.name().text());
        name.getElement().setAttribute("scope", "row");
        var button = ButtonStyle.TEXT.small(
                new Button(getTranslation("people.class.remove"), click -> remove.accept(member)));
        button.setAriaLabel(getTranslation("people.class.remove.name", member.name().text()));
        return new NativeTableRow(
                name,
                new NativeTableCell(activity.map(summary -> String.valueOf(summary.finishedQuizzes()))
                        .orElse("0")),
                new NativeTableCell(activity.map(summary ->
                                getTranslation("people.member.percent", Math.round(100 * summary.meanScore())))
                        .orElse("–")),
                new NativeTableCell(activity.map(summary -> Dates.text(
                                LocalDate.ofInstant(summary.lastFinishedAt(), ZoneOffset.UTC), getLocale()))
                        .orElse("–")),
                new NativeTableCell(button));
    }
}
