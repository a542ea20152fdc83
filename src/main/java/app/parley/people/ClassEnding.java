package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.ClassMemberStore;
import app.parley.people.store.LearnerStore;
import app.parley.people.store.SchoolClassStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends classes, whoever asks for it: the owner, the calendar, or the end of the owner's account. Names go with the class,
 * and so do notebooks that the school made and nobody ever opened; the others are their owners'. Memberships end here too,
 * whether the learner leaves or is taken out.
 */
@Component
class ClassEnding {

    private final SchoolClassStore classes;
    private final ClassMemberStore members;
    private final LearnerStore learners;
    private final Forgetting forgetting;
    /** Looked up at use: a feature may well need the classes to do its work. */
    private final ObjectProvider<ClassData> features;

    ClassEnding(
            SchoolClassStore classes,
            ClassMemberStore members,
            LearnerStore learners,
            Forgetting forgetting,
            ObjectProvider<ClassData> features) {
        this.classes = classes;
        this.members = members;
        this.learners = learners;
        this.forgetting = forgetting;
        this.features = features;
    }

    /** Deletes a class and the names of its members, everywhere; permission is the caller's business. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(SchoolClassId id) {
        // First of all, so that nobody comes in meanwhile, and whoever does so waits here and not halfway.
        if (!classes.lock(id)) {
            return;
        }
        features.forEach(feature -> feature.forgetNames(id));
        learners.unopenedOf(id).forEach(forgetting::forget);
        classes.delete(id);
    }

    /**
     * Ends a membership, and with it all that was kept about the learner as a member. Permission is the caller's business.
     *
     * @return false if there is no such membership, or somebody else was faster
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean endMembership(SchoolClassId id, LearnerId learner) {
        if (!members.delete(id, learner)) {
            return false;
        }
        features.forEach(feature -> feature.forgetMember(id, learner));
        return true;
    }
}
