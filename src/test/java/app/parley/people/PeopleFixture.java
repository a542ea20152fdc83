package app.parley.people;

import static org.awaitility.Awaitility.await;

import app.parley.base.LearnerId;
import app.parley.people.store.AccountStore;
import app.parley.people.store.AuditStore;
import app.parley.people.store.ClassMemberStore;
import app.parley.people.store.ClassTeacherStore;
import app.parley.people.store.InvitationStore;
import app.parley.people.store.LearnerStore;
import app.parley.people.store.SchoolClassStore;
import app.parley.people.store.SiteSecretStore;
import app.parley.people.store.TeacherStore;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The services of people with their real transactions on a new database, without web and views. */
public final class PeopleFixture implements AutoCloseable {

    public final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    final FakeDevice device = new FakeDevice();
    final JdbcClient jdbc;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public PeopleFixture(Database database, LearnerData... features) {
        var dataSource = database.migrated();
        jdbc = JdbcClient.create(dataSource);
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(CurrentDevice.class, () -> device);
        for (var feature : features) {
            context.registerBean("feature " + feature.name(), LearnerData.class, () -> feature);
        }
        context.register(Services.class);
        context.refresh();
    }

    // Not a @Configuration: the scan of the whole application, in other tests, must not find it.
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        LearnerStore.class,
        SiteSecretStore.class,
        TeacherStore.class,
        SchoolClassStore.class,
        ClassMemberStore.class,
        ClassTeacherStore.class,
        AccountStore.class,
        InvitationStore.class,
        AuditStore.class,
        Forgetting.class,
        Notebooks.class,
        Teachers.class,
        SetupLinks.class,
        PasswordLinks.class,
        SchoolClasses.class,
        ClassSharing.class,
        ClassRolls.class,
        ClassEnding.class,
        Accounts.class,
        Invitations.class,
        KeyRuns.class,
        AuditLog.class,
        PupilData.class,
        Rosters.class,
        Memberships.class,
        Retention.class
    })
    static class Services {

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager transactionManager) {
            return new TransactionTemplate(transactionManager);
        }

        @Bean
        KeyHashing keyHashing(SiteSecretStore secrets) {
            // Without the work: these tests make keys for whole schools. What is stored of a key: see KeyHashTest.
            return new KeyHashing(secrets) {
                @Override
                String hash(NotebookKey key) {
                    return Integer.toHexString(key.words().hashCode()) + Integer.toHexString(key.hyphenated().hashCode());
                }
            };
        }

        @Bean
        PasswordEncoder passwordEncoder() {
            // The algorithm of the program, with the least work: these tests hash a lot.
            return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
        }
    }

    /** A browser whose token a test sets. */
    static final class FakeDevice implements CurrentDevice {

        @Nullable AccessToken token = AccessToken.random();
        String address = "192.0.2.1";

        @Override
        public Optional<AccessToken> token() {
            return Optional.ofNullable(token);
        }

        @Override
        public void carry(AccessToken next) {
            token = next;
        }

        @Override
        public String address() {
            return address;
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    ObjectProvider<LearnerData> features() {
        return context.getBeanProvider(LearnerData.class);
    }

    /** Another browser asks from now on; {@link #useDevice} comes back to it. */
    public AccessToken useAnotherDevice() {
        var token = AccessToken.random();
        device.token = token;
        return token;
    }

    /** Somebody comes into a class, with a browser and a notebook of their own. */
    public LearnerId join(SchoolClass schoolClass, String name) {
        useAnotherDevice();
        get(Memberships.class).join(schoolClass.joinCode().text(), DisplayName.of(name));
        return get(Notebooks.class).currentOrNew();
    }

    /** A browser that asked before asks again. */
    public void useDevice(AccessToken token) {
        device.token = token;
    }

    /** A teacher with the password {@code correct horse}. */
    public Teacher aTeacher() {
        var name = DisplayName.of("Teacher " + UUID.randomUUID().toString().substring(0, 8));
        return get(Teachers.class).enrol(name, new Password("correct horse"));
    }

    /** An account with these roles and the password {@code correct horse}. */
    Account anAccount(Role... roles) {
        var name = DisplayName.of("Account " + UUID.randomUUID().toString().substring(0, 8));
        return get(Teachers.class).enrol(name, new Password("correct horse"), Set.of(roles));
    }

    public static void signIn(Account account) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    /** Waits until all keys are made. */
    static KeyRun finished(KeyRun run) {
        await().until(run::isOver);
        return run;
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }
}
