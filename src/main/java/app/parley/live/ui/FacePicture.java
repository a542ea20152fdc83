package app.parley.live.ui;

import app.parley.bank.TaskFace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What there is to work with in a task, for the wall. Made from a {@link TaskFace}, so it cannot know the answer. */
final class FacePicture extends Div {

    FacePicture(TaskFace face) {
        addClassName("hq-face");
        switch (face) {
            case TaskFace.Options _, TaskFace.Statement _ -> add(new Pads(Pads.answers(face)));
            case TaskFace.ShortText _ -> add(hint("live.face.text"), field(""));
            case TaskFace.Number(var unit) -> add(hint("live.face.number"), field(unit));
            case TaskFace.Items(var items) -> add(hint("live.face.order"), list(items));
            case TaskFace.Columns(var left, var right) -> {
                var columns = new Div(list(left), list(right));
                columns.addClassName("hq-columns");
                add(hint("live.face.match"), columns);
            }
            case TaskFace.GapText text -> add(hint("live.face.gaps"), gaps(text));
        }
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hq-hint");
        return hint;
    }

    private static Component field(String unit) {
        var line = new Span();
        line.addClassName("hq-blank");
        var field = new Div(line, new Span(unit));
        field.addClassName("hq-field");
        field.getElement().setAttribute("aria-hidden", "true");
        return field;
    }

    private static UnorderedList list(List<TaskFace.Label> labels) {
        var list = new UnorderedList(labels.stream().map(label -> new ListItem(label.text())).toArray(ListItem[]::new));
        list.addClassName("hq-list");
        return list;
    }

    private static Component gaps(TaskFace.GapText text) {
        var sentence = new Paragraph();
        sentence.addClassName("hq-gaps");
        var choices = new UnorderedList();
        choices.addClassName("hq-choices");
        for (int i = 0; i < text.gaps().size(); i++) {
            var gap = new Span(Integer.toString(i + 1));
            gap.addClassName("hq-gap");
            sentence.add(new Span(text.pieces().get(i)), gap);
            if (!text.gaps().get(i).choices().isEmpty()) {
                choices.add(new ListItem(i + 1 + ": " + String.join(" / ", text.gaps().get(i).choices())));
            }
        }
        sentence.add(new Span(text.pieces().getLast()));
        var all = new Div(sentence, choices);
        choices.setVisible(choices.getChildren().findAny().isPresent());
        return all;
    }
}
