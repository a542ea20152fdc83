package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.testing.Database;
import java.util.List;
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
class TeachersDatabaseTest {

    private static final DisplayName MINA = DisplayName.of("Mina Ahn");
    private static final Password PASSWORD = new Password("correct horse");

    @Parameter
    Database database;

    private PeopleFixture people;
    private Teachers teachers;
    private SetupLinks links;

    @BeforeEach
    void start() {
        people = new PeopleFixture(database);
        teachers = people.get(Teachers.class);
        links = people.get(SetupLinks.class);
    }

    @AfterEach
    void stop() {
        people.close();
    }

    @Test
    void setupLinkMakesTheFirstTeacher() {
        var link = links.renew().orElseThrow();

        var mina = links.use(link, MINA, PASSWORD);

        assertThat(teachers.signIn("Mina Ahn", "correct horse")).contains(mina);
        assertThat(mina).isInstanceOf(Teacher.class);
        assertThat(teachers.roles(mina)).containsExactlyInAnyOrder(Role.TEACHER, Role.ADMINISTRATOR);
    }

    @Test
    void setupLinkWorksOnce() {
        var link = links.renew().orElseThrow();
        links.use(link, MINA, PASSWORD);

        assertThat(links.find(link.text())).isEmpty();
        assertThatThrownBy(() -> links.use(link, DisplayName.of("Eve"), PASSWORD)).isInstanceOf(Refusal.UsedLink.class);
        assertThat(people.count("teacher")).isEqualTo(1);
    }

    @Test
    void refusedSetupDoesNotUseUpTheLink() {
        var link = links.renew().orElseThrow();
        people.get(Teachers.class).enrol(MINA, PASSWORD);

        assertThatThrownBy(() -> links.use(link, MINA, PASSWORD)).isInstanceOf(Refusal.NameTaken.class);

        assertThat(links.find(link.text())).contains(link);
    }

    @Test
    void nextStartPrintsAnotherLink() {
        var first = links.renew().orElseThrow();

        var second = links.renew().orElseThrow();

        assertThat(links.find(first.text())).isEmpty();
        assertThat(links.find(second.text())).contains(second);
    }

    @Test
    void whereThereIsATeacherThereIsNothingToSetUp() {
        people.aTeacher();

        assertThat(links.renew()).isEmpty();
    }

    @Test
    void guessedLinkLeadsNowhere() {
        links.renew();

        assertThat(links.find(AccessToken.random().text())).isEmpty();
        assertThat(links.find("<script>")).isEmpty();
    }

    @Test
    void newPasswordMakesEarlierSignInsStale() {
        var mina = teachers.enrol(MINA, PASSWORD);
        var elsewhere = UsernamePasswordAuthenticationToken.authenticated(mina, null, List.of());
        elsewhere.setDetails(teachers.passwordVersion(mina));
        PeopleFixture.signIn(mina);

        assertThat(teachers.isStale(elsewhere)).isFalse();
        teachers.changePassword(PASSWORD.text(), new Password("battery staple"));

        assertThat(teachers.isStale(elsewhere)).isTrue();
        assertThat(teachers.isStale(SecurityContextHolder.getContext().getAuthentication())).isFalse();
    }

    @Test
    void linkForAForgottenPasswordWorksOnceAndSignsOutEverywhere() {
        var mina = teachers.enrol(MINA, PASSWORD);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(mina, null, List.of());
        signedIn.setDetails(teachers.passwordVersion(mina));
        var passwordLinks = people.get(PasswordLinks.class);

        var link = passwordLinks.renew(" mina AHN").orElseThrow();
        assertThat(passwordLinks.find(link.text())).contains(link);
        passwordLinks.use(link, new Password("battery staple"));

        assertThat(teachers.signIn("Mina Ahn", "battery staple")).contains(mina);
        assertThat(teachers.signIn("Mina Ahn", PASSWORD.text())).isEmpty();
        assertThat(teachers.isStale(signedIn)).isTrue();
        assertThat(passwordLinks.find(link.text())).isEmpty();
        assertThatThrownBy(() -> passwordLinks.use(link, PASSWORD)).isInstanceOf(Refusal.UsedLink.class);
    }

