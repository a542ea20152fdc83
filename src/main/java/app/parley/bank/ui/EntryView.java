package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.design.AddressedView;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of the reading room about the one entry that its address names. */
abstract class EntryView<E> extends ReadingRoomView implements AddressedView {

    private final Function<BankContent, List<E>> entries;
    private final Function<E, Object> id;

    EntryView(ReadingRoom room, Function<BankContent, List<E>> entries, Function<E, Object> id) {
        super(room);
        this.entries = entries;
        this.id = id;
    }

    /** Fills the empty page. */
    abstract void show(BankContent bank, E entry);

    @Override
    final void open(BankContent bank, BeforeEnterEvent event) {
        find(bank, event.getRouteParameters())
                .ifPresentOrElse(entry -> show(bank, entry), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public final boolean knows(RouteParameters address) {
        return find(content(), address).isPresent();
    }

    private Optional<E> find(BankContent bank, RouteParameters address) {
        var wanted = address.get("id").orElse("");
        return entries.apply(bank).stream().filter(entry -> id.apply(entry).toString().equals(wanted)).findFirst();
    }
}
