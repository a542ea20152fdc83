package app.parley.bank.ui;

import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.design.AnswerPads;
import app.parley.design.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two pads: true, false. Always in this order. */
final class StatementForm extends AnswerForm {

    private final AnswerPads<Boolean> pads;

    StatementForm(String prompt) {
        var texts = new LinkedHashMap<Boolean, String>();
        texts.put(true, getTranslation("bank.truth.true"));
        texts.put(false, getTranslation("bank.truth.false"));
        pads = new AnswerPads<>(prompt, AnswerPads.Mode.ONE, texts);
        add(pads);
    }

    @Override
    public Optional<Response> response() {
        return pads.chosen().stream().findFirst().map(Response.Truth::new);
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
        if (response instanceof Response.Truth(boolean holds)) {
            pads.setChosen(Set.of(holds));
        }
    }

    @Override
    public void reveal(Task task, Marking marking) {
        if (!(task instanceof TrueFalse(boolean answer, _))) {
            throw new IllegalArgumentException("no statement: " + task.kind());
        }
        var other = marking.parts().getFirst().verdict() == Marking.Verdict.WRONG ? Outcome.WRONG : Outcome.PASSED_OVER;
        pads.reveal(Map.of(answer, Outcome.RIGHT, !answer, other));
    }
}
