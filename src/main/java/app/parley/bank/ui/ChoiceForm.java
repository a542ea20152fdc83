package app.parley.bank.ui;

import app.parley.bank.ChoiceId;
import app.parley.bank.Marking;
import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TaskFace;
import app.parley.design.AnswerPads;
import app.parley.design.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Pads to press: one or several. */
final class ChoiceForm extends AnswerForm {

    private final AnswerPads<ChoiceId> pads;

    ChoiceForm(String prompt, TaskFace.Options face) {
        var texts = new LinkedHashMap<ChoiceId, String>();
        face.options().forEach(option -> texts.put(option.id(), option.text()));
        pads = new AnswerPads<>(prompt, face.several() ? AnswerPads.Mode.SEVERAL : AnswerPads.Mode.ONE, texts);
        add(pads);
    }

    @Override
    public Optional<Response> response() {
        return Optional.of(pads.chosen()).filter(chosen -> !chosen.isEmpty()).map(Response.Chosen::new);
    }

    @Override
    public Optional<String> complain() {
        return Optional.of(getTranslation("bank.form.choose"));
    }

    @Override
    public void lock() {
        pads.lock();
    }

    @Override
    public void show(Response response) {
        if (response instanceof Response.Chosen(var options)) {
            pads.setChosen(options);
        }
    }

    @Override
    public void reveal(Task task, Marking marking) {
        List<Option> options = switch (task) {
            case SingleChoice single -> single.options();
            case MultipleChoice multiple -> multiple.options();
            default -> throw new IllegalArgumentException("no options in " + task.kind());
        };
        // With one right answer there is nothing to miss beside it: it is simply the right one.
        var missed = task instanceof MultipleChoice ? Outcome.MISSED : Outcome.RIGHT;
        var outcomes = new LinkedHashMap<ChoiceId, Outcome>();
        for (int i = 0; i < options.size(); i++) {
            var verdict = marking.parts().get(i).verdict();
            outcomes.put(options.get(i).id(), verdict == Marking.Verdict.MISSED ? missed : outcome(verdict));
        }
        pads.reveal(outcomes);
    }
}
