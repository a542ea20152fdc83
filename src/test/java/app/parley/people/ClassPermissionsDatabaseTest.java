package app.parley.people;

import static app.parley.people.ClassPermissionsDatabaseTest.Who.ADMINISTRATOR_ONLY;
import static app.parley.people.ClassPermissionsDatabaseTest.Who.CO_TEACHER;
import static app.parley.people.ClassPermissionsDatabaseTest.Who.NOBODY;
import static app.parley.people.ClassPermissionsDatabaseTest.Who.OWNER;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.LearnerId;
import app.parley.testing.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every use of a class, tried by everybody: who may, does; for whoever may not, nothing is seen and nothing happens. */
@ParameterizedClass
@EnumSource(Database.class)
class ClassPermissionsDatabaseTest {

    private static final DisplayName JUN = DisplayName.of("Jun");

    @Parameter
    Database database;

    private PeopleFixture people;
    private SchoolClasses classes;
    private ClassSharing sharing;
    private Rosters rosters;
    private PupilData pupils;
    private Teacher owner;
    private Teacher coTeacher;
    private Teacher stranger;
    private Account administrator;

    enum Who {
        OWNER,
        CO_TEACHER,
        OTHER_TEACHER,
        ADMINISTRATOR_ONLY,
        NOBODY
    }

    /** A class with one member, shared with one colleague, made anew for each try. */
    private record Given(SchoolClass schoolClass, LearnerId member) {

        SchoolClassId id() {
            return schoolClass.id();
        }
    }

    /**
     * One thing to do with a class.
     *
     * @param works does it, and says whether anything was seen or changed
     */
    private record Deed(String name, Set<Who> may, Predicate<Given> works) {}

    private List<Deed> deeds() {
        var both = Set.of(OWNER, CO_TEACHER);
        return List.of(
                new Deed("mine()", both, given -> classes.mine().stream().anyMatch(one -> one.id().equals(given.id()))),
                new Deed("mine(id)", both, given -> classes.mine(given.id()).isPresent()),
                new Deed("members", both, given -> !classes.members(given.id()).isEmpty()),
                new Deed("sendAway", both, given -> {
                    classes.sendAway(given.id(), waiting(given));
                    return as(owner, () -> classes.waiting(given.id())).isEmpty();
                }),
                new Deed("renewCode", both, given -> {
                    classes.renewCode(given.id());
                    return !as(owner, () -> classes.mine(given.id())).orElseThrow().joinCode()
                            .equals(given.schoolClass().joinCode());
                }),
                new Deed("waiting", both, given -> {
                    waiting(given);
                    return !classes.waiting(given.id()).isEmpty();
                }),
                new Deed("admit", both, given -> {
                    classes.admit(given.id(), waiting(given));
                    return as(owner, () -> classes.members(given.id())).size() == 2;
                }),
                new Deed("admitAll", both, given -> {
                    classes.admitAll(given.id(), List.of(waiting(given)));
                    return as(owner, () -> classes.members(given.id())).size() == 2;
                }),
                new Deed("admitAtOnce", both, given -> {
                    classes.admitAtOnce(given.id(), false);
                    return !as(owner, () -> classes.mine(given.id())).orElseThrow().admitsAtOnce();
                }),
                new Deed("check", both, given -> !rosters.check(given.id(), List.of("Ana")).isEmpty()),
                new Deed("prepare", both, given -> rosters.prepare(given.id(), List.of(JUN)).total() > 0),
                new Deed("enrol", both, given -> !rosters.enrol(given.id(), keysFor(given, "Ana")).isEmpty()),
                new Deed("carded", both, given -> {
                    enrolled(given, "Ana");
                    return !rosters.carded(given.id()).isEmpty();
                }),
                new Deed("reissue", both, given -> {
                    enrolled(given, "Ana");
                    return !rosters.reissue(given.id(), keysFor(given, "Ana")).isEmpty();
                }),
                new Deed("export", both, given -> pupils.export(given.id(), given.member()).isPresent()),
                new Deed("goesWholly", both, given -> {
                    enrolled(given, "Ana");
                    return asOwner(() -> classes.members(given.id())).stream()
                            .anyMatch(member -> pupils.goesWholly(given.id(), member.learner()));
                }),
                new Deed("delete pupil", both, given -> pupils.delete(given.id(), given.member()).isPresent()),
                new Deed("setEnd", Set.of(OWNER), given -> {
                    classes.setEnd(given.id(), LocalDate.of(2027, 1, 31));
                    return as(owner, () -> classes.mine(given.id())).orElseThrow().endsOn().equals(LocalDate.of(2027, 1, 31));
                }),
                new Deed("delete", Set.of(OWNER), given -> {
                    classes.delete(given.id());
                    return as(owner, () -> classes.mine(given.id())).isEmpty();
                }),
                new Deed("coTeachers", both, given -> !sharing.coTeachers(given.id()).isEmpty()),
                new Deed("colleagues", Set.of(OWNER), given -> !sharing.colleagues(given.id()).isEmpty()),
                new Deed("share", Set.of(OWNER), given -> {
                    sharing.share(given.id(), stranger.id());
                    return as(owner, () -> sharing.coTeachers(given.id())).size() == 2;
                }),
                new Deed("unshare", both, given -> {
                    sharing.unshare(given.id(), coTeacher.id());
                    return as(owner, () -> sharing.coTeachers(given.id())).isEmpty();
                }));
    }

