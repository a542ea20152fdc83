package app.parley.study;

import app.parley.base.LearnerId;
import app.parley.people.LearnerData;
import app.parley.study.store.CardStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A learner's flashcards, to take along or to delete. Their answers are handed over and deleted with all others. */
@Service
class StudyData implements LearnerData {

    private final CardStore store;

    StudyData(CardStore store) {
        this.store = store;
    }

    /** What is kept beside the answers, and how the cards stand by now. */
    record Export(StudySettings settings, Optional<Exam> exam, Optional<Fitting> fitting, List<CardStore.KeptAction> actions,
            List<Card> cards) {
    }

    @Override
    public String name() {
        return "flashcards";
    }

    @Override
    public Object export(LearnerId learner) {
        return new Export(store.settings(learner), store.exam(learner), store.fitting(learner), store.allActions(learner),
                List.copyOf(store.cards(learner).values()));
    }

    @Override
    public boolean keepsAnything(LearnerId learner) {
        return store.knows(learner);
    }

    @Override
    public void forget(LearnerId learner) {
        store.forget(learner);
    }
}
