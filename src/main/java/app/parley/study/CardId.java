package app.parley.study;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A flashcard: a question, and which of its cards. Cards of one question are siblings. */
public record CardId(QuestionId question, Face face) {

    /** What the answers of this learner to this card stand under in the answer log. */
    public Activity activity(LearnerId learner) {
        var name = learner + "/" + question + "/" + face.name();
        return new Activity(Activity.Kind.STUDY, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** A number for its draws; the same in every run of the program. */
    long seed() {
        return (question + "/" + face.name()).hashCode();
    }

    public boolean isSiblingOf(CardId other) {
        return question.equals(other.question) && !face.equals(other.face);
    }
}
