package app.parley.study.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** What became of the last step, in sight and read aloud, and a button that takes it back. */
final class StepNote extends Div {

    private final Paragraph words = new Paragraph();
    private final Button undo;

    StepNote(Runnable onUndo) {
        addClassNames("row", "row--wrap", "step-note", "noprint");
        words.getElement().setAttribute("role", "status");
        words.setTestId("notice");
        undo = ButtonStyle.TEXT.small(new Button(getTranslation("study.undo"), Icon.Shape.UNDO.icon(), _ -> onUndo.run()));
        undo.setTestId("undo");
        var key = new Element("kbd").setAttribute("aria-hidden", "true").setAttribute("slot", "suffix");
        key.setText("U");
        undo.getElement().appendChild(key);
        add(words, undo);
        clear();
    }

    void tell(String sentence, boolean canUndo) {
        words.setText(sentence);
        undo.setVisible(canUndo);
    }

    void clear() {
        tell("", false);
    }
}
