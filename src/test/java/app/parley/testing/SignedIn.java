package app.parley.testing;

import app.parley.people.Teacher;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Users for browserless tests: {@code app.newUser(SignedIn.as(teacher))}. */
public final class SignedIn {

    private SignedIn() {}

    /** What Spring Security knows of a teacher who has signed in. */
    public static Authentication as(Teacher teacher) {
        return UsernamePasswordAuthenticationToken.authenticated(
                teacher, null, List.of(new SimpleGrantedAuthority("ROLE_" + Teacher.ROLE)));
    }
}
