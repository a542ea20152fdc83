package app.parley.quiz.ui;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.Slug;
import app.parley.people.Memberships;
import app.parley.people.SchoolClassId;
import app.parley.quiz.Audience;
import app.parley.quiz.Homework;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Way;
import app.parley.results.SessionId;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Homework as it is being put together; all of it stands in the address, so that other pages can lead to it, and so that it can be
 * bookmarked and handed on.
 *
 * @param questions   these and no others; empty to draw from the quiz's selection
 * @param quiz        selection, way, count and time limit
 * @param audience    for whom of the class
 * @param follows     the session whose results led to it
 * @param title       empty for one made of the selection
 * @param opens       by the clock on the wall; empty for at once
 * @param closes      by the clock on the wall; empty for some days from now
 */
record HomeworkDraft(Optional<SchoolClassId> schoolClass, List<QuestionId> questions, QuizOrder quiz, Audience audience,
        Optional<SessionId> follows, String title, int attempts, Optional<LocalDateTime> opens, Optional<LocalDateTime> closes, boolean acceptsLate,
        Telling telling) {

    /** Stands for nobody that an address could name: there has to be a choice first. */
    private static final String SOME = "some";
    /** An address with more learners would be longer than servers take. */
    private static final int MAX_NAMED = 150;

    /** What contradicts itself is put right: only a test tells after closing, and then nothing is taken late. */
    HomeworkDraft {
        questions = List.copyOf(questions);
        telling = quiz.way() == Way.TEST ? telling : Telling.AFTER_EACH;
        acceptsLate = acceptsLate && telling == Telling.AFTER_EACH;
    }

    /** Reads an address. Whatever makes no sense is left out: people shorten and mistype addresses. */
    static HomeworkDraft of(QueryParameters parameters) {
        return new HomeworkDraft(
                parameters.getSingleParameter("class").flatMap(SchoolClassId::parse),
                parameters.getParameters("question").stream().filter(Slug::isValid).map(QuestionId::new).distinct()
                        .limit(QuizOrder.MAX_COUNT).toList(),
                QuizAddress.order(parameters),
                audience(parameters.getParameters("for")),
                parameters.getSingleParameter("follows").flatMap(SessionId::parse),
                parameters.getSingleParameter("title").map(text -> text.substring(0, Math.min(text.length(), Homework.MAX_TITLE))).orElse(""),
                parameters.getSingleParameter("attempts").filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf)
                        .filter(HomeworkDraft::isNumberOfAttempts).orElse(1),
                time(parameters, "opens"), time(parameters, "closes"),
                !parameters.getParameters("late").contains("no"),
                parameters.getParameters("tell").contains("closing") ? Telling.AFTER_CLOSING : Telling.AFTER_EACH);
    }

    private static boolean isNumberOfAttempts(int attempts) {
        return attempts >= 1 && attempts <= HomeworkTerms.AS_OFTEN_AS_LIKED;
    }

    /** What names somebody is never for all, whoever that was. */
    private static Audience audience(List<String> named) {
        return named.isEmpty() ? Audience.wholeClass()
                : Audience.some(named.stream().limit(Memberships.MAX_MEMBERS).flatMap(HomeworkDraft::learner).collect(Collectors.toSet()));
    }

    private static Stream<LearnerId> learner(String text) {
        try {
            return Stream.of(new LearnerId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Optional<LocalDateTime> time(QueryParameters parameters, String name) {
        try {
            // A year has four digits, or the address would grow; no school plans further ahead.
            return parameters.getSingleParameter(name).filter(text -> text.length() <= 16).map(LocalDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The parameters that {@link #of} reads back. */
    QueryParameters parameters() {
        Map<String, List<String>> parameters = new HashMap<>(QuizAddress.parameters(quiz).getParameters());
        schoolClass.ifPresent(id -> parameters.put("class", List.of(id.toString())));
        put(parameters, "question", questions.stream().map(QuestionId::text).toList());
        put(parameters, "for", named(audience));
        put(parameters, "follows", follows.map(SessionId::toString).stream().toList());
        put(parameters, "title", title.isEmpty() ? List.of() : List.of(title));
        put(parameters, "attempts", attempts == 1 ? List.of() : List.of(Integer.toString(attempts)));
        put(parameters, "opens", opens.map(LocalDateTime::toString).stream().toList());
        put(parameters, "closes", closes.map(LocalDateTime::toString).stream().toList());
        put(parameters, "late", acceptsLate || telling == Telling.AFTER_CLOSING ? List.of() : List.of("no"));
        put(parameters, "tell", telling == Telling.AFTER_CLOSING ? List.of("closing") : List.of());
        return new QueryParameters(parameters);
    }

    private static List<String> named(Audience audience) {
        return switch (audience) {
            case Audience.WholeClass() -> List.of();
            case Audience.Some(var learners) -> learners.isEmpty() || learners.size() > MAX_NAMED ? List.of(SOME)
                    : learners.stream().map(learner -> learner.uuid().toString()).sorted().toList();
        };
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            parameters.put(name, texts);
        }
    }
}