    @Test
    void linkForAForgottenPasswordEndsWithTheNextOneAndWithTheNextStart() {
        teachers.enrol(MINA, PASSWORD);
        var passwordLinks = people.get(PasswordLinks.class);

        var first = passwordLinks.renew("Mina Ahn").orElseThrow();
        var second = passwordLinks.renew("Mina Ahn").orElseThrow();
        assertThat(passwordLinks.find(first.text())).isEmpty();
        assertThat(passwordLinks.find(second.text())).isPresent();
        passwordLinks.end();

        assertThat(passwordLinks.find(second.text())).isEmpty();
        assertThat(passwordLinks.renew("Nobody")).isEmpty();
        assertThat(passwordLinks.renew("\u202E")).isEmpty();
    }

    @Test
    void nameIsComparedForgivinglyThePasswordIsNot() {
        var mina = teachers.enrol(MINA, PASSWORD);

        assertThat(teachers.signIn("  mina   AHN ", "correct horse")).contains(mina);
        assertThat(teachers.signIn("Mina Ahn", "Correct horse")).isEmpty();
    }

    @Test
    void unknownNameAndWrongPasswordAreToldAlike() {
        teachers.enrol(MINA, PASSWORD);

        assertThat(teachers.signIn("Mina Ahn", "wrong")).isEqualTo(teachers.signIn("Nobody", "wrong")).isEmpty();
    }

    @Test
    void hostileNamesAndPasswordsAreNobodys() {
        assertThat(teachers.signIn("\u202E", "")).isEmpty();
        assertThat(teachers.signIn("a".repeat(10_000), "b".repeat(1_000_000))).isEmpty();
    }

    @Test
    void namesAreUnique() {
        teachers.enrol(MINA, PASSWORD);

        assertThatThrownBy(() -> teachers.enrol(DisplayName.of("MINA AHN"), PASSWORD))
                .isInstanceOf(Refusal.NameTaken.class);
    }

    @Test
    void passwordIsStoredAsArgon2() {
        teachers.enrol(MINA, PASSWORD);

        var stored = people.jdbc.sql("select password_hash from teacher").query(String.class).single();

        assertThat(stored).startsWith("$argon2id$").doesNotContain("horse");
    }

    @Test
    void wrongPasswordsAreSlowedForTheName() {
        teachers.enrol(MINA, PASSWORD);

        assertThatThrownBy(() -> {
                    while (true) {
                        people.device.address = AccessToken.random().text();
                        teachers.signIn("Mina Ahn", "wrong");
                    }
                })
                .isInstanceOf(Refusal.TooManyTries.class);
        assertThatThrownBy(() -> teachers.signIn("Mina Ahn", "correct horse")).isInstanceOf(Refusal.TooManyTries.class);
    }

    @Test
    void wrongPasswordsAreSlowedForTheAddress() {
        var mina = teachers.enrol(MINA, PASSWORD);

        assertThatThrownBy(() -> {
                    for (var guess = 0; ; guess++) {
                        teachers.signIn("guess " + guess, "wrong");
                    }
                })
                .isInstanceOf(Refusal.TooManyTries.class);
        people.device.address = "192.0.2.2";
        assertThat(teachers.signIn("Mina Ahn", "correct horse")).contains(mina);
    }

    @Test
    void rightPasswordsAreNotSlowed() {
        teachers.enrol(MINA, PASSWORD);

        for (var lesson = 0; lesson < 100; lesson++) {
            assertThat(teachers.signIn("Mina Ahn", "correct horse")).isPresent();
        }
    }

    @Test
    void passwordIsChangedByWhoKnowsIt() {
        PeopleFixture.signIn(teachers.enrol(MINA, PASSWORD));

        teachers.changePassword("correct horse", new Password("battery staple"));

        assertThat(teachers.signIn("Mina Ahn", "correct horse")).isEmpty();
        assertThat(teachers.signIn("Mina Ahn", "battery staple")).isPresent();
    }

    @Test
    void openLaptopIsNotEnoughToChangeThePassword() {
        PeopleFixture.signIn(teachers.enrol(MINA, PASSWORD));

        assertThatThrownBy(() -> teachers.changePassword("guess", new Password("battery staple")))
                .isInstanceOf(Refusal.WrongPassword.class);

        assertThat(teachers.signIn("Mina Ahn", "correct horse")).isPresent();
    }

    @Test
    void nobodySignedInIsNoTeacher() {
        assertThat(teachers.current()).isEmpty();
        assertThatThrownBy(teachers::required).isInstanceOf(AccessDeniedException.class);
    }
}
