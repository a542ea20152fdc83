package app.parley.bank.ui;

import app.parley.bank.ChoiceId;
import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.bank.Task;
import app.parley.bank.TaskFace;
import app.parley.design.OrderedRows;
import app.parley.design.Outcome;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Rows to put in order, by dragging or with buttons. */
final class OrderForm extends AnswerForm {

    private final OrderedRows<ChoiceId> rows;
    private boolean touched;

    OrderForm(String prompt, TaskFace.Items face) {
        var texts = new LinkedHashMap<ChoiceId, String>();
        face.items().forEach(item -> texts.put(item.id(), item.text()));
        rows = new OrderedRows<>(prompt, getTranslation("bank.form.earliest"), getTranslation("bank.form.latest"), texts);
        rows.addOrderListener(_ -> touched = true);
        add(rows);
    }

    @Override
    public Optional<Response> response() {
        return Optional.of(new Response.Ordered(rows.order()));
    }

    /** Rows that nobody moved stand as chance drew them. */
    @Override
    public Optional<Response> given() {
        return touched ? response() : Optional.empty();
    }

    /** There is always an order. */
    @Override
    public Optional<String> complain() {
        return Optional.empty();
    }

    @Override
    public void lock() {
        rows.lock();
    }

    @Override
    public void show(Response response) {
        if (response instanceof Response.Ordered(var items)) {
            rows.setOrder(items);
        }
    }

    @Override
    public void reveal(Task task, Marking marking) {
        var outcomes = new LinkedHashMap<ChoiceId, Outcome>();
        var order = rows.order();
        for (int place = 0; place < order.size(); place++) {
            outcomes.put(order.get(place), outcome(marking.parts().get(place).verdict()));
        }
        rows.reveal(outcomes);
    }
}
