package app.parley.study;

import app.parley.base.StudyDay;
import app.parley.study.memory.Due;
import app.parley.study.memory.Fuzz;
import app.parley.study.memory.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a session asks, in its order: first learning cards whose moment has come, then cards in review with new ones spread among
 * them, in the end learning cards that are not quite due yet. The numbers that any page shows are the sizes of these
 * lists, so they are what the session will really ask.
 *
 * <ul>
 * <li>Of the cards of one question a day asks one at most, except within learning steps; before an exam this holds for new ones only.
 * <li>A day asks for so many cards in review and introduces so many new ones as the settings say.
 * <li>Today's cards come first, each day in an order of its own; then what is overdue, from the best recalled down: what is
 * nearly lost already loses least by waiting.
 * <li>A selection that ignores due dates asks all its cards, without limits, and each that is in review once a day.
 * <li>For an exam, new cards are introduced evenly until shortly before it, and in its last week cards are also asked before they
 * are due if they would not be known well enough on the day. Instead of the limits the day's minutes count; new cards and those
 * known least come last where they do not suffice for all.
 * </ul>
 *
 * @param learning due within learning steps by now, the longest due first
 * @param reviews  in review and due, or new and asked for by a teacher
 * @param fresh    never asked
 * @param soon     within learning steps, and due a little later
 * @param newIsNext whether the next new card comes before the next one in review
 */
public record Plan(List<Card> learning, List<Card> reviews, List<Card> fresh, List<Card> soon, boolean newIsNext) {

    /** Learning cards that are due within this time are asked early, when nothing else is left. */
    public static final Duration AHEAD = Duration.ofMinutes(20);

    private static final Comparator<Card> LONGEST_DUE = Comparator.comparing(card -> ((Due.At) card.state().due()).moment());

    public static Plan of(Cards cards, Selection selection, Instant now, StudyDay day) {
        return of(cards, selection, 0, now, day);
    }

    /** @param moreNew how many new cards the day introduces beyond what the settings say */
    public static Plan of(Cards cards, Selection selection, int moreNew, Instant now, StudyDay day) {
        return new Planner(cards, selection, moreNew, now, day).plan();
    }

    /** How many cards the session asks for. */
    public int total() {
        return learning.size() + reviews.size() + fresh.size() + soon.size();
    }

    /** Cards within learning steps, due now or soon. */
    public int learningTotal() {
        return learning.size() + soon.size();
    }

    /** The card to ask; empty when the session is over. */
    public Optional<Card> next() {
        if (!learning.isEmpty()) {
            return Optional.of(learning.getFirst());
        }
        if (!reviews.isEmpty() || !fresh.isEmpty()) {
            return Optional.of(newIsNext ? fresh.getFirst() : reviews.getFirst());
        }
        return soon.stream().findFirst();
    }

    /** Whether the session will ask this card, as far as is known now. */
    public boolean asks(CardId card) {
        return all().anyMatch(planned -> planned.id().equals(card));
    }

    /** All cards of the session, list by list. */
    public Stream<Card> all() {
        return Stream.of(learning, reviews, fresh, soon).flatMap(List::stream);
    }

    /** Collects the lists. */
    private static final class Planner {

        private final Cards cards;
        private final Selection selection;
        private final int moreNew;
        private final Instant now;
        private final StudyDay day;
        private final Scheduler scheduler;
        private final List<Card> learning = new ArrayList<>();
        private final List<Card> reviews = new ArrayList<>();
        private final List<Card> fresh = new ArrayList<>();
        private final List<Card> soon = new ArrayList<>();

        Planner(Cards cards, Selection selection, int moreNew, Instant now, StudyDay day) {
            this.cards = cards;
            this.selection = selection;
            this.moreNew = moreNew;
            this.now = now;
            this.day = day;
            this.scheduler = cards.settings().scheduler();
        }

        Plan plan() {
            var wanted = selection.questions(cards.bank());
            cards.all().stream().filter(card -> card.isInPlay(day) && selection.holds(card)
                    && wanted.map(questions -> questions.contains(card.id().question())).orElse(true)).forEach(this::sort);
            learning.sort(LONGEST_DUE);
            soon.sort(LONGEST_DUE);
            reviews.sort(reviewOrder());
            oneOfEachQuestion();
            if (selection.ignoresDue()) {
                return plan(reviews, fresh);
            }
            if (selection instanceof Selection.ForExam(Exam exam, double secondsPerCard)) {
                int room = exam.answersPerDay(secondsPerCard) - answeredToday();
                var asked = upTo(room - learning.size(), reviews);
                return plan(asked, upTo(Math.min(room - learning.size() - asked.size(), newForExam(exam)), fresh));
            }
            return plan(upTo(cards.settings().reviewsPerDay() - reviewedToday(), reviews),
                    upTo(cards.settings().newPerDay() + moreNew - introducedToday(), fresh));
        }