    @BeforeEach
    void hireTeachers() {
        people = new PeopleFixture(database);
        classes = people.get(SchoolClasses.class);
        sharing = people.get(ClassSharing.class);
        rosters = people.get(Rosters.class);
        pupils = people.get(PupilData.class);
        owner = people.aTeacher();
        coTeacher = people.aTeacher();
        stranger = people.aTeacher();
        administrator = people.anAccount(Role.ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        people.close();
    }

    @Test
    void everyDeedWorksForThoseWhoMayAndForNobodyElse() {
        var softly = new SoftAssertions();
        for (var deed : deeds()) {
            for (var who : Who.values()) {
                var given = given();
                var works = tryAs(who, deed, given);
                // There is an end to how many classes one has.
                as(owner, () -> {
                    classes.delete(given.id());
                    return given;
                });
                softly.assertThat(works).as("%s as %s", deed.name(), who).isEqualTo(outcome(deed, who));
            }
        }
        softly.assertAll();
    }

    @Test
    void coTeacherEndsTheSharingForNobodyElse() {
        var given = given();
        sharing.share(given.id(), stranger.id());

        PeopleFixture.signIn(coTeacher);
        sharing.unshare(given.id(), stranger.id());

        assertThat(sharing.coTeachers(given.id())).contains(stranger);
    }

    @Test
    void nameIsToldForTheClassesThatTheTeacherSees() {
        var given = given();
        var softly = new SoftAssertions();

        softly.assertThat(classes.name(given.id(), owner.id())).contains(given.schoolClass().name());
        softly.assertThat(classes.name(given.id(), coTeacher.id())).contains(given.schoolClass().name());
        softly.assertThat(classes.name(given.id(), stranger.id())).isEmpty();
        softly.assertAll();
    }

    private enum Outcome {
        WORKS,
        NOTHING,
        DENIED
    }

    private static Outcome outcome(Deed deed, Who who) {
        if (who == NOBODY || who == ADMINISTRATOR_ONLY) {
            return Outcome.DENIED;
        }
        return deed.may().contains(who) ? Outcome.WORKS : Outcome.NOTHING;
    }

    private Outcome tryAs(Who who, Deed deed, Given given) {
        signIn(who);
        try {
            return deed.works().test(given) ? Outcome.WORKS : Outcome.NOTHING;
        } catch (AccessDeniedException e) {
            return Outcome.DENIED;
        }
    }

    /** Somebody who waits to be admitted, without a change of who is signed in. */
    private LearnerId waiting(Given given) {
        return asOwner(() -> {
            classes.admitAtOnce(given.id(), false);
            people.useAnotherDevice();
            people.get(Memberships.class).join(given.schoolClass().joinCode().text(), DisplayName.of("Late"));
            return people.get(Notebooks.class).currentOrNew();
        });
    }

    private KeyRun keysFor(Given given, String name) {
        return asOwner(() -> PeopleFixture.finished(rosters.prepare(given.id(), List.of(DisplayName.of(name)))));
    }

    private void enrolled(Given given, String name) {
        asOwner(() -> rosters.enrol(given.id(), keysFor(given, name)));
    }

    private <T> T asOwner(Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return as(owner, action);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void signIn(Who who) {
        SecurityContextHolder.clearContext();
        switch (who) {
            case OWNER -> PeopleFixture.signIn(owner);
            case CO_TEACHER -> PeopleFixture.signIn(coTeacher);
            case OTHER_TEACHER -> PeopleFixture.signIn(stranger);
            case ADMINISTRATOR_ONLY -> PeopleFixture.signIn(administrator);
            case NOBODY -> {}
        }
    }

    private Given given() {
        PeopleFixture.signIn(owner);
        var made = classes.create(DisplayName.of("History 10b"));
        sharing.share(made.id(), coTeacher.id());
        people.useAnotherDevice();
        people.get(Memberships.class).join(made.joinCode().text(), JUN);
        return new Given(made, people.get(Notebooks.class).currentOrNew());
    }

    private static <T> T as(Teacher teacher, Supplier<T> look) {
        PeopleFixture.signIn(teacher);
        return look.get();
    }
}
