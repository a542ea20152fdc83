package app.parley.study.progress;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Topic;
import app.parley.base.StudyDay;
import app.parley.study.Card;
import app.parley.study.Cards;
import app.parley.study.Plan;
import app.parley.study.memory.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a learner's progress page tells, of one moment.
 *
 * @param diary   what was answered when, anywhere in Parley
 * @param recalls in the order of the days
 * @param plan    what a session about all cards asks now
 */
public record Progress(Cards cards, Diary diary, List<Recall> recalls, Plan plan, Instant at, StudyDay today, ZoneId zone) {

    /** Recalled this much more rarely than all together, a topic pulls the average down. */
    private static final double NOTABLE = 0.05;

    public Progress {
        recalls = recalls.stream().sorted(Comparator.comparing(recall -> recall.day().date())).toList();
    }

    /** The first day of a span. */
    public LocalDate from(TimeSpan span) {
        return span.from(today.date(), diary.firstDay());
    }

    public Retention retention(TimeSpan span) {
        return Retention.of(recalls(span));
    }

    public List<Week> weeks(TimeSpan span) {
        return Week.between(from(span), today.date(), recalls(span));
    }

    private List<Recall> recalls(TimeSpan span) {
        var from = from(span);
        return recalls.stream().filter(recall -> !recall.day().date().isBefore(from) && !recall.day().date().isAfter(today.date()))
                .toList();
    }

    public Knowledge knowledge() {
        return knowledge(cards.all());
    }

    private Knowledge knowledge(Collection<Card> some) {
        return Knowledge.of(some, scheduler(), at, today);
    }

    private Scheduler scheduler() {
        return cards.settings().scheduler();
    }

    public Forecast forecast(int days) {
        return Forecast.of(cards, plan, today, zone, days);
    }

    /** The topics that have cards: the furthest first, and among equals the one with the better retention. */
    public List<TopicStanding> topics(TimeSpan span) {
        var recalls = recalls(span);
        return cards.bank().topics().stream().map(topic -> standing(topic, recalls)).filter(topic -> topic.cards() > 0)
                .sorted(Comparator.comparing(TopicStanding::mastery).reversed()
                        .thenComparing(topic -> -topic.retention().share().orElse(0)))
                .toList();
    }

    private TopicStanding standing(Topic topic, List<Recall> recalls) {
        Set<QuestionId> questions = cards.bank().questionsOn(topic.id()).stream().map(Question::id).collect(Collectors.toSet());
        var some = cards.all().stream().filter(card -> questions.contains(card.id().question())).toList();
        var next = some.stream().flatMap(card -> Forecast.comesOn(card, zone).stream()).min(Comparator.naturalOrder())
                .map(day -> day.isBefore(today.date()) ? today.date() : day);
        return new TopicStanding(topic, Mastery.of(some, knowledge(some)),
                Retention.of(recalls.stream().filter(recall -> questions.contains(recall.question())).toList()), some.size(), next);
    }

    /** The topic that is recalled most rarely, if that is notably more rarely than all together, and enough is known of both. */
    public Optional<TopicStanding> weakest(TimeSpan span) {
        var all = retention(span);
        return topics(span).stream().filter(topic -> topic.retention().isTelling())
                .min(Comparator.comparingDouble(topic -> topic.retention().share().orElseThrow()))
                .filter(topic -> topic.retention().share().orElseThrow() <= all.share().orElseThrow() - NOTABLE);
    }
}
