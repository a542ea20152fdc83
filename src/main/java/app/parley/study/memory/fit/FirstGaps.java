package app.parley.study.memory.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Cards grouped by their first rating and the days to their first review on a later day: what says most about the stability
 * after a first review, and where mistakes in a log show.
 */
final class FirstGaps {

    /**
     * Cards with the same first rating that came back after so many days. The sums say how many of them tell what the first
     * rating left behind, and how many of those were recalled; an answer that may have been guessed counts as its evidence,
     * and a card whose first answer may have been guessed not at all.
     */
    static final class Group {
        final int days;
        int cards;
        double told;
        double recalled;

        Group(int days) {
            this.days = days;
        }

        double recall() {
            return recalled / told;
        }
    }

    private static final int RATINGS = 4;
    private static final int EASY = 4;
    private static final int AGAIN = 1;
    private static final int FEWEST_REMOVED = 20;
    private static final int REMOVED_SHARE = 20;
    private static final int FEWEST_KEPT = 6;
    private static final int LONGEST_KEPT = 100;
    private static final int LONGEST_KEPT_AFTER_EASY = 365;

    private final List<TreeMap<Integer, Group>> byRating = new ArrayList<>();

    private FirstGaps() {
        for (int rating = 0; rating < RATINGS; rating++) {
            byRating.add(new TreeMap<>());
        }
    }

    static FirstGaps of(Reviews reviews) {
        var gaps = new FirstGaps();
        for (int card = 0; card < reviews.cards(); card++) {
            int review = firstLater(reviews, card);
            if (review >= 0) {
                int first = reviews.start(card);
                var group = gaps.byRating.get(reviews.grades[first] - 1).computeIfAbsent(days(reviews, review), Group::new);
                group.cards++;
                if (reviews.evidence[first] == 1) {
                    group.told += reviews.evidence[review];
                    group.recalled += reviews.grades[review] > AGAIN ? reviews.evidence[review] : 0;
                }
            }
        }
        return gaps;
    }

    /**
     * The groups without outliers: of each first rating the rarest are removed, shorter gaps first, to below the greater of 20
     * cards and 5 % (fsrs-rs, {@code filter_outlier}); of what is left only those of at least 6 cards and at most 100 days, or 365
     * after Easy, stay.
     */
    FirstGaps withoutOutliers() {
        var kept = new FirstGaps();
        for (int rating = 1; rating <= RATINGS; rating++) {
            var groups = new ArrayList<>(byRating.get(rating - 1).values());
            groups.sort(Comparator.comparingInt((Group group) -> group.cards).thenComparingInt(group -> group.days));
            int cards = groups.stream().mapToInt(group -> group.cards).sum();
            int mayGo = Math.max(FEWEST_REMOVED, cards / REMOVED_SHARE);
            int longest = rating == EASY ? LONGEST_KEPT_AFTER_EASY : LONGEST_KEPT;
            int gone = 0;
            for (var group : groups) {
                if (gone + group.cards < mayGo) {
                    gone += group.cards;
                } else if (group.cards >= FEWEST_KEPT && group.days <= longest) {
                    kept.byRating.get(rating - 1).put(group.days, group);
                }
            }
        }
        return kept;
    }

    /** The groups of a first rating, by days. */
    List<Group> groups(int rating) {
        return List.copyOf(byRating.get(rating - 1).values());
    }

    /** The cards that belong to one of these groups, and those that never came back on a later day. */
    Reviews kept(Reviews reviews) {
        var keep = new boolean[reviews.cards()];
        for (int card = 0; card < keep.length; card++) {
            int review = firstLater(reviews, card);
            keep[card] = review < 0
                    || byRating.get(reviews.grades[reviews.start(card)] - 1).containsKey(days(reviews, review));
        }
        return reviews.only(keep);
    }

    private static int firstLater(Reviews reviews, int card) {
        for (int i = reviews.start(card) + 1; i < reviews.end(card); i++) {
            if (reviews.elapsedDays[i] >= 1) {
                return i;
            }
        }
        return -1;
    }

    private static int days(Reviews reviews, int review) {
        return (int) Math.round(reviews.elapsedDays[review]);
    }
}
