package app.parley.quiz;

import app.parley.base.LearnerId;
import app.parley.people.ClassActivity;
import app.parley.people.ClassMember;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What the members of a class did: the quizzes they finished since they joined. */
@Service
class ClassQuizzes implements ClassActivity {

    private final QuizService quizzes;

    ClassQuizzes(QuizService quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public Map<LearnerId, Summary> of(Collection<ClassMember> members) {
        var summaries = new HashMap<LearnerId, Summary>();
        for (var member : members) {
            var finished = quizzes.history(member.learner()).stream()
                    .filter(attempt -> attempt.endedAt().filter(end -> end.isAfter(member.joinedAt())).isPresent()).toList();
            if (!finished.isEmpty()) {
                summaries.put(member.learner(), summary(finished));
            }
        }
        return summaries;
    }

    private static Summary summary(List<AttemptSummary> finished) {
        return new Summary(finished.size(),
                finished.stream().flatMap(attempt -> attempt.score().stream()).mapToDouble(score -> score).average().orElse(0),
                finished.stream().flatMap(attempt -> attempt.endedAt().stream()).max(Instant::compareTo).orElseThrow());
    }
}
