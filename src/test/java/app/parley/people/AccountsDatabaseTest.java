package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.parley.people.AuditEntry.Deed;
import app.parley.testing.Database;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ParameterizedClass
@EnumSource(Database.class)
class AccountsDatabaseTest {

    private static final DisplayName MINA = DisplayName.of("Mina Ahn");
    private static final Password PASSWORD = new Password("correct horse");
    private static final Set<Role> TEACHER = Set.of(Role.TEACHER);

    @Parameter
    Database database;

    private PeopleFixture people;
    private Teachers teachers;
    private Accounts accounts;
    private Invitations invitations;
    private Account head;

    @BeforeEach
    void signInAnAdministrator() {
        people = new PeopleFixture(database);
        teachers = people.get(Teachers.class);
        accounts = people.get(Accounts.class);
        invitations = people.get(Invitations.class);
        head = people.anAccount(Role.TEACHER, Role.ADMINISTRATOR);
        PeopleFixture.signIn(head);
    }

    @AfterEach
    void stop() {
        people.close();
    }

    @Test
    void invitationMakesOneAccount() {
        PeopleFixture.signIn(people.aTeacher());
        var link = invitations.invite(DisplayName.of("Mina"), TEACHER);
        assertThat(invitations.open()).extracting(Invitation::name).containsExactly(DisplayName.of("Mina"));

        var mina = invitations.accept(link, MINA, PASSWORD);

        assertThat(teachers.signIn("mina ahn", PASSWORD.text())).contains(mina);
        assertThat(teachers.roles(mina)).isEqualTo(TEACHER);
        assertThat(invitations.open()).isEmpty();
        assertThatThrownBy(() -> invitations.accept(link, DisplayName.of("Eve"), PASSWORD)).isInstanceOf(Refusal.UsedLink.class);
    }

    @Test
    void invitationStaysWhenTheNameIsTaken() {
        var link = invitations.invite(MINA, TEACHER);

        assertThatThrownBy(() -> invitations.accept(link, head.name(), PASSWORD)).isInstanceOf(Refusal.NameTaken.class);

        assertThat(invitations.find(link.text())).isPresent();
    }

    @Test
    void invitationEndsAfterSevenDays() {
        var link = invitations.invite(MINA, TEACHER);

        people.clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(invitations.find(link.text())).isPresent();
        people.clock.advance(Duration.ofSeconds(1));
        assertThat(invitations.find(link.text())).isEmpty();
        assertThatThrownBy(() -> invitations.accept(link, MINA, PASSWORD)).isInstanceOf(Refusal.UsedLink.class);
        people.get(Retention.class).endLinks();

        assertThat(people.count("invitation")).isZero();
    }

    @Test
    void teachersSeeAndRevokeTheirOwnInvitationsAndAdministratorsAll() {
        var one = people.aTeacher();
        var other = people.aTeacher();
        PeopleFixture.signIn(one);
        var link = invitations.invite(MINA, TEACHER);
        var id = invitations.open().getFirst().id();

        PeopleFixture.signIn(other);
        assertThat(invitations.open()).isEmpty();
        invitations.revoke(id);
        assertThat(invitations.find(link.text())).isPresent();

        PeopleFixture.signIn(head);
        assertThat(invitations.open()).extracting(Invitation::id).containsExactly(id);
        invitations.revoke(id);
        assertThat(invitations.find(link.text())).isEmpty();
    }

    @Test
    void onlyAdministratorsInviteAdministrators() {
        PeopleFixture.signIn(people.aTeacher());

        assertThatThrownBy(() -> invitations.invite(MINA, EnumSet.allOf(Role.class))).isInstanceOf(AccessDeniedException.class);
        assertThat(people.count("invitation")).isZero();
    }

    @Test
    void numberOfOpenInvitationsHasAnEnd() {
        for (var number = 0; number < Invitations.MAX_OPEN; number++) {
            invitations.invite(MINA, TEACHER);
        }

        assertThatThrownBy(() -> invitations.invite(MINA, TEACHER)).isInstanceOf(Refusal.Full.class);
    }

