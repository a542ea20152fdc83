package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A question that is worth asking a class again, and why. The {@value #MOST} of a warm-up are chosen like this:
 *
 * <ol>
 * <li>Only questions count that somebody of the class answered before, that are still asked, and that no game or homework of the
 * class asks now, or asked lately.
 * <li>A learner counts for a question if they are expected to recall it with a probability from {@value #LOWEST} to {@value #HIGHEST}:
 * above, asking gains them little; below, they have to be taught again and not only reminded. Each of them counts with the
 * probability that they have forgotten it. The sum is how many are expected to be reminded of something they just lost.
 * <li>The question with the largest sum comes first; then the largest on a topic that was not taken yet; and when each topic has
 * had its turn, the largest that are left.
 * </ol>
 *
 * <p>That what is nearly forgotten gains most by being recalled is the spacing effect, on which all of study rests.
 *
 * @param reminded the sum
 * @param learners how many learners have answered it before
 * @see <a href="https://doi.org/10.1037/0033-2909.132.3.354">Cepeda et al. 2006, Distributed practice in verbal recall tasks</a>
 */
public record WarmUp(QuestionId question, double reminded, int learners) {

    /** The most questions. */
    public static final int MOST = 5;

    /** Who is less likely to recall it does not count. */
    public static final double LOWEST = 0.3;

    /** Who is more likely to recall it does not count. */
    public static final double HIGHEST = 0.8;

    /** So many days after the end of a game or a homework its questions are not asked again. */
    public static final int QUIET_DAYS = 2;

    /**
     * Chooses a warm-up, the first question first; fewer than {@value #MOST} where there are no more.
     *
     * @param moment   which of the moments of the cards it is for
     * @param question as it is asked now; empty for one that is not asked any more
     * @param lately   whether the class is asked it now, or was lately
     */
    public static List<WarmUp> choose(List<RecallForecast.Expected> cards, int moment,
            Function<QuestionId, Optional<Question>> question, Predicate<QuestionId> lately) {
        var recalls = new HashMap<QuestionId, Map<LearnerId, List<Double>>>();
        cards.forEach(card -> recalls.computeIfAbsent(card.question(), _ -> new HashMap<>())
                .computeIfAbsent(card.learner(), _ -> new ArrayList<>()).add(card.recall().get(moment)));
        var candidates = new ArrayList<WarmUp>();
        var topics = new HashMap<QuestionId, List<TopicId>>();
        recalls.forEach((id, learners) -> question.apply(id).filter(_ -> !lately.test(id)).ifPresent(found -> {
            candidates.add(new WarmUp(id, learners.values().stream().mapToDouble(WarmUp::forgotten).sum(), learners.size()));
            topics.put(id, found.topics());
        }));
        candidates.removeIf(candidate -> candidate.reminded <= 0);
        candidates.sort(Comparator.comparingDouble((WarmUp candidate) -> -candidate.reminded).thenComparing(WarmUp::question));
        return oneOfEachTopicFirst(candidates, topics);
    }

    /** The cards of a matching are one question: what counts is their mean. */
    private static double forgotten(List<Double> recalls) {
        double recall = recalls.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return recall >= LOWEST && recall <= HIGHEST ? 1 - recall : 0;
    }

    private static List<WarmUp> oneOfEachTopicFirst(List<WarmUp> candidates, Map<QuestionId, List<TopicId>> topics) {
        var chosen = new ArrayList<WarmUp>();
        var taken = new HashSet<TopicId>();
        for (var candidate : candidates) {
            var own = topics.get(candidate.question());
            if (chosen.size() < MOST && own.stream().noneMatch(taken::contains)) {
                chosen.add(candidate);
                taken.addAll(own);
            }
        }
        var already = Set.copyOf(chosen);
        candidates.stream().filter(candidate -> !already.contains(candidate)).limit(MOST - chosen.size()).forEach(chosen::add);
        return List.copyOf(chosen);
    }
}
