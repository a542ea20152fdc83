package app.parley.testing;

import app.parley.people.Account;
import app.parley.people.Role;
import app.parley.people.Teacher;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Users for browserless tests: {@code app.newUser(SignedIn.as(teacher))}. */
public final class SignedIn {

    private SignedIn() {}

    /** What Spring Security knows of somebody who has signed in with these roles. */
    public static Authentication as(Account account, Role... roles) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account, null, Stream.of(roles).map(Role::authority).map(SimpleGrantedAuthority::new).toList());
    }

    /** What Spring Security knows of a teacher who has signed in. */
    public static Authentication as(Teacher teacher) {
        return as(teacher, Role.TEACHER);
    }
}
