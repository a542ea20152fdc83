package app.parley.results.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Words that stand back: a rule, a reason, who is meant. */
final class Quiet {

    private Quiet() {
    }

    /**
     * A small paragraph.
     *
     * @param looks more classes of it
     */
    static Paragraph note(String text, String... looks) {
        var note = new Paragraph(text);
        note.addClassNames("small", "quiet");
        note.addClassNames(looks);
        return note;
    }
}
