package app.parley.results.ui;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.design.BrowserZone;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.results.Helped;
import app.parley.results.Occasion;
import app.parley.results.Remedies;
import app.parley.results.Remedy;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.Who;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What all {@link NextSteps} of one page share. Make one for each page, and again when the page is read again. */
final class StepContext {

    private final Remedies remedies;
    private final Optional<SchoolClassId> schoolClass;
    private final Optional<SessionId> session;
    private final String title;
    private final Labels labels;
    private final UnaryOperator<String> kept;
    private final ZoneId zone = BrowserZone.current();
    private final Set<LearnerId> reached;
    private final List<Helped> taken = new ArrayList<>();

    private StepContext(Remedies remedies, Optional<SchoolClassId> schoolClass, Optional<SessionId> session, String title, Labels labels,
            UnaryOperator<String> kept, Function<Occasion, List<Helped>> told) {
        this.remedies = remedies;
        this.schoolClass = schoolClass;
        this.session = session;
        this.title = title;
        this.labels = labels;
        this.kept = kept;
        this.reached = schoolClass.map(remedies::reached).orElse(Set.of());
        occasion().map(told).ifPresent(taken::addAll);
    }

    /** Of the results of a session, as far as the filter shows them. */
    static StepContext of(Remedies remedies, SessionInfo info, Labels labels, OverviewFilter filter) {
        return new StepContext(remedies, info.schoolClass(), Optional.of(info.id()), info.title(), labels, filter::on, remedies::of);
    }

    /** Of one question of a session, or of a class over time. */
    static StepContext of(Remedies remedies, QuestionSource source, Labels labels, QuestionFilter filter) {
        return new StepContext(remedies, source.schoolClass(), source.id(), source.title(), labels, filter.elsewhere()::on, remedies::of);
    }

    /** Of a class over time. */
    static StepContext of(Remedies remedies, SchoolClass schoolClass, Labels labels) {
        return new StepContext(remedies, Optional.of(schoolClass.id()), Optional.empty(), schoolClass.name().text(), labels,
                labels.style()::kept, remedies::of);
    }

    /** The same, where all that was done for the class is read already. */
    static StepContext of(Remedies remedies, SchoolClass schoolClass, Labels labels, List<Helped> told) {
        return new StepContext(remedies, Optional.of(schoolClass.id()), Optional.empty(), schoolClass.name().text(), labels,
                labels.style()::kept, occasion -> told.stream().filter(helped -> helped.remedy().occasion().equals(occasion)).toList());
    }

    private Optional<Occasion> occasion() {
        return schoolClass.map(found -> new Occasion(found, session));
    }

    /** Empty for a game that was played without a class, and for a class that is not the teacher's any more. */
    Optional<SchoolClassId> schoolClass() {
        return reached.isEmpty() ? Optional.empty() : schoolClass;
    }

    Optional<SessionId> session() {
        return session;
    }

    String title() {
        return title;
    }

    /** The address of another page of results, where the same answers count and the same names are shown. */
    String kept(String address) {
        return kept.apply(address);
    }

    Labels labels() {
        return labels;
    }

    ZoneId zone() {
        return zone;
    }

    /** Whom a remedy reaches. */
    List<LearnerId> reached(List<Who> learners) {
        return learners.stream().flatMap(who -> who instanceof Who.Known(LearnerId learner) && reached.contains(learner)
                ? Stream.of(learner) : Stream.empty()).distinct().toList();
    }

    /** All whom a remedy reaches. */
    List<Who> everybody() {
        return reached.stream().<Who>map(Who.Known::new).toList();
    }

    /** Whom it does not. */
    List<Who> unreached(List<Who> learners) {
        return learners.stream().filter(who -> !(who instanceof Who.Known(LearnerId learner) && reached.contains(learner))).toList();
    }

    boolean isWholeClass(Collection<LearnerId> learners) {
        return reached.size() == Set.copyOf(learners).size();
    }

    /** Whether these learners got these cards today. */
    boolean gaveCards(Collection<QuestionId> questions, Collection<LearnerId> learners) {
        var today = remedies.today(zone);
        return taken.stream().anyMatch(helped -> helped.remedy().covers(Remedy.Kind.CARDS, questions, learners, today, zone));
    }

    /** What came of it: whoever has left the class since the page was drawn is not in it. */
    Remedy giveCards(Collection<QuestionId> questions, Collection<LearnerId> learners) {
        var remedy = remedies.giveCards(occasion().orElseThrow(), questions, learners, zone);
        taken.addFirst(Helped.notYet(remedy));
        return remedy;
    }

    /** The newest thing that was done about exactly these questions, and whether it helped. */
    Optional<Helped> newest(Collection<QuestionId> questions) {
        return taken.stream().filter(helped -> helped.remedy().isAbout(questions)).findFirst();
    }
}
