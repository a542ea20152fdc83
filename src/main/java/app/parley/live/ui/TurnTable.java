package app.parley.live.ui;

import app.parley.bank.Bank;
import app.parley.live.room.Summary;
import app.parley.live.room.TurnKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Every turn of a game: what was asked, how many were right, and whether every answer arrived where it should. */
final class TurnTable extends Div {

    private final Bank bank;

    TurnTable(List<Summary.TurnLine> turns, Bank bank) {
        this.bank = bank;
        var table = new NativeTable();
        table.setId("turns");
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(column("live.table.question"), figure("live.table.right"),
                figure("live.table.received"), figure("live.table.stored"), figure("live.table.scored"),
                figure("live.table.late")));
        turns.forEach(turn -> table.getBody().add(row(turn)));
        addClassName("scroll");
        // A region that scrolls sideways on a phone must be reachable by keyboard.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("live.summary.turns"));
        add(table);
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableHeaderCell figure(String key) {
        var cell = column(key);
        cell.addClassName("r");
        return cell;
    }

    private NativeTableRow row(Summary.TurnLine turn) {
        var prompt = bank.question(turn.ref()).prompt();
        var name = new NativeTableHeaderCell(turn.kind() == TurnKind.FIRST ? prompt
                : getTranslation("live.table.turn", prompt, getTranslation("live.turn." + LiveWords.word(turn.kind()))));
        name.getElement().setAttribute("scope", "row");
        var receipts = turn.receipts();
        return new NativeTableRow(name,
                cell(turn.revealed() ? getTranslation("live.of", turn.tally().right(), turn.tally().answers()) : "–"),
                cell(receipts.received()), cell(receipts.stored()), cell(receipts.scored()), cell(receipts.late()));
    }

    private static NativeTableCell cell(int number) {
        return cell(Integer.toString(number));
    }

    private static NativeTableCell cell(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassNames("num", "r");
        return cell;
    }
}
