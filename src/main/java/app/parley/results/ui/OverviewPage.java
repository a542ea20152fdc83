package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Topic;
import app.parley.results.Finding;
import app.parley.results.Heatmap;
import app.parley.results.Overview;
import app.parley.results.SessionResults;
import app.parley.results.Who;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the parts of an overview are made of: one reading of a session, seen through one filter. */
record OverviewPage(SessionResults results, OverviewFilter filter, Overview overview, Labels labels, FindingWords words,
        BankContent bank, Map<QuestionRef, Question> questions) {

    /**
     * Reckons a page.
     *
     * @param asked  what the address asks for; the page's filter is as much of it as makes sense
     * @param before the mean mark of people in the session before
     */
    static OverviewPage of(SessionResults results, OverviewFilter asked, Bank bank, Map<Who, Double> before) {
        var questions = results.session().questions().stream().collect(Collectors.toMap(Function.identity(), bank::question));
        Function<QuestionRef, Question> question = ref -> questions.computeIfAbsent(ref, bank::question);
        var filter = asked.within(results.session(), question);
        var overview = Overview.of(results.session(), filter.wanted(), question,
                who -> before.containsKey(who) ? OptionalDouble.of(before.get(who)) : OptionalDouble.empty());
        return new OverviewPage(results, filter, overview, Labels.of(results, filter.names()),
                FindingWords.of(overview.matrix(), bank.current(), question), bank.current(), questions);
    }

    /** What the questions of the session are about, in the order of the bank. */
    List<Topic> topics() {
        var ids = results.session().questions().stream().flatMap(ref -> questions.get(ref).topics().stream()).collect(Collectors.toSet());
        return bank.topics().stream().filter(topic -> ids.contains(topic.id())).toList();
    }

    /** Whether somebody tried more than once. */
    boolean hasTries() {
        return results.session().people().stream().anyMatch(who -> results.session().attempts(who) > 1);
    }

    String prompt(QuestionRef ref) {
        return questions.get(ref).prompt();
    }

    /** Where a question is shown, with the attempts that count here. */
    String address(QuestionRef ref) {
        return filter.on(ResultsAddress.question(results.info().id(), ref.id()));
    }

    /** Where a learner is shown: only a member of the class has such a page, and on a projector nobody has. */
    Optional<String> address(Who who) {
        return filter.names() == NameStyle.NONE || !(who instanceof Who.Known(var learner)) || results.names().own(who).isEmpty()
                ? Optional.empty()
                : results.info().schoolClass().map(schoolClass -> filter.names().kept(ResultsAddress.learner(schoolClass, learner)));
    }

    /** Where the evidence for a conclusion is shown; empty if there is none. */
    Optional<String> evidence(Finding finding) {
        var here = ResultsAddress.of(results.info().id());
        return switch (finding) {
            case Finding.CheckKey key -> Optional.of(address(key.question()));
            case Finding.CommonChoice choice -> Optional.of(address(choice.question()));
            case Finding.MostMissed missed -> Optional.of(address(missed.question()));
            case Finding.CommonMixUp _ -> Optional.of(filter.on(here) + "#mix-ups");
            case Finding.NeedHelp help -> Optional.of(filter.withTopic(Optional.of(help.topic())).on(here));
            case Finding.Solid solid -> Optional.of(filter.withTopic(Optional.of(solid.topic())).on(here));
            case Finding.NothingYet _ -> Optional.empty();
        };
    }

    /**
     * The rows of the heatmap from the top. Without the names of the class, those who did equally well stand in the order of their
     * numbers, since that of the class is an alphabet; the staircase passes all of them alike.
     */
    List<Heatmap.Row> rows() {
        var rows = new ArrayList<Heatmap.Row>();
        var alike = new ArrayList<Heatmap.Row>();
        for (var row : overview.heatmap().rows()) {
            if (!alike.isEmpty() && !isAlike(alike.getLast(), row)) {
                addSorted(rows, alike);
            }
            alike.add(row);
        }
        addSorted(rows, alike);
        return rows;
    }

    private static boolean isAlike(Heatmap.Row one, Heatmap.Row other) {
        return one.isPresent() == other.isPresent() && one.line().answered() == other.line().answered()
                && one.line().score() == other.line().score() && one.line().step() == other.line().step();
    }

    private void addSorted(List<Heatmap.Row> rows, List<Heatmap.Row> alike) {
        alike.stream().sorted(Comparator.comparing(Heatmap.Row::who, labels.order())).forEach(rows::add);
        alike.clear();
    }

    /** Questions of the heatmap by their numbers in the session. */
    String numbers(Stream<Integer> columns) {
        return columns.map(column -> overview.heatmap().columns().get(column).place() + 1).map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
