package app.parley.shell;

import app.parley.base.Addresses;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.servlet.mvc.ServletForwardingController;
import org.springframework.web.util.UrlPathHelper;

/**
 * Keeps one address from filling the memory with sessions and pages that nobody looks at. A new visitor takes two tokens,
 * one for the session and one for the page; loading a page again takes one. Files, and all that happens inside an open
 * page, take none. Who has no token left is told so with status 429.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class VisitorLimit extends OncePerRequestFilter implements HandlerInterceptor {

    /** In this time all tokens of an address come back. */
    private static final Duration PERIOD = Duration.ofSeconds(100);

    /** More addresses than this at once are an attack from many places, which only a proxy in front can stop. */
    private static final int REMEMBERED = 20_000;

    /** Where the build puts what the browser gets from us. */
    private static final String FILES = "META-INF/resources";

    private final LoadingCache<String, Bucket> buckets;

    /** @param tokens how many tokens an address has at once: a school behind one address has to come in at the bell */
    VisitorLimit(@Value("${parley.limit.pages-per-address}") int tokens) {
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(PERIOD)
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, PERIOD))
                        .build());
    }

    /** Ends the request from wherever in it a session was to be made. */
    private static final class TooMany extends RuntimeException {
        TooMany() {
            super("too many new sessions from one address", null, false, false);
        }
    }

    /** A request without a session, which needs a token to get one. */
    private final class Newcomer extends HttpServletRequestWrapper {

        Newcomer(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            if (create && super.getSession(false) == null && !take(this)) {
                throw new TooMany();
            }
            return super.getSession(create);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (makesPage(request) && !take(request)) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request.getSession(false) == null ? new Newcomer(request) : request, response);
        } catch (RuntimeException | ServletException e) {
            if (!isTooMany(e)) {
                throw e;
            }
            refuse(response);
        }
    }

    /** Asks before Vaadin does, which would fill the log with what it takes for a fault. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        var refused = handler instanceof ServletForwardingController && request.getSession(false) == null
                && bucket(request).getAvailableTokens() == 0 && !asksForFile(request);
        if (refused) {
            refuse(response);
        }
        return !refused;
    }

    private static boolean asksForFile(HttpServletRequest request) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return path.startsWith("/VAADIN/") || !path.endsWith("/") && new ClassPathResource(FILES + path).exists();
    }

    /** Where every request passes that Vaadin answers, those for files included. */
    @Bean
    MappedInterceptor beforeVaadin() {
        return new MappedInterceptor(new String[] {"/**"}, this);
    }

    /** Vaadin's request for the server's side of a page, which it keeps in memory. */
    private static boolean makesPage(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("v-r=init");
    }

    private boolean take(HttpServletRequest request) {
        return bucket(request).tryConsume(1);
    }

    private Bucket bucket(HttpServletRequest request) {
        return buckets.get(Addresses.place(request.getRemoteAddr()));
    }

    private static boolean isTooMany(@Nullable Throwable failure) {
        return failure != null && (failure instanceof TooMany || isTooMany(failure.getCause()));
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
