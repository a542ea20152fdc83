package app.parley.people.web;

import app.parley.people.ui.LoginView;
import app.parley.people.Teachers;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Who may enter is said by each view ({@code @AnonymousAllowed}, {@code @RolesAllowed}); Vaadin's configurer enforces it
 * for requests and for navigation inside a page. Addresses that belong to no view are open to all, so that everybody
 * gets the same "not found". What is reached besides the views, by the phones of live games, has a chain of its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, Teachers teachers) {
        // In this order: Vaadin's configurer must tell the form login about our page before that makes one of its own.
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/")
                        .defaultSuccessUrl("/teach")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .addFilterBefore(new StaleSignIns(teachers), AnonymousAuthenticationFilter.class)
                .formLogin(form -> form.failureHandler(backToLogin()))
                .build();
    }

    /** Argon2id as Spring Security recommends it: 16 MiB, two passes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    private static AuthenticationFailureHandler backToLogin() {
        return (request, response, failure) -> {
            var reason = failure instanceof LockedException ? LoginView.TOO_MANY_TRIES : LoginView.REFUSED;
            response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + reason);
        };
    }
}