        private Plan plan(List<Card> reviews, List<Card> fresh) {
            return new Plan(learning, reviews, fresh, soon, !fresh.isEmpty() && (reviews.isEmpty() || isTimeForNew(reviews, fresh)));
        }

        /** New cards are spread evenly among a day's reviews: of 2 among 6, the first comes after 2 and the other after 4. */
        private boolean isTimeForNew(List<Card> reviews, List<Card> fresh) {
            int introduced = introducedToday();
            int reviewed = reviewedToday();
            return reviewed >= (introduced + 1) * (reviews.size() + reviewed) / (fresh.size() + introduced + 1);
        }

        private void sort(Card card) {
            switch (card.state().due()) {
                case Due.Anytime _ -> fresh.add(card);
                case Due.At(Instant moment) -> {
                    if (!moment.isAfter(now)) {
                        learning.add(card);
                    } else if (!moment.isAfter(now.plus(AHEAD)) || selection.ignoresDue()) {
                        soon.add(card);
                    }
                }
                case Due.On(StudyDay due) -> {
                    // One that ignores due dates would ask it again and again, since it is never less due than before.
                    boolean isEarly = selection.ignoresDue() && !card.studiedOn().equals(Optional.of(day));
                    if (!due.date().isAfter(day.date()) || isEarly || isNeededForExam(card)) {
                        reviews.add(card);
                    }
                }
            }
        }

        /** Whether it would not be known well enough on the day of an exam that is near. A day asks for it once. */
        private boolean isNeededForExam(Card card) {
            if (!(selection instanceof Selection.ForExam(Exam exam, double _)) || card.studiedOn().equals(Optional.of(day))) {
                return false;
            }
            int left = exam.daysLeft(day);
            return left > 0 && left <= Exam.LAST_DAYS
                    && scheduler.recall(card.state(), now.plus(Duration.ofDays(left)), exam.day()).orElse(0) < exam.target();
        }

        /** As many as bring all new cards in evenly. On the last days before the exam none. */
        private int newForExam(Exam exam) {
            int days = exam.daysLeft(day) - Exam.DAYS_WITHOUT_NEW;
            int introduced = introducedToday();
            return days <= 0 ? 0 : Math.ceilDiv(fresh.size() + introduced, days) - introduced;
        }

        /** A sibling that was asked today, or comes before, keeps a card back until tomorrow. */
        private void oneOfEachQuestion() {
            var taken = new HashSet<>();
            if (selection instanceof Selection.ForExam) {
                // Until then there may not be days enough to wait for siblings in review.
                cards.all().stream().filter(card -> card.introducedOn().equals(Optional.of(day))).forEach(card -> taken.add(card.id().question()));
            } else {
                cards.all().stream().filter(card -> card.studiedOn().equals(Optional.of(day))).forEach(card -> taken.add(card.id().question()));
                learning.forEach(card -> taken.add(card.id().question()));
                soon.forEach(card -> taken.add(card.id().question()));
                reviews.removeIf(card -> !card.studiedOn().equals(Optional.of(day)) && !taken.add(card.id().question()));
            }
            fresh.removeIf(card -> !taken.add(card.id().question()));
        }

        private Comparator<Card> reviewOrder() {
            long date = day.date().toEpochDay();
            Comparator<Card> shuffled = Comparator.comparingLong(card -> Fuzz.seed(card.id().seed(), (int) date));
            return Comparator.<Card>comparingInt(card -> isOverdue(card) ? 1 : 0)
                    .thenComparingDouble(card -> isOverdue(card) ? -scheduler.recall(card.state(), now, day).orElse(1) : 0)
                    .thenComparing(shuffled);
        }

        private boolean isOverdue(Card card) {
            return card.state().due() instanceof Due.On(StudyDay due) && due.date().isBefore(day.date());
        }

        private int introducedToday() {
            return (int) cards.all().stream().filter(card -> card.introducedOn().equals(Optional.of(day))).count();
        }

        private int answeredToday() {
            return (int) cards.all().stream().filter(card -> card.studiedOn().equals(Optional.of(day))).count();
        }

        private int reviewedToday() {
            return (int) cards.all().stream().filter(card -> card.studiedOn().equals(Optional.of(day))
                    && !card.introducedOn().equals(Optional.of(day))).count();
        }

        private static List<Card> upTo(int most, List<Card> list) {
            return List.copyOf(list.subList(0, Math.clamp(most, 0, list.size())));
        }
    }
}
