package app.parley.quiz;

import app.parley.bank.QuestionRef;
import app.parley.base.PlainText;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import java.time.Instant;
import java.util.List;

/**
 * What a teacher gave a class, or some of it, to do at home. What came of it stands in the attempts and in the answer log.
 *
 * @param teacher who gave it; every teacher of the class may look after it
 * @param title   as learners see it; typed by somebody, so show it as text
 * @param plan    the questions, the same for everybody and in every attempt, each in the version of the day it was given
 * @param forAll  whether it is for the whole class, with those who join later; else for some learners of it
 */
public record Homework(HomeworkId id, SchoolClassId schoolClass, TeacherId teacher, String title, List<QuestionRef> plan,
        HomeworkTerms terms, boolean forAll, Instant createdAt) {

    /** The most characters of a title. */
    public static final int MAX_TITLE = 100;

    public Homework {
        plan = List.copyOf(plan);
        if (plan.isEmpty() || plan.size() > QuizOrder.MAX_COUNT) {
            throw new IllegalArgumentException("1 to " + QuizOrder.MAX_COUNT + " questions: " + plan.size());
        }
        if (title.isEmpty() || title.length() > MAX_TITLE || !title.equals(PlainText.visible(title))) {
            throw new IllegalArgumentException("a title is one visible line");
        }
    }

    /**
     * The title in what a person typed, cut where it is too long.
     *
     * @throws HomeworkException.NoTitle if there is none
     */
    static String title(String typed) {
        // Far more than a title can hold need not be looked at.
        var visible = PlainText.visible(typed.substring(0, Math.min(typed.length(), 10 * MAX_TITLE)));
        if (visible.isEmpty()) {
            throw new HomeworkException.NoTitle();
        }
        if (visible.length() <= MAX_TITLE) {
            return visible;
        }
        var end = Character.isHighSurrogate(visible.charAt(MAX_TITLE - 1)) ? MAX_TITLE - 1 : MAX_TITLE;
        return visible.substring(0, end).strip();
    }
}
