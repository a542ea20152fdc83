package app.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.testing.TemporaryData;
import guestbook.GuestBook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A virtual visitor on a small page: what a real browser would see and do there, it sees and does too. */
class FlowClientIT {

    private static ConfigurableApplicationContext server;
    private static HttpClient http;

    @BeforeAll
    static void startServer() {
        server = new SpringApplicationBuilder(GuestBook.class)
                .run("--server.port=0",
                        "--parley.data=" + TemporaryData.newFolder(),
                        "--spring.autoconfigure.exclude="
                                + "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration,"
                                + "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration,"
                                + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,"
                                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterAll
    static void stopServer() {
        http.close();
        server.close();
    }

    @Test
    void seesWhatTheViewShows() throws Exception {
        var visitor = visit("guest-book/Ana");

        assertThat(visitor.byTestId("greeting").text()).isEqualTo("Hello Ana");
    }

    @Test
    void clicksAndSeesWhatChanged() throws Exception {
        var visitor = visit("guest-book");

        visitor.click(visitor.byTestId("count"));
        visitor.click(visitor.byTestId("count"));

        assertThat(visitor.byTestId("count").text()).isEqualTo("2");
    }

    @Test
    void fillsInAField() throws Exception {
        var visitor = visit("guest-book");
        var name = visitor.byTestId("name");

        visitor.set(name, "value", "Bea");
        visitor.fire(name, "change", Map.of());

        assertThat(visitor.byTestId("greeting").text()).isEqualTo("Hello Bea");
    }

    @Test
    void seesElementsComeAndGo() throws Exception {
        var visitor = visit("guest-book");

        visitor.click(visitor.byTestId("sign"));
        assertThat(visitor.byTestId("entries").children()).extracting(FlowNode::text).containsExactly("new", "old");

        visitor.click(visitor.byTestId("tear"));
        assertThat(visitor.byTestId("entries").children()).extracting(FlowNode::text).containsExactly("new");
    }

    @Test
    void doesNotTouchWhatIsDisabled() throws Exception {
        var visitor = visit("guest-book");

        assertThatThrownBy(() -> visitor.click(visitor.byTestId("closed")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobody can use");
    }

    @Test
    void visitorsDoNotSeeEachOther() throws Exception {
        var ana = visit("guest-book");
        var bea = visit("guest-book");

        ana.click(ana.byTestId("count"));
        bea.click(bea.byTestId("count"));

        assertThat(ana.byTestId("count").text()).isEqualTo("1");
        assertThat(bea.byTestId("count").text()).isEqualTo("1");
    }

    private static FlowClient visit(String path) throws IOException, InterruptedException {
        var port = server.getEnvironment().getRequiredProperty("local.server.port");
        return FlowClient.open(http, URI.create("http://localhost:%s/%s".formatted(port, path)));
    }
}
