package app.parley.quiz;

import app.parley.base.LearnerId;
import app.parley.people.ClassActivity;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.quiz.store.AttemptStore;
import app.parley.record.Activity;
import app.parley.record.AnswerLog;
import app.parley.record.Tally;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the members of a class did: the quizzes they finished since they joined, but for homework of classes that are not the teacher's
 * who is signed in. Attempts and answers are read once each, however large the class.
 */
@Service
class ClassQuizzes implements ClassActivity {

    private final AttemptStore attempts;
    private final AnswerLog answers;
    private final SchoolClasses classes;
    private final Clock clock;

    ClassQuizzes(AttemptStore attempts, AnswerLog answers, SchoolClasses classes, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.classes = classes;
        this.clock = clock;
    }

    /** @param score mean score over all questions of the quiz, from 0 to 1 */
    private record Finished(LearnerId learner, double score, Instant endedAt) {
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LearnerId, Summary> of(Collection<ClassMember> members) {
        var learners = members.stream().map(ClassMember::learner).toList();
        var tallies = answers.tallies(learners).stream()
                .filter(tally -> tally.activity().kind() == Activity.Kind.QUIZ)
                .collect(Collectors.toMap(Tally::activity, Function.identity()));
        var now = clock.instant();
        var mine = classes.mine().stream().map(SchoolClass::id).collect(Collectors.toSet());
        var finished = attempts.of(learners).stream().filter(attempt -> !attempt.isForAnotherThan(mine))
                .flatMap(attempt -> finished(attempt, Optional.ofNullable(tallies.get(attempt.activity())), now).stream())
                .collect(Collectors.groupingBy(Finished::learner));
        var summaries = new HashMap<LearnerId, Summary>();
        for (var member : members) {
            var since = finished.getOrDefault(member.learner(), List.of()).stream()
                    .filter(quiz -> quiz.endedAt().isAfter(member.sharesFrom())).toList();
            if (!since.isEmpty()) {
                summaries.put(member.learner(), summary(since));
            }
        }
        return summaries;
    }

    private static Optional<Finished> finished(Attempt attempt, Optional<Tally> tally, Instant now) {
        return attempt.endedAt(tally.map(Tally::answers).orElse(0), tally.map(Tally::lastAt), now)
                .map(endedAt -> new Finished(attempt.learner(),
                        tally.map(Tally::points).orElse(0.0) / attempt.plan().size(), endedAt));
    }

    private static Summary summary(List<Finished> finished) {
        return new Summary(finished.size(),
                finished.stream().mapToDouble(Finished::score).average().orElseThrow(),
                finished.stream().map(Finished::endedAt).max(Instant::compareTo).orElseThrow());
    }
}
