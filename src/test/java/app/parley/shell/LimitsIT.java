package app.parley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.testing.ParleyServer;
import java.io.ByteArrayInputStream;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one address may ask of the server; each test after the first finds the tokens used up. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LimitsIT {

    /** One comes back in 100 seconds, which is longer than these tests take on any machine. */
    private static final int TOKENS = 1;

    private static ParleyServer parley;

    @BeforeAll
    static void open() {
        parley = ParleyServer.start("parley.limit.pages-per-address=" + TOKENS);
    }

    @AfterAll
    static void close() {
        parley.close();
    }

    private static HttpClient newVisitor() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static HttpResponse<String> get(HttpClient visitor, String path) throws Exception {
        return visitor.send(HttpRequest.newBuilder(parley.uri(path)).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(BodyPublisher body) throws Exception {
        return newVisitor().send(HttpRequest.newBuilder(parley.uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(body).build(), BodyHandlers.ofString());
    }

    @Test
    @Order(1)
    void visitorWithoutATokenGetsNoFurtherPageButKeepsTheSession() throws Exception {
        var visitor = newVisitor();
        assertThat(get(visitor, "/").statusCode()).isEqualTo(200);

        var oneMore = get(visitor, "/?v-r=init&location=&query=");

        assertThat(oneMore.statusCode()).isEqualTo(429);
        assertThat(oneMore.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(get(visitor, "/study").statusCode()).isEqualTo(200);
    }

    @Order(2)
    @ParameterizedTest
    @ValueSource(strings = {"/", "/study", "/teach", "/no/such/page", "/styles/none.css", "/setup/x?y=1"})
    void newVisitorIsToldToWaitWhereverTheyEnter(String path) throws Exception {
        var answer = get(newVisitor(), path);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Too many at once.", "Wait half a minute").doesNotContain("Exception");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    @Order(3)
    void filesAreForEverybody() throws Exception {
        assertThat(get(newVisitor(), "/styles/parley.css").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void requestOfMoreThanAMegabyteIsNotRead() throws Exception {
        var answer = post(BodyPublishers.ofByteArray(new byte[1024 * 1024 + 1]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That was too large.");
    }

    @Test
    @Order(5)
    void requestThatDoesNotSayHowLargeItIsIsNotRead() throws Exception {
        var answer = post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10])));

        assertThat(answer.statusCode()).isEqualTo(411);
    }
}
