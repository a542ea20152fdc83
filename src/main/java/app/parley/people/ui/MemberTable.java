package app.parley.people.ui;

import app.parley.base.LearnerId;
import app.parley.design.Dates;
import app.parley.people.ClassActivity;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClassId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.function.Function;

/** The members of a class: the name of each, what they did since joining, and what can be done for them. */
class MemberTable extends Div {

    MemberTable(
            SchoolClassId schoolClass,
            List<ClassMember> members,
            Map<LearnerId, ClassActivity.Summary> activity,
            Function<ClassMember, Component> actions) {
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
            table.getBody().add(row(schoolClass, member, Optional.ofNullable(activity.get(member.learner())), actions));
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
            SchoolClassId schoolClass, ClassMember member, Optional<ClassActivity.Summary> activity, Function<ClassMember, Component> actions) {
        var name = new NativeTableHeaderCell();
        name.add(new Anchor("teach/results/class/" + schoolClass + "/learner/" + member.learner(), member.name().text()));
        name.getElement().setAttribute("scope", "row");
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
                new NativeTableCell(actions.apply(member)));
    }
}
