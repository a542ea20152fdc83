package app.parley.people.web;

import app.parley.people.Refusal;
import app.parley.people.Account;
import app.parley.people.Role;
import app.parley.people.Teachers;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs teachers and administrators in for Spring Security. The rules, slowing down included, are those of {@link Teachers#signIn}. */
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

    private Authentication signedIn(Account account) {
        var version = teachers.passwordVersion(account);
        // The roles after the version: if they change in between, the version is stale, and not the roles.
        var authorities = teachers.roles(account).stream().map(Role::authority).map(SimpleGrantedAuthority::new).toList();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(account, null, authorities);
        signedIn.setDetails(version);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
