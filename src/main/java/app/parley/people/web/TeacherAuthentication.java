package app.parley.people.web;

import app.parley.people.Refusal;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs teachers in for Spring Security. The rules, slowing down included, are those of {@link Teachers#signIn}. */
@Component
class TeacherAuthentication implements AuthenticationProvider {

    private final Teachers teachers;

    TeacherAuthentication(Teachers teachers) {
        this.teachers = teachers;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName();
        var password = attempt.getCredentials() instanceof String text ? text : "";
        try {
            return teachers.signIn(name, password)
                    .map(this::signedIn)
                    .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
        } catch (Refusal.TooManyTries e) {
            throw new LockedException("too many tries", e);
        }
    }

    private Authentication signedIn(Teacher teacher) {
        var authorities = List.of(new SimpleGrantedAuthority("ROLE_" + Teacher.ROLE));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(teacher, null, authorities);
        signedIn.setDetails(teachers.passwordVersion(teacher));
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
