package app.parley.study.ui;

import app.parley.design.BrowserZone;
import app.parley.design.StudyDoor;
import app.parley.people.Notebooks;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the cards that are due on the home page; a quiz that waits to be finished comes before them. */
@Component
@Order(2)
class CardsDoor implements StudyDoor {

    private final StudyService study;
    private final Notebooks notebooks;

    CardsDoor(StudyService study, Notebooks notebooks) {
        this.study = study;
        this.notebooks = notebooks;
    }

    @Override
    public Optional<Invitation> invitation() {
        return notebooks.current()
                .map(learner -> study.plan(study.cards(learner), new Selection.All(), BrowserZone.current()))
                .map(plan -> plan.learningTotal() + plan.reviews().size()).filter(due -> due > 0)
                .map(due -> new Invitation(due, I18NProvider.translate("study.door.due", due),
                        I18NProvider.translate("study.door.minutes", StudyWords.minutes(due)),
                        I18NProvider.translate("study.review"), StudyAddress.SESSION));
    }
}
