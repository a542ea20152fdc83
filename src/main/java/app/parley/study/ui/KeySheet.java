package app.parley.study.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.SingleKeys;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All keys of a session, and a switch for whoever they are in the way of. */
final class KeySheet extends Dialog {

    private static final List<Map.Entry<String, String>> TWO = List.of(Map.entry("1", "study.rate.two.again"),
            Map.entry("2", "study.rate.two.good"));
    private static final List<Map.Entry<String, String>> FOUR = List.of(Map.entry("1", "study.rate.four.again"),
            Map.entry("2", "study.rate.four.hard"), Map.entry("3", "study.rate.four.good"), Map.entry("4", "study.rate.four.easy"));

    /** @param desk which hears the keys, or does not */
    KeySheet(Desk desk, boolean fourRatings) {
        setHeaderTitle(getTranslation("study.keys"));
        addClassName("rv-sheet");
        var list = new DescriptionList();
        list.addClassName("keys");
        var keys = new ArrayList<Map.Entry<String, String>>();
        keys.add(Map.entry(getTranslation("study.key.space"), "study.keys.go"));
        keys.addAll(fourRatings ? FOUR : TWO);
        keys.addAll(List.of(Map.entry("U", "study.undo"), Map.entry("F", "study.flag"), Map.entry("S", "study.set-aside"),
                Map.entry("M", "study.more"), Map.entry("?", "study.keys.sheet")));
        keys.forEach(key -> {
            var term = new DescriptionList.Term();
            var cap = new Element("kbd");
            cap.setText(key.getKey());
            term.getElement().appendChild(cap);
            list.add(term, new DescriptionList.Description(getTranslation(key.getValue())));
        });
        var turn = ButtonStyle.LINE.on(new Button());
        turn.setTestId("desk-keys");
        turn.setText(switchText(desk));
        turn.addClickListener(_ -> {
            SingleKeys.turn(!desk.hearsKeys());
            desk.setKeys(!desk.hearsKeys());
            turn.setText(switchText(desk));
        });
        var close = ButtonStyle.PRIMARY.on(new Button(getTranslation("study.close"), _ -> close()));
        close.setTestId("close");
        add(list, new Paragraph(getTranslation("study.keys.swipe")));
        getFooter().add(turn, close);
    }

    private String switchText(Desk desk) {
        return getTranslation(desk.hearsKeys() ? "study.keys.off" : "study.keys.on");
    }
}
