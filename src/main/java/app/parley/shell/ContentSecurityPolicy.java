package app.parley.shell;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a page of ours may load and run. There are two: one for the pages that Vaadin starts in, which needs more than we
 * would like ({@code docs/decisions} says what and why), and a stricter one for everything else.
 */
final class ContentSecurityPolicy {

    static final String HEADER = "Content-Security-Policy";

    private static final List<String> COMMON = List.of(
            "default-src 'none'",
            "connect-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "object-src 'none'");
    private static final int NONCE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentSecurityPolicy() {
    }

    /** For files and for pages without Vaadin: only what comes from this server, and nothing inline. */
    static String forFiles() {
        return policy("script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'");
    }

    /** For a page that starts Vaadin; its own scripts carry this nonce, and may load further ones. */
    static String forVaadin(String nonce) {
        return policy(
                "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:");
    }

    private static String policy(String... sources) {
        var directives = new ArrayList<>(COMMON);
        directives.addAll(List.of(sources));
        return String.join("; ", directives);
    }

    /** A word that nobody can guess, for one response. */
    static String newNonce() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
