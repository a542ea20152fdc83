package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.record.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What results are about: one live game, one homework with all its attempts, or all that a class did in some time. Made of the
 * answer log and of who should have been there. Immutable; of one moment.
 */
public final class Session {

    private final List<Who> people;
    private final List<QuestionRef> questions;
    /** Of every question that was answered, in whatever version. */
    private final Map<QuestionRef, Integer> columnOf;
    private final Map<Who, List<Attempt>> attempts;
    private final Map<Which, ResultMatrix> reckoned = new ConcurrentHashMap<>();

    private Session(Collection<Who> people, List<QuestionRef> questions, Map<QuestionRef, Integer> columnOf,
            Map<Who, List<Attempt>> attempts) {
        this.people = List.copyOf(people);
        this.questions = List.copyOf(questions);
        this.columnOf = columnOf;
        this.attempts = Map.copyOf(attempts);
    }

    /** Collects answers, in any order. */
    public static final class Builder {

        private final SequencedSet<Who> people = new LinkedHashSet<>();
        private final Map<Activity, Sitting> sittings = new LinkedHashMap<>();
        private final Versions versions;
        private final List<QuestionRef> planned = new ArrayList<>();
        private final Map<Respondent, List<Given>> answers = new HashMap<>();
        /** Every question that was answered, with the number of its first answer. */
        private final Map<QuestionRef, Long> first = new HashMap<>();
        private final Map<QuestionId, QuestionRef> newest = new HashMap<>();

        private record Respondent(Activity activity, UUID respondent) {
        }

        /**
         * A session of these activities.
         *
         * @param roster   who should have been there, in the order in which they are shown; others come after them
         * @param sittings answers of other activities may come, too: such an activity asked what was answered in it
         */
        public Builder(Collection<LearnerId> roster, Collection<Sitting> sittings, Versions versions) {
            roster.forEach(learner -> people.add(new Who.Known(learner)));
            sittings.forEach(sitting -> this.sittings.put(sitting.activity(), sitting));
            this.versions = versions;
        }

        /** These questions were to be asked, also if nobody has begun; before what is planned in a sitting. */
        public Builder planned(Collection<QuestionRef> questions) {
            planned.addAll(questions);
            return this;
        }

        private QuestionRef column(QuestionRef question) {
            return versions == Versions.TOGETHER ? newest.getOrDefault(question.id(), question) : question;
        }

        /** Adds an answer. */
        public void add(Given answer) {
            var known = first.get(answer.question());
            if (known == null || answer.number() < known) {
                first.put(answer.question(), answer.number());
            }
            answers.computeIfAbsent(new Respondent(answer.activity(), answer.respondent()), _ -> new ArrayList<>()).add(answer);
        }

        /** What was collected. */
        public Session build() {
            Stream.concat(planned().stream(), first.keySet().stream())
                    .forEach(question -> newest.merge(question.id(), question,
                            (one, other) -> one.version() < other.version() ? other : one));
            var asked = asked();
            var attempts = new HashMap<Who, List<Attempt>>();
            var present = new HashSet<Activity>();
            answers.forEach((respondent, given) -> {
                var attempt = Attempt.of(who(given), given, asked.getOrDefault(respondent.activity(), Set.of()),
                        isEnded(respondent.activity()));
                attempts.computeIfAbsent(attempt.who(), _ -> new ArrayList<>()).add(attempt);
                present.add(respondent.activity());
            });
            // Begun, and nothing answered yet.
            sittings.values().stream().filter(sitting -> !present.contains(sitting.activity()))
                    .forEach(sitting -> sitting.learner().map(Who.Known::new).ifPresent(who ->
                            attempts.computeIfAbsent(who, _ -> new ArrayList<>()).add(Attempt.of(who, List.of(),
                                    asked.getOrDefault(sitting.activity(), Set.of()), sitting.isEnded()))));
            attempts.values().forEach(list -> list.sort(Comparator.comparingLong(Attempt::order)));
            attempts.entrySet().stream().sorted(Comparator.comparingLong(entry -> entry.getValue().getFirst().order()))
                    .forEach(entry -> people.add(entry.getKey()));
            var questions = questions();
            var places = new HashMap<QuestionRef, Integer>();
            questions.forEach(question -> places.put(question, places.size()));
            var columnOf = new HashMap<QuestionRef, Integer>();
            first.keySet().forEach(question -> columnOf.put(question, places.get(column(question))));
            return new Session(people, questions, columnOf, attempts);
        }

