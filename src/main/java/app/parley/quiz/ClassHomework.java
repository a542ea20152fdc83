package app.parley.quiz;

import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import app.parley.quiz.store.AttemptStore;
import app.parley.quiz.store.HomeworkStore;
import app.parley.quiz.store.HomeworkStore.Special;
import app.parley.record.GroupAnswers;
import app.parley.record.Tally;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What classes were given to do, and how far their learners are, for the teacher who is signed in. The homework of a class that is not
 * theirs is as if it did not exist.
 */
@Service
public class ClassHomework {

    private final SchoolClasses classes;
    private final Teachers teachers;
    private final HomeworkStore store;
    private final AttemptStore attempts;
    private final GroupAnswers answers;
    private final Clock clock;

    ClassHomework(SchoolClasses classes, Teachers teachers, HomeworkStore store, AttemptStore attempts, GroupAnswers answers, Clock clock) {
        this.classes = classes;
        this.teachers = teachers;
        this.store = store;
        this.attempts = attempts;
        this.answers = answers;
        this.clock = clock;
    }

    /** What was given to a class, the last to open first; nothing if the class is not the teacher's. */
    @Transactional(readOnly = true)
    public List<HomeworkListing> of(SchoolClassId schoolClass) {
        return classes.mine(schoolClass).map(found -> {
            var members = members(found);
            var homework = store.of(found.id(), HomeworkService.MAX_OF_CLASS);
            var begun = attempts.begun(homework.stream().map(Homework::id).toList());
            return homework.stream().map(one -> {
                var meant = meant(one, members.keySet());
                return new HomeworkListing(one, (int) begun.getOrDefault(one.id(), Set.of()).stream().filter(meant::contains).count(),
                        meant.size());
            }).toList();
        }).orElse(List.of());
    }

    private Map<LearnerId, ClassMember> members(SchoolClass schoolClass) {
        return classes.members(schoolClass.id()).stream().collect(Collectors.toMap(ClassMember::learner, Function.identity()));
    }

    private Set<LearnerId> meant(Homework homework, Set<LearnerId> members) {
        if (homework.forAll()) {
            return members;
        }
        var specials = store.specials(homework.id());
        return members.stream().filter(learner -> specials.getOrDefault(learner, Special.NONE).assigned()).collect(Collectors.toSet());
    }

    /** Whether there is such a homework, and it is of a class of the teacher's. Who is signed in is asked only if there is one. */
    public boolean isMine(HomeworkId id) {
        return store.find(id).flatMap(homework -> classes.mine(homework.schoolClass())).isPresent();
    }

    /**
     * How far everybody is: some readings of few columns each, however long the plan, and of the answers their sums. Empty if there
     * is no such homework of a class of the teacher's.
     */
    @Transactional(readOnly = true)
    public Optional<HomeworkStanding> standing(HomeworkId id) {
        teachers.required();
        return store.find(id).flatMap(homework -> classes.mine(homework.schoolClass())
                .map(schoolClass -> standing(homework, schoolClass)));
    }

    private HomeworkStanding standing(Homework homework, SchoolClass schoolClass) {
        var now = clock.instant();
        var specials = store.specials(homework.id());
        var members = classes.members(schoolClass.id()).stream()
                .filter(member -> homework.forAll() || specials.getOrDefault(member.learner(), Special.NONE).assigned()).toList();
        var begun = attempts.at(homework.id(), members.stream().map(ClassMember::learner).toList(), GroupAnswers.MAX_GROUP);
        var tallies = answers.tallies(begun.stream().map(attempt -> attempt.attempt().activity()).toList()).stream()
                .collect(Collectors.toMap(Tally::activity, Function.identity()));
        var byLearner = begun.stream().collect(Collectors.groupingBy(AttemptStore.Begun::learner));
        return new HomeworkStanding(homework, schoolClass, members.stream().map(member -> {
            var own = byLearner.getOrDefault(member.learner(), List.of());
            return new HomeworkStanding.Line(member, LearnerStanding.of(homework, own, tallies, now),
                    specials.getOrDefault(member.learner(), Special.NONE).extraTime(), own.size());
        }).toList());
    }
}
