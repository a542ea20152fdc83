package app.parley.results.ui;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClass;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerLog;
import app.parley.results.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A class that answered in one game: pupils are numbers, from the weakest on, and answers are given in the order in which they are
 * written down.
 *
 * @param game      in which they answered
 * @param learners  by their numbers
 * @param questions of the game, in its order
 */
record AnsweredLesson(SchoolClass schoolClass, Activity game, List<LearnerId> learners, List<Question> questions, List<Answer> answers) {

    private static final Instant BEGIN = Instant.parse("2026-11-19T10:00:00Z");

    AnsweredLesson(SchoolClass schoolClass, UUID game, List<LearnerId> learners, List<Question> questions) {
        this(schoolClass, new Activity(Activity.Kind.LIVE, game), learners, questions, new ArrayList<>());
    }

    /** What one pupil answered to the question in this place. */
    AnsweredLesson answer(int pupil, int place, Response response) {
        return answer(pupil, place, place, questions.get(place), response);
    }

    /** The same in another turn of the game, or to another version. */
    AnsweredLesson answer(int pupil, int place, int turn, Question question, Response response) {
        boolean right = question.task().mark(response).score() == 1;
        answers.add(Answers.answer(game, learners.get(pupil).uuid(), Optional.of(learners.get(pupil)), turn, question, response,
                BEGIN.plusSeconds(answers.size()), Duration.ofSeconds(right ? 12 : 17)));
        return this;
    }

    /** All questions but the first are choices, and the better a pupil is, the more of them are right. */
    AnsweredLesson theRest() {
        for (int place = 1; place < questions.size(); place++) {
            for (int pupil = 0; pupil < learners.size(); pupil++) {
                answer(pupil, place, option(questions.get(place), (pupil * 7 + place * 5) % learners.size() < pupil + 2 ? "right" : "0"));
            }
        }
        return this;
    }

    /** The options that the pupils chose in the first question, one letter each, the weakest first; a dash for none. */
    AnsweredLesson chose(String letters) {
        for (int pupil = 0; pupil < letters.length(); pupil++) {
            if (letters.charAt(pupil) != '-') {
                answer(pupil, 0, option(questions.getFirst(), letters.substring(pupil, pupil + 1)));
            }
        }
        return this;
    }

    /** An option by its letter, the right one, or for 0 the first of the wrong ones. */
    static Response option(Question question, String which) {
        return switch (which) {
            case "right" -> Answers.pick(question, 0);
            case "0" -> Answers.pick(question, 1);
            default -> new Response.Chosen(Set.of(((SingleChoice) question.task()).options().get(which.charAt(0) - 'A').id()));
        };
    }

    void write(AnswerLog log) {
        log.appendAll(List.copyOf(answers));
    }

    /** The address of the page of a question in this game. */
    String address(QuestionId question) {
        return "teach/results/session/game-" + game.id() + "/question/" + question;
    }

    String addressInClass(QuestionId question) {
        return "teach/results/class/" + schoolClass.id() + "/question/" + question;
    }

    SessionId session() {
        return new SessionId(SessionId.Kind.GAME, game.id());
    }

    String statistics() {
        return "teach/results/session/game-" + game.id() + "/statistics";
    }

    Question first() {
        return questions.getFirst();
    }
}
