package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.AuditEntry.Deed;
import app.parley.people.store.LearnerStore;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data of one pupil, for the teachers of a class: to hand it over, and to delete it. Both leave a line in the
 * {@link AuditLog}. For a class that the teacher who is signed in does not see, and for somebody who is not in it, nothing
 * is found and nothing happens.
 */
@Service
public class PupilData {

    private static final JsonMapper JSON = JsonMapper.shared();

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
            var counts = wholly ? counts(learner) : Map.<String, Integer>of();
            if (!(wholly ? forgetting.forget(learner) : ending.endMembership(id, learner))) {
                // Somebody else did it at the same moment: one deed has one receipt.
                return Optional.empty();
            }
            audit.note(wholly ? Deed.PUPIL_DELETED : Deed.PUPIL_REMOVED, Optional.of(id), learner);
            return Optional.of(new DeletionReceipt(wholly, clock.instant(), LearnerNumber.of(learner), counts));
        });
    }

    private Optional<ClassMember> member(SchoolClassId id, LearnerId learner) {
        return classes.members(id).stream().filter(member -> member.learner().equals(learner)).findFirst();
    }

    private Map<String, Integer> counts(LearnerId learner) {
        var counts = new TreeMap<String, Integer>();
        features.forEach(feature -> {
            JsonNode data = JSON.valueToTree(feature.export(learner));
            lists(feature.name(), data).filter(list -> !list.getValue().isEmpty())
                    .forEach(list -> counts.put(list.getKey(), list.getValue().size()));
        });
        return counts;
    }

    private static Stream<Map.Entry<String, JsonNode>> lists(String name, JsonNode data) {
        return data.isArray()
                ? Stream.of(Map.entry(name, data))
                : data.properties().stream()
                        .filter(field -> field.getValue().isArray())
                        .map(field -> Map.entry(name + "." + field.getKey(), field.getValue()));
    }
}
