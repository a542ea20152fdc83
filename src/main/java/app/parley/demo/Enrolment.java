package app.parley.demo;

import app.parley.bank.Bank;
import app.parley.people.DisplayName;
import app.parley.people.JoinCode;
import app.parley.people.Memberships;
import app.parley.people.Notebooks;
import app.parley.quiz.HomeworkId;
import app.parley.quiz.MyHomework;
import app.parley.quiz.QuizService;
import app.parley.record.AnswerLog;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings learners into a class of the story, with all that they will do there. */
@Component
@Profile("demo")
class Enrolment {

    private final Notebooks notebooks;
    private final Memberships memberships;
    private final QuizService quizzes;
    private final MyHomework homework;
    private final CardStudies cards;
    private final AnswerLog log;
    private final Bank bank;

    Enrolment(Notebooks notebooks, Memberships memberships, QuizService quizzes, MyHomework homework,
            CardStudies cards, AnswerLog log, Bank bank) {
        this.notebooks = notebooks;
        this.memberships = memberships;
        this.quizzes = quizzes;
        this.homework = homework;
        this.cards = cards;
        this.log = log;
        this.bank = bank;
    }

    /**
     * Lets a learner live until they have joined the class.
     *
     * @param given what the class is given, as in the timetable
     */
    Participant enrol(Pupil pupil, JoinCode joinCode, Timetable timetable, List<HomeworkId> given) {
        var random = new SplittableRandom(pupil.seed());
        var joins = timetable.firstLesson().plusSeconds(random.nextInt(300));
        var lessons = timetable.of(pupil, given, random);
        var begins = pupil.cards().map(timetable::firstCards).filter(joins::isAfter).orElse(joins);
        var actor = new Actor(begins);
        return actor.act(() -> {
            var learner = notebooks.currentOrNew();
            var memory = new TrueMemory(pupil.forgetting(), pupil.seed());
            var own = pupil.cards().map(studies -> cards.begin(pupil, studies, learner, actor, memory, timetable.today()));
            own.ifPresent(studying -> studying.until(joins));
            actor.goTo(joins);
            memberships.join(joinCode.text(), DisplayName.of(pupil.name()));
            var mind = new Mind(pupil, memory);
            return new Participant(pupil, actor, learner, mind,
                    new SimulatedLearner(quizzes, homework, bank, log, actor, learner, mind), own, lessons);
        });
    }
}
