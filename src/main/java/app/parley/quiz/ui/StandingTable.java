package app.parley.quiz.ui;

import app.parley.base.LearnerId;
import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.quiz.ExtraTime;
import app.parley.quiz.HomeworkStanding;
import app.parley.quiz.LearnerStanding;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far each learner is. Shown anew, it touches only the rows that changed, so that nobody loses their place in it. */
class StandingTable extends Div {

    private final NativeTable table = new NativeTable();
    private final boolean isTimed;
    private final SerializableConsumer<HomeworkStanding.Line> askForTime;
    private final Map<LearnerId, Row> rows = new HashMap<>();

    /**
     * @param isTimed    whether there is a time limit, and so more time to give
     * @param askForTime what to do when more time is wanted for somebody
     */
    StandingTable(boolean isTimed, SerializableConsumer<HomeworkStanding.Line> askForTime) {
        this.isTimed = isTimed;
        this.askForTime = askForTime;
        table.setId("standing");
        table.addClassName("tbl");
        var head = new NativeTableRow(column("homework.column.name"), column("homework.column.standing"), column("homework.column.score"),
                column("homework.column.attempts"));
        if (isTimed) {
            head.add(column("homework.column.time"));
        }
        table.getHead().add(head);
        addClassName("scroll");
        // A region that scrolls sideways on a phone must be reachable by keyboard.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("homework.table"));
        add(table);
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    void show(HomeworkStanding standing) {
        var present = standing.lines().stream().map(line -> line.member().learner()).collect(Collectors.toSet());
        // Somebody may have left the class, or deleted their notebook, since.
        rows.entrySet().removeIf(entry -> {
            if (present.contains(entry.getKey())) {
                return false;
            }
            table.getBody().remove(entry.getValue());
            return true;
        });
        for (int i = 0; i < standing.lines().size(); i++) {
            var line = standing.lines().get(i);
            var row = rows.get(line.member().learner());
            if (row == null) {
                row = new Row();
                rows.put(line.member().learner(), row);
                table.getBody().addComponentAtIndex(i, row);
            }
            row.show(line);
        }
    }

    private final class Row extends NativeTableRow {

        private final NativeTableHeaderCell name = new NativeTableHeaderCell();
        private final NativeTableCell state = new NativeTableCell();
        private final NativeTableCell score = new NativeTableCell();
        private final NativeTableCell attempts = new NativeTableCell();
        private final Span factor = new Span();
        private final Button time = ButtonStyle.TEXT.small(new Button(getTranslation("homework.time.change")));
        private HomeworkStanding.@Nullable Line shown;

        private Row() {
            name.getElement().setAttribute("scope", "row");
            score.addClassName("num");
            attempts.addClassName("num");
            add(name, state, score, attempts);
            if (isTimed) {
                var cell = new NativeTableCell(factor, time);
                cell.addClassName("hw-time");
                add(cell);
            }
            time.addClickListener(_ -> {
                if (shown != null) {
                    askForTime.accept(shown);
                }
            });
        }

        private void show(HomeworkStanding.Line line) {
            if (line.equals(shown)) {
                return;
            }
            shown = line;
            name.setText(line.member().name().text());
            state.removeAll();
            state.add(chip(line.standing()));
            if (line.standing().late()) {
                state.add(new Chip(Chip.Tone.DUE, getTranslation("homework.state.late")));
            }
            score.setText(line.standing() instanceof LearnerStanding.Finished finished ? QuizWords.percent(finished.score()) : "–");
            attempts.setText(Integer.toString(line.attempts()));
            factor.setText(line.extraTime() == ExtraTime.NONE ? ""
                    : getTranslation("homework.extra." + line.extraTime().name().toLowerCase(Locale.ROOT)));
            time.setAriaLabel(getTranslation("homework.time.change.of", line.member().name().text()));
        }

        private Chip chip(LearnerStanding standing) {
            return switch (standing) {
                case LearnerStanding.NotStarted _ -> new Chip(Chip.Tone.PLAIN, getTranslation("homework.state.not-started"));
                case LearnerStanding.Started(int answered, int total, _) ->
                        new Chip(Chip.Tone.NEW, getTranslation("homework.state.started", answered, total));
                case LearnerStanding.Finished(_, boolean again, _) ->
                        new Chip(Chip.Tone.RIGHT, getTranslation(again ? "homework.state.again" : "homework.state.finished"));
            };
        }
    }
}
