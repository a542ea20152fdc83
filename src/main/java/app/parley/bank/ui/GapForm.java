package app.parley.bank.ui;

import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.bank.Task;
import app.parley.bank.TaskFace;
import app.parley.design.GapText;
import app.parley.design.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A text with gaps to type or choose in. */
final class GapForm extends AnswerForm {

    private final int gaps;
    private final GapText<Integer> text;

    GapForm(String prompt, TaskFace.GapText face) {
        gaps = face.gaps().size();
        List<GapText.Part<Integer>> parts = new ArrayList<>();
        parts.add(new GapText.Words<>(face.pieces().getFirst()));
        for (int i = 0; i < gaps; i++) {
            var choices = face.gaps().get(i).choices();
            parts.add(choices.isEmpty() ? new GapText.Typed<>(i) : new GapText.Chosen<>(i, choices));
            parts.add(new GapText.Words<>(face.pieces().get(i + 1)));
        }
        text = new GapText<>(prompt, parts);
        add(text);
    }

    @Override
    public Optional<Response> response() {
        Map<Integer, String> filled = text.filled();
        var texts = IntStream.range(0, gaps).mapToObj(gap -> filled.getOrDefault(gap, "").strip()).toList();
        return texts.stream().allMatch(String::isEmpty) || texts.stream().anyMatch(one -> one.length() > Response.MAX_TEXT)
                ? Optional.empty() : Optional.of(new Response.Filled(texts));
    }

    @Override
    public Optional<String> complain() {
        return Optional.of(getTranslation("bank.form.fill"));
    }

    @Override
    public void lock() {
        text.lock();
    }

    @Override
    public void show(Response response) {
        if (response instanceof Response.Filled(var texts) && texts.size() == gaps) {
            var filled = new LinkedHashMap<Integer, String>();
            for (int gap = 0; gap < gaps; gap++) {
                filled.put(gap, texts.get(gap));
            }
            text.setFilled(filled);
        }
    }

    @Override
    public void reveal(Task task, Marking marking) {
        var outcomes = new LinkedHashMap<Integer, Outcome>();
        var answers = new LinkedHashMap<Integer, String>();
        for (int gap = 0; gap < gaps; gap++) {
            var part = marking.parts().get(gap);
            outcomes.put(gap, outcome(part.verdict()));
            answers.put(gap, part.expected());
        }
        text.reveal(outcomes, answers);
    }
}
