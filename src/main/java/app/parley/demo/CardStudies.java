package app.parley.demo;

import app.parley.bank.Bank;
import app.parley.bank.Deck;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.AnswerLog;
import app.parley.study.Card;
import app.parley.study.CardAction;
import app.parley.study.Exam;
import app.parley.study.ExamService;
import app.parley.study.QuestionReports;
import app.parley.study.StudyService;
import app.parley.study.StudySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings flashcards into the story. */
@Component
@Profile("demo")
class CardStudies {

    private static final double TARGET = 0.9;
    private static final int MINUTES = 15;
    private static final int DAYS_TO_EXAM = 16;
    private static final int DECKS_OF_EXAM = 2;

    private final StudyService study;
    private final AnswerLog log;
    private final ExamService exams;
    private final QuestionReports reports;
    private final Bank bank;

    CardStudies(StudyService study, AnswerLog log, ExamService exams, QuestionReports reports, Bank bank) {
        this.study = study;
        this.log = log;
        this.exams = exams;
        this.reports = reports;
        this.bank = bank;
    }

    /** Lets a learner begin with cards. */
    CardLearner begin(Pupil pupil, Studies studies, LearnerId learner, Actor actor, TrueMemory memory, Instant now) {
        study.change(learner, StudySettings.DEFAULT.withNewPerDay(studies.newPerDay()));
        return new CardLearner(study, log, actor, learner, pupil, studies, memory, now);
    }

    /** What else is to be seen of a learner: cards that need care, an exam, a mistake that was found. */
    void leaveTraces(Habit habit, LearnerId learner, Actor actor, Instant now) {
        actor.spend(Duration.ofMinutes(1));
        if (habit == Habit.DAILY) {
            var begun = study.cards(learner).all().stream().filter(card -> !card.isNew()).toList();
            begun.stream().skip(begun.size() / 3).findFirst().ifPresent(card -> act(learner, card, CardAction.Kind.FLAG, actor));
            begun.stream().skip(begun.size() / 2).findFirst().ifPresent(card -> act(learner, card, CardAction.Kind.SUSPEND, actor));
            var decks = bank.current().decks().reversed().stream().skip(1).limit(DECKS_OF_EXAM).map(Deck::id).collect(Collectors.toSet());
            var day = StudyDay.at(now, ZoneId.systemDefault()).date().plusDays(DAYS_TO_EXAM);
            exams.prepareFor(learner, new Exam(new StudyDay(day), decks, TARGET, MINUTES));
        }
        if (habit == Habit.FORGETFUL) {
            bank.current().questions().values().stream().findFirst().ifPresent(question ->
                    reports.report(learner, UUID.randomUUID(), question.ref(), Roster.REPORT));
        }
    }

    private void act(LearnerId learner, Card card, CardAction.Kind kind, Actor actor) {
        actor.spend(Duration.ofSeconds(5));
        study.act(learner, UUID.randomUUID(), card.id(), kind, Optional.empty(), ZoneId.systemDefault());
    }
}
