package app.parley.study;

import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.study.progress.Progress;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Service;

/** How a learner is getting on. All of it is read from the answer log and from the cards that follow from it. */
@Service
public class ProgressService {

    private final StudyService study;
    private final HistoryReader history;
    private final Clock clock;

    ProgressService(StudyService study, HistoryReader history, Clock clock) {
        this.study = study;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A learner's progress as it stands now. It reads the whole log: keep it while a page is open.
     *
     * @param zone where the learner is, which says what today is
     */
    public Progress of(LearnerId learner, ZoneId zone) {
        var cards = study.cards(learner);
        var past = history.read(learner, cards.settings().scheduler());
        var now = clock.instant();
        var today = StudyDay.at(now, zone);
        return new Progress(cards, past.diary(), past.recalls(), Plan.of(cards, new Selection.All(), now, today), now, today, zone);
    }
}
