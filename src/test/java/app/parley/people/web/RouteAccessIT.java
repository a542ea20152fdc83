package app.parley.people.web;

import static app.parley.people.web.RouteAccessIT.Who.EVERYBODY;
import static app.parley.people.web.RouteAccessIT.Who.ADMINISTRATORS;
import static app.parley.people.web.RouteAccessIT.Who.STAFF;
import static app.parley.people.web.RouteAccessIT.Who.TEACHERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.parley.people.AccessToken;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Role;
import app.parley.people.Teachers;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every door of the house: who may enter each route, asked over HTTP as nobody, as a learner, as a teacher and as an administrator. A new
 * route that is not in the table fails this test, so that nobody opens a door by accident.
 */
@ChromiumTest
class RouteAccessIT {

    private static final Map<Role, Visitor> SIGNED_IN = new EnumMap<>(Role.class);

    private static final Map<String, Who> MAY_ENTER = Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("agreements", EVERYBODY),
            Map.entry("agreements/:id", EVERYBODY),
            Map.entry("history", EVERYBODY),
            Map.entry("host/:game", TEACHERS),
            Map.entry("invite/:token", EVERYBODY),
            Map.entry("login", EVERYBODY),
            Map.entry("notebook", EVERYBODY),
            Map.entry("notebook/open", EVERYBODY),
            Map.entry("password/:token", EVERYBODY),
            Map.entry("people", EVERYBODY),
            Map.entry("people/:id", EVERYBODY),
            Map.entry("privacy", EVERYBODY),
            Map.entry("progress", EVERYBODY),
            Map.entry("quiz/:attempt", EVERYBODY),
            Map.entry("quiz/:attempt/result", EVERYBODY),
            Map.entry("quiz/new", EVERYBODY),
            Map.entry("setup/:token", EVERYBODY),
            Map.entry("sources", EVERYBODY),
            Map.entry("sources/:id", EVERYBODY),
            Map.entry("stage/:game", TEACHERS),
            Map.entry("study", EVERYBODY),
            Map.entry("study/cards", EVERYBODY),
            Map.entry("study/exam", EVERYBODY),
            Map.entry("study/learn", EVERYBODY),
            Map.entry("study/match", EVERYBODY),
            Map.entry("study/settings", EVERYBODY),
            Map.entry("study/done", EVERYBODY),
            Map.entry("study/session", EVERYBODY),
            Map.entry("take-home/:token", EVERYBODY),
            Map.entry("teach", STAFF),
            Map.entry("teach/account", STAFF),
            Map.entry("teach/accounts", ADMINISTRATORS),
            Map.entry("teach/class/:id", TEACHERS),
            Map.entry("teach/class/:id/cards", TEACHERS),
            Map.entry("teach/class/:id/roster", TEACHERS),
            Map.entry("teach/colleagues", TEACHERS),
            Map.entry("teach/decks", TEACHERS),
            Map.entry("teach/decks/:id", TEACHERS),
            Map.entry("teach/homework", TEACHERS),
            Map.entry("teach/homework/:homework", TEACHERS),
            Map.entry("teach/homework/new", TEACHERS),
            Map.entry("teach/live", TEACHERS),
            Map.entry("teach/live/:game", TEACHERS),
            Map.entry("teach/reports", TEACHERS),
            Map.entry("teach/results", TEACHERS),
            Map.entry("teach/results/class/:class", TEACHERS),
            Map.entry("teach/results/class/:class/learner/:learner", TEACHERS),
            Map.entry("teach/results/session/:session", TEACHERS),
            Map.entry("teach/results/class/:class/question/:question", TEACHERS),
            Map.entry("teach/results/session/:session/question/:question", TEACHERS),
            Map.entry("teach/results/session/:session/files", TEACHERS),
            Map.entry("teach/results/class/:class/files", TEACHERS),
            Map.entry("teach/results/session/:session/report", TEACHERS),
            Map.entry("teach/results/session/:session/slips", TEACHERS),
            Map.entry("teach/results/session/:session/question/:question/pairs", TEACHERS),
            Map.entry("teach/results/class/:class/remedies", TEACHERS),
            Map.entry("teach/results/session/:session/statistics", TEACHERS),
            Map.entry("timeline", EVERYBODY),
            Map.entry("timeline/:id", EVERYBODY));

    private static final JsonMapper JSON = JsonMapper.shared();

    enum Who {
        EVERYBODY,
        /** Teachers and administrators. */
        STAFF,
        TEACHERS,
        ADMINISTRATORS
    }

    /** Somebody with a browser, signed in or not. */
    private record Visitor(ParleyServer parley, HttpClient http) {

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(parley.uri(path))
                    .header("Accept", "text/html,application/xhtml+xml")
                    .build();
            return http.send(request, BodyHandlers.ofString());
        }

        /** What the server puts on a page that is open already when its visitor follows a link to this path. */
        String view(String path) throws IOException, InterruptedException {
            var start = send(HttpRequest.newBuilder(parley.uri("/?v-r=init&location=&query=")));
            var config = JSON.readTree(start).get("appConfig");
            var key = config.get("uidl").get("Vaadin-Security-Key").asString();
            var rpc = """
                    {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [{"type": "event", "node": 1,
                        "event": "ui-navigate", "data": {"route": "%s", "query": "", "appShellTitle": "",
                        "historyState": {"idx": 0}, "trigger": ""}}]}""".formatted(key, path);
            return send(HttpRequest.newBuilder(parley.uri("/?v-r=uidl&v-uiId=" + config.get("v-uiId").asInt()))
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(BodyPublishers.ofString(rpc)));
        }

        private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    static Stream<Arguments> doors() {
        return MAY_ENTER.entrySet().stream()
                .map(door -> arguments(
                        door.getKey().replaceAll(":\\w+", UUID.randomUUID().toString()),
                        door.getValue()));
    }

    /** What is not open to everybody anyway. */
    static Stream<Arguments> staffDoors() {
        return doors().filter(door -> door.get()[1] != EVERYBODY);
    }

    @Test
    void everyRouteIsInTheTableAndDeclaresTheSame(ParleyServer parley) {
        var context = new VaadinServletContext(parley.bean(ServletContext.class));

        var declared = ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream()
                .filter(route -> !route.getNavigationTarget().getPackageName().startsWith("app.parley.testing"))
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("app.parley."))
                .collect(Collectors.toMap(
                        route -> route.getTemplate(), route -> declaration(route.getNavigationTarget())));

        assertThat(declared).containsExactlyInAnyOrderEntriesOf(MAY_ENTER);
    }

    private static Who declaration(Class<? extends Component> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return EVERYBODY;
        }
        assertThat(view.getAnnotation(RolesAllowed.class)).as("who may enter %s", view).isNotNull();
        return switch (String.join(",", view.getAnnotation(RolesAllowed.class).value())) {
            case "TEACHER" -> TEACHERS;
            case "ADMINISTRATOR" -> ADMINISTRATORS;
            case "TEACHER,ADMINISTRATOR" -> STAFF;
            default -> throw new AssertionError("no such visitors: " + view);
        };
    }

    @ParameterizedTest
    @MethodSource("doors")
    void nobodyEntersWhatIsOpen(String path, Who mayEnter, ParleyServer parley) throws Exception {
        assertEnters(nobody(parley), path, mayEnter == EVERYBODY);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void learnerEntersWhatIsOpen(String path, Who mayEnter, ParleyServer parley) throws Exception {
        assertEnters(learner(parley), path, mayEnter == EVERYBODY);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void teacherEntersAllButTheAccounts(String path, Who mayEnter, ParleyServer parley) throws Exception {
        assertStaffEnters(teacher(parley), path, mayEnter != ADMINISTRATORS);
    }

    @ParameterizedTest
    @MethodSource("staffDoors")
    void administratorWhoTeachesNothingEntersNoClass(String path, Who mayEnter, ParleyServer parley) throws Exception {
        assertStaffEnters(signedIn(parley, Role.ADMINISTRATOR), path, mayEnter != TEACHERS);
    }

    /** To somebody who is signed in, a view that is not theirs is as one that does not exist. */
    private static void assertStaffEnters(Visitor visitor, String path, boolean enters) throws Exception {
        if (enters) {
            assertEnters(visitor, path, true);
        } else {
            assertThat(visitor.view(path)).contains("There is nothing at this address.");
        }
    }

    private static void assertEnters(Visitor visitor, String path, boolean enters) throws Exception {
        var page = visitor.get("/" + path);
        var view = visitor.view(path);

        if (enters) {
            // Behind some open doors there is nothing of the name that was made up.
            assertThat(page.statusCode()).isIn(200, 404);
            if (!path.equals("login")) {
                assertThat(view).doesNotContain("login-submit");
            }
        } else {
            assertThat(page.statusCode()).isEqualTo(302);
            assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");
            assertThat(view).contains("login-submit");
        }
    }

    @Test
    void unknownAddressIsToldToEverybodyAlike(ParleyServer parley) throws Exception {
        assertThat(nobody(parley).get("/no/such/page").statusCode()).isEqualTo(404);
        assertThat(teacher(parley).get("/no/such/page").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teach/decks/none", "teach/live/none", "host/none", "stage/none", "teach/class/none",
        "teach/class/none/roster", "teach/class/none/cards", "teach/homework/none", "teach/results/session/none",
        "teach/results/session/none/question/none", "teach/results/session/none/question/none/pairs",
        "teach/results/session/none/report", "teach/results/session/none/files", "teach/results/session/none/statistics",
        "teach/results/class/none", "teach/results/class/none/question/none", "teach/results/class/none/files",
        "teach/results/class/none/remedies", "teach/results/class/none/learner/none"})
    void unknownThingIsToldToThoseAloneWhoMayEnter(String path, ParleyServer parley) throws Exception {
        assertThat(nobody(parley).get("/" + path).statusCode()).isEqualTo(302);
        assertThat(teacher(parley).get("/" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void viewOfAnotherRoleIsToldAsOneThatIsNotThere(ParleyServer parley) throws Exception {
        assertThat(signedIn(parley, Role.ADMINISTRATOR).get("/teach/results").statusCode()).isEqualTo(404);
        assertThat(teacher(parley).get("/teach/accounts").statusCode()).isEqualTo(404);
    }

    @Test
    void databaseConsoleAndActuatorAreNotThere(ParleyServer parley) throws Exception {
        for (var path : new String[] {"h2-console", "actuator", "actuator/env"}) {
            assertThat(teacher(parley).view(path)).as(path).doesNotContain("login-submit");
            assertThat(teacher(parley).get("/" + path).body()).as(path).doesNotContain("H2 Console", "\"_links\"");
        }
    }

    @Test
    void sessionCookieIsOutOfReachForScriptsAndOtherSites(ParleyServer parley) throws Exception {
        var cookies = nobody(parley).get("/").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    private static Visitor nobody(ParleyServer parley) {
        return new Visitor(parley, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    private static Visitor learner(ParleyServer parley) {
        var cookies = new CookieManager();
        var cookie = new HttpCookie(NotebookCookie.NAME, AccessToken.random().text());
        cookie.setPath("/");
        cookies.getCookieStore().add(parley.uri("/"), cookie);
        return new Visitor(parley, HttpClient.newBuilder().cookieHandler(cookies).build());
    }

    private static Visitor teacher(ParleyServer parley) throws IOException, InterruptedException {
        return signedIn(parley, Role.TEACHER);
    }

    /** One of each role is enough: looking changes nothing, and signing in takes its time on purpose. */
    private static Visitor signedIn(ParleyServer parley, Role role) throws IOException, InterruptedException {
        var visitor = SIGNED_IN.get(role);
        if (visitor == null) {
            visitor = signIn(parley, role);
            SIGNED_IN.put(role, visitor);
        }
        return visitor;
    }

    private static Visitor signIn(ParleyServer parley, Role role) throws IOException, InterruptedException {
        var name = "Doors " + UUID.randomUUID().toString().substring(0, 8);
        parley.bean(Teachers.class).enrol(DisplayName.of(name), new Password("correct horse"), Set.of(role));
        var visitor = nobody(parley);
        var form = "username=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password=correct+horse";
        var request = HttpRequest.newBuilder(parley.uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = visitor.http().send(request, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/teach");
        return visitor;
    }
}
