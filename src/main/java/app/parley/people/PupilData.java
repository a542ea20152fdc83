package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.AuditEntry.Deed;
import app.parley.people.store.LearnerStore;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The data of one pupil, for the teachers of a class: to hand it over, and to delete it. Both leave a line in the
 * {@link AuditLog}. For a class that the teacher who is signed in does not see, and for somebody who is not in it, nothing
 * is found and nothing happens.
 */
@Service
public class PupilData {

    private final SchoolClasses classes;
    private final ClassEnding ending;
    private final LearnerStore learners;
    private final Rosters rosters;
    private final Forgetting forgetting;
    private final ObjectProvider<LearnerData> features;
    private final AuditLog audit;
    private final Clock clock;

    PupilData(
            SchoolClasses classes,
            ClassEnding ending,
            LearnerStore learners,
            Rosters rosters,
            Forgetting forgetting,
            ObjectProvider<LearnerData> features,
            AuditLog audit,
            Clock clock) {
        this.classes = classes;
        this.ending = ending;
        this.learners = learners;
        this.rosters = rosters;
        this.forgetting = forgetting;
        this.features = features;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the teachers of the class may take along of a member: of a notebook that the school made for the class all of it,
     * and of one that its owner made what the class may see, and nothing from before {@link ClassMember#sharesFrom}.
     */
    @Transactional
    public Optional<Map<String, Object>> export(SchoolClassId id, LearnerId learner) {
        return classes.mine(id).flatMap(found -> member(id, learner).map(member -> {
            var everything = new LinkedHashMap<String, Object>();
            everything.put("exportedAt", clock.instant());
            everything.put("schoolClass", found.name().text());
            everything.put("name", member.name().text());
            everything.put("joinedAt", member.joinedAt());
            everything.put("sharesFrom", member.sharesFrom());
            everything.put("endsOn", found.endsOn());
            boolean wholly = goesWholly(id, learner);
            if (wholly) {
                learners.kept(learner).ifPresent(notebook -> everything.put("notebook", notebook));
            }
            features.stream().sorted(Comparator.comparing(LearnerData::name)).forEach(feature ->
                    (wholly ? Optional.of(feature.export(learner)) : feature.exportForTeachers(id, member))
                            .ifPresent(data -> everything.put(feature.name(), data)));
            audit.note(Deed.PUPIL_EXPORTED, Optional.of(id), learner);
            return everything;
        }));
    }

    /** Whether the notebook would go with all that is in it, and not only leave the class: the school made it. */
    public boolean goesWholly(SchoolClassId id, LearnerId learner) {
        return rosters.carded(id).contains(learner);
    }

    /**
     * Deletes a pupil from a class: a notebook that the school made for it goes wholly, with all answers; who made theirs
     * themselves only leaves, and what was noted about them as a member goes. Empty if somebody else was faster.
     */
    @Transactional
    public Optional<DeletionReceipt> delete(SchoolClassId id, LearnerId learner) {
        return classes.mine(id).flatMap(_ -> member(id, learner)).flatMap(_ -> {
            boolean wholly = goesWholly(id, learner);
            // Whoever else did it at the same moment has the receipt.
            var receipt = wholly ? forgetting.forgetWithReceipt(learner) : leave(id, learner);
            receipt.ifPresent(_ -> audit.note(wholly ? Deed.PUPIL_DELETED : Deed.PUPIL_REMOVED, Optional.of(id), learner));
            return receipt;
        });
    }

    private Optional<DeletionReceipt> leave(SchoolClassId id, LearnerId learner) {
        return ending.endMembership(id, learner)
                ? Optional.of(new DeletionReceipt(false, clock.instant(), LearnerNumber.of(learner), Map.of()))
                : Optional.empty();
    }

    private Optional<ClassMember> member(SchoolClassId id, LearnerId learner) {
        return classes.members(id).stream().filter(member -> member.learner().equals(learner)).findFirst();
    }
}
