package app.parley.people;

import app.parley.people.store.SchoolClassStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends classes, whoever asks for it: the owner, the calendar, or the end of the owner's account. Names go with the class. */
@Component
class ClassEnding {

    private final SchoolClassStore classes;
    /** Looked up at use: a feature may well need the classes to do its work. */
    private final ObjectProvider<ClassData> features;

    ClassEnding(SchoolClassStore classes, ObjectProvider<ClassData> features) {
        this.classes = classes;
        this.features = features;
    }

    /** Deletes a class and the names of its members, everywhere; permission is the caller's business. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(SchoolClassId id) {
        features.forEach(feature -> feature.forgetNames(id));
        classes.delete(id);
    }
}
