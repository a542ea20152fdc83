package app.parley.live.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Players are nobody in particular: no session, no sign-in, and nothing of a teacher's who plays in the same browser. A
 * seat is opened by its token, which goes in the message and never in a cookie, so there is nothing to forge requests with.
 */
@Configuration(proxyBeanMethods = false)
class PlaySecurity {

    @Bean
    @Order(1)
    SecurityFilterChain players(HttpSecurity http) {
        return http.securityMatcher("/play", "/play/api/**", PlayerSockets.PATH)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new SameOrigin(), AuthorizationFilter.class)
                .build();
    }
}