        private boolean isEnded(Activity activity) {
            var sitting = sittings.get(activity);
            return sitting == null || sitting.isEnded();
        }

        /** The questions of each activity as it was planned, or else as it was answered. */
        private Map<Activity, Set<QuestionRef>> asked() {
            var asked = new HashMap<Activity, Set<QuestionRef>>();
            sittings.values().stream().filter(sitting -> !sitting.asked().isEmpty()).forEach(sitting ->
                    sitting.asked().forEach(question -> asked.computeIfAbsent(sitting.activity(), _ -> new HashSet<>())
                            .add(column(question))));
            var planned = Set.copyOf(asked.keySet());
            answers.forEach((respondent, given) -> {
                if (!planned.contains(respondent.activity())) {
                    given.forEach(answer -> asked.computeIfAbsent(respondent.activity(), _ -> new HashSet<>())
                            .add(column(answer.question())));
                }
            });
            return asked;
        }

        private static Who who(List<Given> given) {
            return given.stream().flatMap(answer -> answer.learner().stream()).findFirst().<Who>map(Who.Known::new)
                    .orElseGet(() -> new Who.Guest(given.getFirst().activity(), given.getFirst().respondent()));
        }

        private List<QuestionRef> planned() {
            return Stream.concat(planned.stream(), sittings.values().stream().flatMap(sitting -> sitting.asked().stream())).toList();
        }

        /** First as planned, then as answered. */
        private List<QuestionRef> questions() {
            var questions = new LinkedHashSet<QuestionRef>();
            planned().forEach(question -> questions.add(column(question)));
            first.entrySet().stream().sorted(Map.Entry.comparingByValue())
                    .forEach(entry -> questions.add(column(entry.getKey())));
            return List.copyOf(questions);
        }
    }

    /** Everybody, those of the roster first. */
    public List<Who> people() {
        return people;
    }

    /** The questions in the order in which they were planned, then answered. */
    public List<QuestionRef> questions() {
        return questions;
    }

    /** How many attempts somebody made. */
    public int attempts(Who who) {
        return attempts.getOrDefault(who, List.of()).size();
    }

    /**
     * Everybody's answers, one attempt of each; with {@link Which#ALL} a row for each attempt. For activities that asked the same,
     * such as the attempts at one homework.
     */
    public ResultMatrix matrix(Which which) {
        return reckoned.computeIfAbsent(which, this::reckon);
    }

    private ResultMatrix reckon(Which which) {
        var rows = new ArrayList<ResultMatrix.Row>();
        for (var who : people) {
            var own = attempts.getOrDefault(who, List.of());
            if (own.isEmpty()) {
                rows.add(absent(who));
            } else if (which == Which.ALL) {
                own.forEach(attempt -> rows.add(row(attempt, which)));
            } else {
                rows.add(chosen(own, which));
            }
        }
        return new ResultMatrix(rows, questions);
    }

    /**
     * Everybody's answers, of all attempts together: of each question the try that counts. For activities that asked different
     * things, such as the weeks of a class.
     */
    public ResultMatrix overTime(Which which) {
        if (which != Which.ALL && attempts.values().stream().allMatch(own -> own.size() == 1)) {
            return matrix(which);
        }
        return new ResultMatrix(people.stream().map(who -> attempts.containsKey(who)
                ? row(Attempt.together(attempts.get(who)), which) : absent(who)).toList(), questions);
    }

    /** The row of the attempt that counts. One that was begun and has no answer counts only if there is no other. */
    private ResultMatrix.Row chosen(List<Attempt> own, Which which) {
        var answered = own.stream().filter(Attempt::isAnswered).toList();
        var of = answered.isEmpty() ? own : answered;
        return switch (which) {
            case FIRST, ALL -> row(of.getFirst(), which);
            case LAST -> row(of.getLast(), which);
            case BEST -> of.stream().map(attempt -> row(attempt, which))
                    .reduce((best, later) -> later.score() > best.score() ? later : best).orElseThrow();
        };
    }

    private ResultMatrix.Row absent(Who who) {
        return new ResultMatrix.Row(who, Collections.nCopies(questions.size(), Cell.ABSENT));
    }

    private ResultMatrix.Row row(Attempt attempt, Which which) {
        return new ResultMatrix.Row(attempt.who(), attempt.cells(questions, columnOf, which));
    }

    /** All answers of one learner, in the order in which they were given. */
    public List<Given> answers(Who who) {
        return Attempt.answers(attempts.getOrDefault(who, List.of()));
    }
}
