package app.parley.results.ui;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import app.parley.results.ClassHistory;
import app.parley.results.Mastery;
import app.parley.results.TopicMastery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * How far each member of a class has come with each topic, by all answers up to the end of the time.
 *
 * @param levels of each member, by topic
 * @param topics that anybody answered questions on, or the one that is shown
 */
record ClassMastery(SequencedMap<LearnerId, Map<TopicId, Mastery>> levels, List<TopicId> topics) {

    static ClassMastery of(ClassHistory history, Optional<TopicId> topic, Function<QuestionRef, Question> question) {
        var levels = new LinkedHashMap<LearnerId, Map<TopicId, Mastery>>();
        history.answers().forEach((learner, answers) -> levels.put(learner, TopicMastery.of(answers, question)));
        return new ClassMastery(levels, levels.values().stream().flatMap(own -> own.keySet().stream()).distinct()
                .filter(one -> topic.isEmpty() || topic.get().equals(one)).sorted().toList());
    }

    Mastery level(LearnerId learner, TopicId topic) {
        return levels.get(learner).getOrDefault(topic, Mastery.NOT_STARTED);
    }

    /** How many members are at a level. */
    long count(TopicId topic, Mastery level) {
        return levels.keySet().stream().filter(learner -> level(learner, topic) == level).count();
    }
}
