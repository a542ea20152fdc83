package app.parley.results.ui;

import app.parley.people.ClassMember;
import app.parley.results.Names;
import app.parley.results.Session;
import app.parley.results.Who;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What each person of a page of results is called on it. Somebody without a name is a number, and without names everybody is: the
 * numbers follow the order of the session, so that they stay the same however the page is sorted.
 */
final class Labels {

    /** More names in one line do not help anybody. */
    private static final int MOST_NAMES = 12;

    private final Names names;
    private final NameStyle style;
    private final Map<Who, Integer> numbers = new HashMap<>();

    Labels(Session session, Names names, NameStyle style) {
        this(session.people(), names, style);
    }

    private Labels(List<Who> people, Names names, NameStyle style) {
        this.names = names;
        this.style = style;
        people.forEach(who -> numbers.put(who, numbers.size() + 1));
    }

    /** Of the members of a class. */
    static Labels of(List<ClassMember> members, NameStyle style) {
        return new Labels(members.stream().<Who>map(member -> new Who.Known(member.learner())).toList(),
                new Names(members.stream().collect(Collectors.toMap(ClassMember::learner, member -> member.name().text())), Map.of()),
                style);
    }

    NameStyle style() {
        return style;
    }

    /** What somebody is called. */
    String of(Who who) {
        var name = switch (style) {
            case OWN -> names.any(who);
            case GAME -> names.game(who).or(() -> names.own(who));
            case NONE -> Optional.<String>empty();
        };
        return name.orElseGet(() -> ResultsWords.text("results.pupil", numbers.getOrDefault(who, 0)));
    }

    /** The name in the game, where it stands beside the name in the class. */
    Optional<String> second(Who who) {
        return style == NameStyle.OWN && names.own(who).isPresent() ? names.game(who).filter(game -> !game.equals(of(who)))
                : Optional.empty();
    }

    /** Several people in one line, in the order of the list. */
    String of(List<Who> who) {
        return who.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** The same, of many only the first. */
    String few(List<Who> who) {
        return who.size() <= MOST_NAMES + 1 ? of(who)
                : ResultsWords.text("results.more-people", of(who.subList(0, MOST_NAMES)), who.size() - MOST_NAMES);
    }
}
