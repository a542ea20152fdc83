package app.parley.live.ui;

import app.parley.bank.TaskFace;
import app.parley.design.Mark;
import app.parley.design.PadLetter;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The answers to choose from, to be read on the wall and not pressed: the same letters and shapes as on the phones. */
final class Pads extends OrderedList {

    /** An answer: what names it in the votes, and its text. */
    record Answer(String id, String text) {
    }

    /** The answers of a face that has some, in the order of the letters; empty for other faces. */
    static List<Answer> answers(TaskFace face) {
        return switch (face) {
            case TaskFace.Options options ->
                options.options().stream().map(label -> new Answer(label.id().toString(), label.text())).toList();
            case TaskFace.Statement _ -> List.of(new Answer("true", I18NProvider.translate("bank.truth.true")),
                    new Answer("false", I18NProvider.translate("bank.truth.false")));
            case TaskFace.ShortText _, TaskFace.Number _, TaskFace.Items _, TaskFace.Columns _, TaskFace.GapText _ -> List.of();
        };
    }

    Pads(List<Answer> answers) {
        addClassName("hq-pads");
        if (answers.size() > 4) {
            addClassName("hq-pads--many");
        }
        for (int i = 0; i < answers.size(); i++) {
            add(pad(PadLetter.at(i), answers.get(i).text(), i));
        }
    }

    private static ListItem pad(PadLetter letter, String text, int index) {
        var tab = new Span(Mark.onTab(letter));
        tab.addClassName("pad-tab");
        var words = new Span(text);
        words.addClassName("pad-text");
        var spokenLetter = new Span(letter.name() + ". ");
        spokenLetter.addClassName("vh");
        words.getElement().insertChild(0, spokenLetter.getElement());
        var pad = new ListItem(tab, words);
        pad.addClassNames("pad", "pad--" + LiveWords.word(letter), "a-rise");
        pad.getStyle().set("--i", Integer.toString(index));
        return pad;
    }
}
