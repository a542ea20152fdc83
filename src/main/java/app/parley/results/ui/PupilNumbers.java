package app.parley.results.ui;

import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * The numbers that stand for the members of a class where names are not shown, from 1. They follow from the class and the members
 * alone, so that they are the same on every page, whoever took part; and not from names: every class knows its alphabet.
 */
final class PupilNumbers {

    private PupilNumbers() {
    }

    /** @param members all of them, in any order */
    static SequencedMap<LearnerId, Integer> of(SchoolClassId schoolClass, Collection<LearnerId> members) {
        var numbers = new LinkedHashMap<LearnerId, Integer>();
        members.stream().distinct().sorted(Comparator.comparing(learner -> mixed(schoolClass, learner)))
                .forEach(learner -> numbers.put(learner, numbers.size() + 1));
        return numbers;
    }

    private static UUID mixed(SchoolClassId schoolClass, LearnerId learner) {
        return UUID.nameUUIDFromBytes((schoolClass + " " + learner.uuid()).getBytes(StandardCharsets.UTF_8));
    }
}
