package app.parley.live.ui;

import app.parley.live.SeatId;
import app.parley.live.room.Standing;
import app.parley.live.room.TeamStanding;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;

/** The whole board with right answers apart from points, and the teams. For the host alone. */
final class BoardTable extends Div {

    /** A page with ten thousand rows helps nobody. */
    private static final int MOST = 500;

    BoardTable(List<Standing> standings, Map<SeatId, String> names, List<TeamStanding> teams) {
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("live.summary.board"));
        if (!teams.isEmpty()) {
            var table = table("live.table.rank", "live.table.team", "live.table.members", "live.table.points");
            teams.forEach(team -> table.getBody().add(row(team.rank(), team.name(), Integer.toString(team.members()),
                    LiveWords.text("live.number", team.points()))));
            add(table);
        }
        var table = table("live.table.rank", "live.table.name", "live.table.right", "live.table.points", "live.table.bonus");
        table.setId("board");
        standings.stream().limit(MOST).forEach(one -> table.getBody().add(row(one.rank(),
                names.getOrDefault(one.seat(), one.name()), getTranslation("live.of", one.right(), one.asked()),
                getTranslation("live.number", one.points()), getTranslation("live.number", one.bonus()))));
        add(table);
    }

    /** A rank and a name, then figures. */
    private NativeTable table(String... columns) {
        var table = new NativeTable();
        table.addClassName("tbl");
        var head = new NativeTableRow();
        for (int i = 0; i < columns.length; i++) {
            var cell = new NativeTableHeaderCell(getTranslation(columns[i]));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("r", i > 1);
            head.add(cell);
        }
        table.getHead().add(head);
        return table;
    }

    private static NativeTableRow row(int rank, String name, String... figures) {
        var row = new NativeTableRow();
        row.add(cell(Integer.toString(rank)));
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", "row");
        row.add(header);
        for (var figure : figures) {
            var cell = cell(figure);
            cell.addClassName("r");
            row.add(cell);
        }
        return row;
    }

    private static NativeTableCell cell(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }
}
