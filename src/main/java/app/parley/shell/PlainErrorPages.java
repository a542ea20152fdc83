package app.parley.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * The error page for requests that never reach a view, such as one too many or one too large. Same look, same words,
 * nothing internal.
 */
@Controller
class PlainErrorPages implements ErrorController {

    private final Messages messages;
    private final String template;

    PlainErrorPages(Messages messages) {
        this.messages = messages;
        try {
            template = new ClassPathResource("pages/trouble.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the error page", e);
        }
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<String> show(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page(kind(status), request.getContextPath()));
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case TOO_MANY_REQUESTS -> "crowded";
            case CONTENT_TOO_LARGE, LENGTH_REQUIRED -> "too-large";
            default -> status.is5xxServerError() ? "error" : "not-found";
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        // Opened by hand, without an error behind it, this address leads nowhere.
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer i ? i : 404;
        var status = HttpStatus.resolve(code);
        return status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private String page(String kind, String root) {
        return template
                .replace("{title}", text("shell." + kind + ".title"))
                .replace("{sentence}", text("shell." + kind + ".sentence"))
                .replace("{home}", text("shell.trouble.home"))
                .replace("{study}", text("shell.trouble.study"))
                .replace("{brand}", text("shell.brand"))
                .replace("{root}", HtmlUtils.htmlEscape(root));
    }

    private String text(String key) {
        return HtmlUtils.htmlEscape(messages.text(key));
    }
}
