package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.roster.NameTable;
import app.parley.people.store.ClassMemberStore;
import app.parley.people.store.LearnerStore;
import app.parley.people.store.SchoolClassStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enrols whole lists of pupils: the school makes a notebook for each, and the pupil gets its key on a card. Only such
 * notebooks get another card when one is lost; to those that learners made for themselves, their teachers have no key.
 * For a class that the teacher who is signed in does not see, nothing is found and nothing happens.
 */
@Service
public class Rosters {

    /** The most lines of a list that are looked at; more is no class. */
    public static final int MAX_LINES = NameTable.MAX_ROWS;

    private static final String REPLACEMENT = "\uFFFD";

    private final SchoolClasses classes;
    private final SchoolClassStore classStore;
    private final ClassMemberStore members;
    private final LearnerStore learners;
    private final KeyRuns runs;
    private final AuditLog audit;
    private final Clock clock;

    Rosters(
            SchoolClasses classes,
            SchoolClassStore classStore,
            ClassMemberStore members,
            LearnerStore learners,
            KeyRuns runs,
            AuditLog audit,
            Clock clock) {
        this.classes = classes;
        this.classStore = classStore;
        this.members = members;
        this.learners = learners;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Looks at a list of names, one on each line, and says of each what would become of it. Empty lines do not count; what is
     * beyond {@link #MAX_LINES} is not looked at.
     */
    public List<RosterLine> check(SchoolClassId id, List<String> lines) {
        if (classes.mine(id).isEmpty()) {
            return List.of();
        }
        var taken = new HashSet<>(members.comparedNames(id));
        int room = Memberships.MAX_MEMBERS - taken.size();
        var seen = new HashMap<String, Integer>();
        var checked = new ArrayList<RosterLine>();
        for (int number = 1; number <= Math.min(lines.size(), MAX_LINES); number++) {
            var typed = lines.get(number - 1);
            if (!typed.isBlank()) {
                var verdict = verdict(typed, number, taken, seen, room);
                if (verdict instanceof RosterLine.Fit) {
                    room--;
                }
                checked.add(new RosterLine(number, typed, verdict));
            }
        }
        return List.copyOf(checked);
    }

    private static RosterLine.Verdict verdict(String typed, int number, Set<String> taken, Map<String, Integer> seen, int room) {
        if (typed.contains(REPLACEMENT)) {
            return new RosterLine.Garbled();
        }
        DisplayName name;
        try {
            name = DisplayName.of(typed);
        } catch (Refusal.UnfitName e) {
            return new RosterLine.Unfit();
        }
        var first = seen.putIfAbsent(name.compared(), number);
        if (first != null) {
            return new RosterLine.Repeated(first);
        }
        if (taken.contains(name.compared())) {
            return new RosterLine.Taken();
        }
        return room > 0 ? new RosterLine.Fit(name) : new RosterLine.NoRoom();
    }

    /** Begins to make keys for these names; {@link Memberships#MAX_MEMBERS} at most. Nothing is stored before {@link #enrol}. */
    public KeyRun prepare(SchoolClassId id, List<DisplayName> names) {
        if (names.size() > Memberships.MAX_MEMBERS) {
            throw new Refusal.Full();
        }
        return runs.start(classes.mine(id).isPresent() ? names : List.of());
    }

    /**
     * Makes the notebooks, and puts their owners into the class: all of them, or none. Throws {@link Refusal.NameTaken}
     * if somebody took one of the names since they were checked, {@link Refusal.Full} if there is no more room.
     *
     * @return the cards, by name; they are never seen again
     */
    @Transactional
    public List<KeyCard> enrol(SchoolClassId id, KeyRun run) {
        var made = run.made();
        if (classes.mine(id).isEmpty() || !classStore.lock(id)) {
            return List.of();
        }
        if (members.comparedNames(id).size() + made.size() > Memberships.MAX_MEMBERS) {
            throw new Refusal.Full();
        }
        var now = clock.instant();
        try {
            for (var one : made) {
                var learner = LearnerId.random();
                learners.insertMadeFor(id, learner, one.hash(), now, today());
                members.insert(id, ClassMember.joining(learner, one.name(), now, false), false);
            }
        } catch (DuplicateKeyException e) {
            throw new Refusal.NameTaken();
        }
        return cards(made);
    }

    /** The members whose notebooks the school made for this class. */
    public Set<LearnerId> carded(SchoolClassId id) {
        return classes.mine(id).map(found -> members.madeFor(found.id())).orElse(Set.of());
    }

    /**
     * Gives these members new cards in place of the old ones, which open nothing any more; devices on which the notebooks
     * are open are signed out, since somebody may have found the card. Whoever has left, or has no card, gets none.
     *
     * @param run keys for the names of members, from {@link #prepare}
     */
    @Transactional
    public List<KeyCard> reissue(SchoolClassId id, KeyRun run) {
        var carded = carded(id);
        var byName = classes.members(id).stream()
                .filter(member -> carded.contains(member.learner()))
                .collect(Collectors.toMap(ClassMember::name, Function.identity()));
        var made = run.made().stream().filter(one -> byName.containsKey(one.name())).toList();
        for (var one : made) {
            var learner = byName.get(one.name()).learner();
            learners.setKey(learner, one.hash());
            learners.deleteDevices(learner);
            audit.note(AuditEntry.Deed.CARD_RENEWED, Optional.of(id), learner);
        }
        return cards(made);
    }

    private static List<KeyCard> cards(List<KeyRun.Made> made) {
        return made.stream().map(KeyRun.Made::card)
                .sorted((one, other) -> one.name().compared().compareTo(other.name().compared())).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
