package app.parley.bank.ui;

import app.parley.bank.Marking;
import app.parley.bank.Task;
import app.parley.design.Dateline;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** "Your answer" and "The answer is", in words. To be made only once the learner may see it. */
public final class AnswerLines extends Div {

    public AnswerLines(Task task, Marking marking) {
        addClassName("answer-lines");
        var given = Wording.given(task, marking);
        boolean slipped = marking.parts().stream().anyMatch(part -> part.verdict() == Marking.Verdict.SLIP);
        add(row("bank.given", given.isEmpty() ? List.of(getTranslation("bank.given.nothing")) : given, "given"));
        if (!marking.isFull() || slipped) {
            add(row(slipped && marking.isFull() ? "bank.spelled" : "bank.solution", Wording.solution(task), "solution"));
        }
    }

    private Div row(String labelKey, List<String> lines, String testId) {
        var row = new Div(new Dateline(getTranslation(labelKey)));
        row.addClassName("pf-row");
        row.getElement().setAttribute("data-testid", testId);
        lines.forEach(line -> row.add(new Paragraph(line)));
        return row;
    }
}
