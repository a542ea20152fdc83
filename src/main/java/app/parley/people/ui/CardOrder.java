package app.parley.people.ui;

import app.parley.people.KeyCard;
import app.parley.people.KeyRun;
import app.parley.people.SchoolClassId;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Key cards that one page orders and {@link CardsView} shows. They wait in the window, for one look: keys are not kept
 * anywhere else.
 *
 * @param run   makes the keys
 * @param store stores what belongs to them, once all are made
 */
record CardOrder(SchoolClassId schoolClass, KeyRun run, Supplier<List<KeyCard>> store) {

    /** Goes to the page where the cards will be. */
    void place(UI ui) {
        ComponentUtil.setData(ui, CardOrder.class, this);
        ui.navigate(CardsView.class, new RouteParameters("id", schoolClass.toString()));
    }

    /** The order that was placed for this class, once. */
    static Optional<CardOrder> take(UI ui, SchoolClassId schoolClass) {
        var order = Optional.ofNullable(ComponentUtil.getData(ui, CardOrder.class))
                .filter(placed -> placed.schoolClass().equals(schoolClass));
        ComponentUtil.setData(ui, CardOrder.class, null);
        return order;
    }
}
