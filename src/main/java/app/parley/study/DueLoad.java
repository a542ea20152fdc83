package app.parley.study;

import app.parley.base.StudyDay;
import app.parley.study.memory.Due;
import app.parley.study.memory.LoadBalance;

/** How many cards are due on each of the next days, and on which of them a sibling of one card is. */
final class DueLoad {

    private final int[] due = new int[LoadBalance.LONGEST + 1];
    private final boolean[] sibling = new boolean[LoadBalance.LONGEST + 1];

    DueLoad(Cards cards, CardId card, StudyDay today) {
        for (var other : cards.all()) {
            if (!other.suspended() && !other.id().equals(card) && other.state().due() instanceof Due.On(StudyDay day)) {
                long days = day.date().toEpochDay() - today.date().toEpochDay();
                if (days >= 0 && days <= LoadBalance.LONGEST) {
                    due[(int) days]++;
                    sibling[(int) days] |= other.id().isSiblingOf(card);
                }
            }
        }
    }

    int cardsDue(int days) {
        return days < due.length ? due[days] : 0;
    }

    boolean hasSibling(int days) {
        return days < sibling.length && sibling[days];
    }
}
