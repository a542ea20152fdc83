package app.parley.bank.ui;

import app.parley.bank.Marking;
import app.parley.bank.Task;
import app.parley.design.Dateline;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** "Your answer" and "The answer is", in words. To be made only once the learner may see it. */
public final class AnswerLines extends Div {

    private AnswerLines() {
        addClassName("answer-lines");
    }

    /** What was answered, and what would have been right unless it is the same. */
    public static AnswerLines of(Task task, Marking marking) {
        var lines = new AnswerLines();
        var given = Wording.given(task, marking);
        lines.addRow("bank.given", given.isEmpty() ? List.of(lines.getTranslation("bank.given.nothing")) : given, "given");
        lines.addSolution(task, marking);
        return lines;
    }

    /** Only what would have been right, for where the answer given is still to be seen. */
    public static AnswerLines solution(Task task, Marking marking) {
        var lines = new AnswerLines();
        lines.addSolution(task, marking);
        return lines;
    }

    private void addSolution(Task task, Marking marking) {
        boolean slipped = marking.parts().stream().anyMatch(part -> part.verdict() == Marking.Verdict.SLIP);
        if (!marking.isFull() || slipped) {
            addRow(slipped && marking.isFull() ? "bank.spelled" : "bank.solution", Wording.solution(task), "solution");
        }
    }

    private void addRow(String labelKey, List<String> lines, String testId) {
        var row = new Div(new Dateline(getTranslation(labelKey)));
        row.addClassName("pf-row");
        row.getElement().setAttribute("data-testid", testId);
        lines.forEach(line -> row.add(new Paragraph(line)));
        add(row);
    }
}
