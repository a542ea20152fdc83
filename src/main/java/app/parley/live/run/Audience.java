package app.parley.live.run;

import app.parley.live.SeatId;
import app.parley.live.wire.Bye;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The phones of a room, one for each seat that has a connection. The newest one has the seat. */
final class Audience {

    private final Map<SeatId, Phone> phones = new HashMap<>();
    private final Map<Phone, SeatId> seats = new IdentityHashMap<>();

    /** Puts a phone on its seat; the one that was there before is told. */
    void come(SeatId seat, Phone phone) {
        var old = phones.put(seat, phone);
        if (old != null && old != phone) {
            seats.remove(old);
            old.bye(Bye.TAKEN);
        }
        seats.put(phone, seat);
    }

    /** The seat that has no phone any more because this one went; empty if the seat has another one already. */
    Optional<SeatId> go(Phone phone) {
        var seat = Optional.ofNullable(seats.remove(phone));
        seat.ifPresent(phones::remove);
        return seat;
    }

    /** Takes the phone off a seat; whoever has it says why. */
    Optional<Phone> remove(SeatId seat) {
        var phone = Optional.ofNullable(phones.remove(seat));
        phone.ifPresent(seats::remove);
        return phone;
    }

    Optional<Phone> of(SeatId seat) {
        return Optional.ofNullable(phones.get(seat));
    }

    void each(BiConsumer<SeatId, Phone> what) {
        phones.forEach(what);
    }

    Collection<SeatId> present() {
        return List.copyOf(phones.keySet());
    }

    void bye(Bye why) {
        phones.values().forEach(phone -> phone.bye(why));
        phones.clear();
        seats.clear();
    }
}
