package app.parley.bank.ui;

import app.parley.bank.ChoiceId;
import app.parley.bank.Marking;
import app.parley.bank.Matching;
import app.parley.bank.Response;
import app.parley.bank.Task;
import app.parley.bank.TaskFace;
import app.parley.design.MatchRows;
import app.parley.design.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each left-hand entry a list of the right-hand entries to choose from. */
final class MatchForm extends AnswerForm {

    private final MatchRows<ChoiceId, ChoiceId> rows;

    MatchForm(String prompt, TaskFace.Columns face) {
        rows = new MatchRows<>(prompt, texts(face.left()), texts(face.right()));
        add(rows);
    }

    private static Map<ChoiceId, String> texts(List<TaskFace.Label> labels) {
        var texts = new LinkedHashMap<ChoiceId, String>();
        labels.forEach(label -> texts.put(label.id(), label.text()));
        return texts;
    }

    @Override
    public Optional<Response> response() {
        return Optional.of(rows.pairs()).filter(pairs -> !pairs.isEmpty()).map(Response.Matched::new);
    }

    @Override
    public Optional<String> complain() {
        return Optional.of(getTranslation("bank.form.match"));
    }

    @Override
    public void lock() {
        rows.lock();
    }

    @Override
    public void show(Response response) {
        if (response instanceof Response.Matched(var pairs)) {
            rows.setPairs(pairs);
        }
    }

    @Override
    public void reveal(Task task, Marking marking) {
        if (!(task instanceof Matching matching)) {
            throw new IllegalArgumentException("no pairs in " + task.kind());
        }
        var outcomes = new LinkedHashMap<ChoiceId, Outcome>();
        var answers = new LinkedHashMap<ChoiceId, String>();
        for (int i = 0; i < matching.pairs().size(); i++) {
            var pair = matching.pairs().get(i);
            outcomes.put(pair.leftId(), outcome(marking.parts().get(i).verdict()));
            answers.put(pair.leftId(), pair.right());
        }
        rows.reveal(outcomes, answers);
    }
}
