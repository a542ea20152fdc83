package app.parley.results.ui;

import app.parley.people.ClassMember;
import app.parley.people.SchoolClassId;
import app.parley.results.Names;
import app.parley.results.Session;
import app.parley.results.SessionResults;
import app.parley.results.Who;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What each person of a page of results is called on it. Somebody without a name is a number, and without names everybody is: the
 * members of a class those of {@link PupilNumbers}, others the numbers after them in the order in which they came.
 */
final class Labels {

    /** More names in one line do not help anybody. */
    private static final int MOST_NAMES = 12;

    private final Names names;
    private final NameStyle style;
    private final Map<Who, Integer> numbers = new HashMap<>();

    private Labels(Optional<SchoolClassId> schoolClass, Collection<Who> people, Names names, NameStyle style) {
        this.names = names;
        this.style = style;
        schoolClass.ifPresent(found -> PupilNumbers.of(found, names.own().keySet())
                .forEach((learner, number) -> numbers.put(new Who.Known(learner), number)));
        people.forEach(who -> numbers.putIfAbsent(who, numbers.size() + 1));
    }

    static Labels of(SessionResults results, NameStyle style) {
        return new Labels(results.info().schoolClass(), results.session().people(), results.names(), style);
    }

    /**
     * Of what a class did, or people who are in none.
     *
     * @param names with those of all members
     */
    static Labels of(Optional<SchoolClassId> schoolClass, Session session, Names names, NameStyle style) {
        return new Labels(schoolClass, session.people(), names, style);
    }

    /** Of the members of a class. */
    static Labels of(SchoolClassId schoolClass, List<ClassMember> members, NameStyle style) {
        return new Labels(Optional.of(schoolClass), List.of(), new Names(members.stream()
                .collect(Collectors.toMap(ClassMember::learner, member -> member.name().text())), Map.of()), style);
    }

    NameStyle style() {
        return style;
    }

    /** What somebody is called. */
    String of(Who who) {
        var name = switch (style) {
            case OWN -> names.any(who);
            case GAME -> names.game(who);
            case NONE -> Optional.<String>empty();
        };
        return name.orElseGet(() -> ResultsWords.text("results.pupil", numbers.getOrDefault(who, 0)));
    }

    /** The name in the game, where it stands beside the name in the class. */
    Optional<String> second(Who who) {
        return style == NameStyle.OWN && names.own(who).isPresent() ? names.game(who).filter(game -> !game.equals(of(who)))
                : Optional.empty();
    }

    /** Several people in one line. */
    String of(List<Who> who) {
        return sorted(who).stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** The same, of many only the first. */
    String few(List<Who> who) {
        return who.size() <= MOST_NAMES + 1 ? of(who)
                : ResultsWords.text("results.more-people", of(sorted(who).subList(0, MOST_NAMES)), who.size() - MOST_NAMES);
    }

    /** People in the order of their list; without the names of the class in that of their numbers, since the list is an alphabet. */
    List<Who> sorted(Collection<? extends Who> who) {
        return who.stream().<Who>map(one -> one).sorted(order()).toList();
    }

    /** The same order, of people who are alike in all else. */
    Comparator<Who> order() {
        return style == NameStyle.OWN ? (_, _) -> 0 : Comparator.comparingInt(who -> numbers.getOrDefault(who, 0));
    }
}
