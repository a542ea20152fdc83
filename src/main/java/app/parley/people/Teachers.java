package app.parley.people;

import app.parley.people.store.TeacherStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Teachers and other people with accounts: who is signed in, signing in, passwords. */
@Service
public class Teachers {

    private static final int TRIES_PER_NAME = 10;

    /** A whole staff room may sit behind one address. */
    private static final int TRIES_PER_ADDRESS = 50;

    private final TeacherStore store;
    private final PasswordEncoder encoder;
    private final CurrentDevice device;
    private final Clock clock;
    /** Made at the first sign-in and not at the start: hashing is slow on purpose. */
    private final Supplier<String> hashOfNobody;
    private final Tries triesPerName = new Tries(TRIES_PER_NAME, Duration.ofMinutes(10));
    private final Tries triesPerAddress = new Tries(TRIES_PER_ADDRESS, Duration.ofMinutes(10));

    Teachers(TeacherStore store, PasswordEncoder encoder, CurrentDevice device, Clock clock) {
        this.store = store;
        this.encoder = encoder;
        this.device = device;
        this.clock = clock;
        this.hashOfNobody = SingletonSupplier.of(() -> encoder.encode(AccessToken.random().text()));
    }

    /** Whoever is signed in, teacher or not. */
    public Optional<Account> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(authentication -> authentication.getPrincipal() instanceof Account account
                        ? Optional.of(account)
                        : Optional.empty());
    }

    /** Whoever is signed in, teacher or not; throws {@link AccessDeniedException} if nobody is. */
    public Account requireAccount() {
        return account().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /** The teacher who is signed in. */
    public Optional<Teacher> current() {
        return account().flatMap(account -> account instanceof Teacher teacher ? Optional.of(teacher) : Optional.empty());
    }

    /** The teacher who is signed in; throws {@link AccessDeniedException} if none is. */
    public Teacher required() {
        return current().orElseThrow(() -> new AccessDeniedException("no teacher is signed in"));
    }

    /** Whether an administrator is signed in; asked in the database, since a role can be taken back. */
    public boolean isAdministrator() {
        return account().flatMap(account -> store.roles(account.id()))
                .filter(roles -> roles.contains(Role.ADMINISTRATOR)).isPresent();
    }

    /** Throws {@link AccessDeniedException} unless an administrator is signed in. */
    void requireAdministrator() {
        if (!isAdministrator()) {
            throw new AccessDeniedException("no administrator is signed in");
        }
    }

    /** What an account may do; nothing if there is none any more. */
    public Set<Role> roles(Account account) {
        return store.roles(account.id()).orElse(Set.of());
    }

    /**
     * The account with this name and password; empty if there is none, which takes as long whether the name is known or
     * not. Throws {@link Refusal.TooManyTries} after too many wrong ones for a name or from an address.
     */
    public Optional<Account> signIn(String typedName, String typedPassword) {
        var name = comparedName(typedName);
        var address = device.address();
        triesPerAddress.take(address);
        triesPerName.take(name);
        // Taken before anything is known about the name, so that the first sign-in is equally slow for every name.
        var nobody = hashOfNobody.get();
        var credentials = store.find(name);
        var hash = credentials.map(TeacherStore.Credentials::passwordHash).orElse(nobody);
        // Anything longer was never accepted as a password, so there is no need to hash it.
        var matches = typedPassword.length() <= 2 * Password.MAX_LENGTH && encoder.matches(typedPassword, hash);
        if (!matches || credentials.isEmpty()) {
            return Optional.empty();
        }
        triesPerAddress.giveBack(address);
        triesPerName.giveBack(name);
        return credentials.map(TeacherStore.Credentials::account);
    }

    /** What cannot be a name is tried as the name of nobody. */
    static String comparedName(String typed) {
        try {
            return DisplayName.of(typed).compared();
        } catch (Refusal.UnfitName e) {
            return "";
        }
    }

    /** To stand in the details of the authentication of somebody who signs in now. */
    public PasswordVersion passwordVersion(Account account) {
        return store.passwordVersion(account.id()).map(PasswordVersion::new)
                .orElseThrow(() -> new IllegalStateException("no such teacher"));
    }

    /** Whether this is somebody who signed in before the password or the roles were changed, or has no account any more. */
    public boolean isStale(Authentication authentication) {
        return authentication.getPrincipal() instanceof Account account
                && !store.passwordVersion(account.id()).map(PasswordVersion::new)
                        .equals(Optional.ofNullable(authentication.getDetails()));
    }

    /**
     * Changes the password of whoever is signed in, and stays so here and nowhere else. Throws
     * {@link Refusal.WrongPassword} unless they know the present one: an open laptop must not be enough to lock its owner out.
     * A link for another password that somebody may have ends with it.
     */
    @Transactional
    public void changePassword(String present, Password next) {
        var account = requireAccount();
        if (signIn(account.name().text(), present).isEmpty()) {
            throw new Refusal.WrongPassword();
        }
        store.setPassword(account.id(), encoder.encode(next.text()));
        store.deletePasswordLink(account.id());
        if (SecurityContextHolder.getContext().getAuthentication() instanceof AbstractAuthenticationToken here) {
            here.setDetails(passwordVersion(account));
        }
    }

    /** Adds a teacher who manages no accounts, without asking who may. Throws {@link Refusal.NameTaken}. */
    @Transactional
    public Teacher enrol(DisplayName name, Password password) {
        return (Teacher) enrol(name, password, Set.of(Role.TEACHER));
    }

    /**
     * Adds an account, without asking who may: for the set-up link and invitations, and for preparing a demonstration.
     * Throws {@link Refusal.NameTaken} if there is an account with this name.
     */
    @Transactional
    public Account enrol(DisplayName name, Password password, Set<Role> roles) {
        var account = Account.of(TeacherId.random(), name, roles);
        try {
            store.insert(account, roles, encoder.encode(password.text()), clock.instant());
        } catch (DuplicateKeyException e) {
            throw new Refusal.NameTaken();
        }
        return account;
    }
}
