package app.parley.live;

import app.parley.base.LearnerId;
import app.parley.live.store.SeatStore;
import app.parley.people.LearnerData;
import org.springframework.stereotype.Component;

/** What live games keep about a learner: that they played, and under what name. The answers stand in the answer log. */
@Component
class LiveData implements LearnerData {

    private final SeatStore seats;

    LiveData(SeatStore seats) {
        this.seats = seats;
    }

    @Override
    public String name() {
        return "games";
    }

    @Override
    public Object export(LearnerId learner) {
        return seats.played(learner);
    }

    @Override
    public void forget(LearnerId learner) {
        seats.forget(learner);
    }
}