    @Test
    void onlyTheHashOfALinkIsStored() {
        var link = invitations.invite(MINA, TEACHER);

        assertThat(people.jdbc.sql("select token_hash from invitation").query(String.class).single()).isEqualTo(link.hash());
    }

    @Test
    void accountsAreManagedByAdministratorsOnly() {
        List<ThrowingCallable> deeds = List.of(
                () -> accounts.all(),
                () -> accounts.makeAdministrator(head.id()),
                () -> accounts.unmakeAdministrator(head.id()),
                () -> accounts.resetPassword(head.id()),
                () -> accounts.leaving(head.id()),
                () -> accounts.remove(head.id()));

        PeopleFixture.signIn(people.aTeacher());
        assertThat(deeds).allSatisfy(deed -> assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class));
        SecurityContextHolder.clearContext();
        assertThat(deeds).allSatisfy(deed -> assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class));
        PeopleFixture.signIn(people.anAccount(Role.ADMINISTRATOR));
        assertThat(accounts.all()).hasSize(3);
    }

    @Test
    void roleThatWasTakenBackEndsAtOnceEverywhere() {
        var second = people.anAccount(Role.TEACHER, Role.ADMINISTRATOR);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(second, null, List.of());
        signedIn.setDetails(teachers.passwordVersion(second));

        accounts.unmakeAdministrator(second.id());

        assertThat(teachers.isStale(signedIn)).isTrue();
        PeopleFixture.signIn(second);
        assertThatThrownBy(() -> accounts.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        assertThatThrownBy(() -> accounts.unmakeAdministrator(head.id())).isInstanceOf(Refusal.LastAdministrator.class);
        assertThatThrownBy(() -> accounts.remove(head.id())).isInstanceOf(Refusal.LastAdministrator.class);

        var second = people.aTeacher();
        accounts.makeAdministrator(second.id());
        accounts.unmakeAdministrator(head.id());

        PeopleFixture.signIn(second);
        assertThat(accounts.all()).filteredOn(ListedAccount::administers).extracting(ListedAccount::id).containsExactly(second.id());
    }

    @Test
    void accountWithNoOtherRoleIsNotEmptied() {
        var clerk = people.anAccount(Role.ADMINISTRATOR);

        accounts.unmakeAdministrator(clerk.id());

        assertThat(teachers.roles(clerk)).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void administratorMakesALinkForANewPassword() {
        var mina = people.aTeacher();

        var link = accounts.resetPassword(mina.id()).orElseThrow();
        people.get(PasswordLinks.class).use(link, new Password("battery staple"));

        assertThat(teachers.signIn(mina.name().text(), "battery staple")).contains(mina);
    }

    @Test
    void linkForANewPasswordIsNotedAndItsOwnerIsToldWhoeverSignsInFirst() {
        var mina = people.aTeacher();
        var audit = people.get(AuditLog.class);

        var link = accounts.resetPassword(mina.id()).orElseThrow();
        people.get(PasswordLinks.class).use(link, new Password("battery staple"));

        assertThat(audit.newest()).extracting(AuditEntry::deed, AuditEntry::doer, AuditEntry::about).containsExactly(
                tuple(Deed.PASSWORD_LINK_USED, new AuditEntry.ByLink(), new AuditEntry.AboutAccount(Optional.of(mina.name()))),
                tuple(Deed.PASSWORD_LINK_MADE, new AuditEntry.ByAccount(Optional.of(head.name())),
                        new AuditEntry.AboutAccount(Optional.of(mina.name()))));
        assertThat(audit.ofMyPassword()).isEmpty();
        PeopleFixture.signIn(mina);
        assertThat(audit.ofMyPassword()).hasSize(2);
        assertThat(audit.ofMyPassword()).hasSize(2);
        people.clock.advance(AuditLog.TOLD.plusSeconds(1));
        assertThat(audit.ofMyPassword()).isEmpty();
    }

    @Test
    void linkForANewPasswordEndsAfterADay() {
        var links = people.get(PasswordLinks.class);
        var link = accounts.resetPassword(people.aTeacher().id()).orElseThrow();

        people.clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(links.find(link.text())).isPresent();
        people.clock.advance(Duration.ofSeconds(1));

        assertThat(links.find(link.text())).isEmpty();
        assertThatThrownBy(() -> links.use(link, PASSWORD)).isInstanceOf(Refusal.UsedLink.class);
        people.get(Retention.class).endLinks();
        assertThat(people.count("password_link")).isZero();
    }

    @Test
    void linkForANewPasswordEndsWhenItsOwnerChangesThePassword() {
        var mina = people.aTeacher();
        var link = accounts.resetPassword(mina.id()).orElseThrow();

        PeopleFixture.signIn(mina);
        teachers.changePassword(PASSWORD.text(), new Password("battery staple"));

        assertThat(people.get(PasswordLinks.class).find(link.text())).isEmpty();
    }

    @Test
    void whoManagesAccountsNoLongerInvitesNobodyToItEither() {
        var second = people.anAccount(Role.TEACHER, Role.ADMINISTRATOR);
        PeopleFixture.signIn(second);
        var toManage = invitations.invite(MINA, EnumSet.allOf(Role.class));
        var toTeach = invitations.invite(MINA, TEACHER);

        PeopleFixture.signIn(head);
        accounts.unmakeAdministrator(second.id());

        assertThatThrownBy(() -> invitations.accept(toManage, MINA, PASSWORD)).isInstanceOf(Refusal.UsedLink.class);
        assertThat(people.count("invitation")).isOne();
        assertThat(teachers.roles(invitations.accept(toTeach, MINA, PASSWORD))).isEqualTo(TEACHER);
    }

    @Test
    void invitationToManageAccountsIsWorthWhatItsInviterMayDo() {
        var second = people.anAccount(Role.TEACHER, Role.ADMINISTRATOR);
        PeopleFixture.signIn(second);
        var link = invitations.invite(MINA, EnumSet.allOf(Role.class));

        people.jdbc.sql("update teacher set administers = false where teacher_id = ?").param(second.id().value()).update();

        assertThat(invitations.find(link.text())).isEmpty();
        assertThatThrownBy(() -> invitations.accept(link, MINA, PASSWORD)).isInstanceOf(Refusal.UsedLink.class);
    }

    @Test
    void removedAccountMakesNoFurtherClass() {
        var leaver = people.aTeacher();
        accounts.remove(leaver.id());

        PeopleFixture.signIn(leaver);

        assertThatThrownBy(() -> people.get(SchoolClasses.class).create(DisplayName.of("Late"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void classesOfARemovedAccountGoToWhoSharedThemFirst() {
        var leaver = people.aTeacher();
        var first = people.aTeacher();
        var second = people.aTeacher();
        PeopleFixture.signIn(leaver);
        var classes = people.get(SchoolClasses.class);
        var shared = classes.create(DisplayName.of("Shared"));
        people.get(ClassSharing.class).share(shared.id(), first.id());
        people.clock.advance(Duration.ofHours(1));
        people.get(ClassSharing.class).share(shared.id(), second.id());
        classes.create(DisplayName.of("Alone"));
        PeopleFixture.signIn(head);

        assertThat(accounts.leaving(leaver.id())).isEqualTo(new Accounts.Leaving(1, 1));
        accounts.remove(leaver.id());

        PeopleFixture.signIn(first);
        assertThat(classes.mine()).extracting(SchoolClass::id, SchoolClass::teacher).containsExactly(
                tuple(shared.id(), first.id()));
        assertThat(people.get(ClassSharing.class).coTeachers(shared.id())).containsExactly(second);
        assertThat(people.count("school_class")).isEqualTo(1);
        assertThat(teachers.signIn(leaver.name().text(), PASSWORD.text())).isEmpty();
    }
}
