package app.parley.results.ui;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.results.Overview;
import app.parley.results.Session;
import app.parley.results.Which;
import app.parley.results.Who;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What of a session is shown, as it stands in the address.
 *
 * @param which which of several attempts count
 * @param topic the one topic to show, if not all
 * @param pupil the one whose row of the heatmap is shown, if not all: a learner, or a guest's place in the game
 */
record OverviewFilter(Which which, Optional<TopicId> topic, NameStyle names, Optional<UUID> pupil) {

    /** Which attempts can be chosen: each learner stands in one row. */
    static final List<Which> CHOICES = List.of(Which.FIRST, Which.LAST, Which.BEST);

    static final String PUPIL = "pupil";

    /** What an address asks for; what makes no sense there is taken as not given. */
    static OverviewFilter of(QueryParameters query) {
        return new OverviewFilter(Query.choice(query, Query.ATTEMPTS, CHOICES).orElse(Which.FIRST), Query.topic(query),
                NameStyle.of(query), query.getSingleParameter(PUPIL).flatMap(OverviewFilter::parse));
    }

    private static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As far as it makes sense for a session: a topic that no question of it is about is left out, and who is not in it. */
    OverviewFilter within(Session session, Function<QuestionRef, Question> question) {
        return withTopic(topic.filter(wanted -> session.questions().stream()
                .anyMatch(ref -> question.apply(ref).topics().contains(wanted))))
                .withPupil(pupil.filter(_ -> session.people().stream().anyMatch(this::shows)));
    }

    /** Whether the row of somebody is shown. */
    boolean shows(Who who) {
        return pupil.isEmpty() || pupil.get().equals(id(who));
    }

    /** What stands for somebody in the address. */
    static UUID id(Who who) {
        return switch (who) {
            case Who.Known(var learner) -> learner.uuid();
            case Who.Guest guest -> guest.respondent();
        };
    }

    /** The address of a page with this filter. */
    String on(String path) {
        return new Query().put(Query.ATTEMPTS, which, Which.FIRST).put(Query.TOPIC, topic)
                .put(NameStyle.PARAMETER, names, NameStyle.OWN).put(PUPIL, pupil).on(path);
    }

    Overview.Wanted wanted() {
        return new Overview.Wanted(which, topic);
    }

    OverviewFilter withWhich(Which next) {
        return new OverviewFilter(next, topic, names, pupil);
    }

    OverviewFilter withTopic(Optional<TopicId> next) {
        return new OverviewFilter(which, next, names, pupil);
    }

    OverviewFilter withNames(NameStyle next) {
        return new OverviewFilter(which, topic, next, pupil);
    }

    OverviewFilter withPupil(Optional<UUID> next) {
        return new OverviewFilter(which, topic, names, next);
    }

    /** For what is about everybody: files and paper. */
    OverviewFilter ofEverybody() {
        return withPupil(Optional.empty());
    }
}
