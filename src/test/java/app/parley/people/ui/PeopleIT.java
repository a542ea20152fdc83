package app.parley.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.people.AccessToken;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.PasswordLinks;
import app.parley.people.Role;
import app.parley.people.SetupLinks;
import app.parley.people.Teachers;
import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What learners and teachers do with their notebooks and accounts, in a browser. */
@ChromiumTest
class PeopleIT {

    private static final String PASSWORD = "correct horse battery";

    @Test
    void firstVisitGivesACookieAndKeepsNothing(ParleyServer parley, Page page) {
        page.navigate(parley.address("/notebook"));

        assertThat(page.locator("#notebook-facts")).hasText("It begins with your first answer.");
        var cookie = notebookCookie(page.context());
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(devicesWith(parley, cookie)).isZero();
    }

    @Test
    void keyOpensTheNotebookInAnotherBrowser(ParleyServer parley, Chromium chromium, Page page) {
        page.navigate(parley.address("/notebook"));
        page.locator("#key-make").click();
        var words = page.locator("#key-words").textContent();

        try (var phone = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT)) {
            var there = phone.newPage();
            there.navigate(parley.address("/notebook/open#" + words.replace(' ', '-')));
            assertThat(there.locator("#open-scanned")).isVisible();
            assertThat(there).hasURL(parley.address("/notebook/open"));
            assertThat(devicesWith(parley, notebookCookie(phone))).isZero();
            there.locator("#open-submit").click();

            assertThat(there.locator("#notebook-news")).hasText("The notebook is open on this device.");
            assertThat(there.locator("#notebook-facts")).containsText("Open on 2 devices.");
        }
    }

    @Test
    void wrongKeyIsExplainedAndKept(ParleyServer parley, Page page) {
        page.navigate(parley.address("/notebook/open"));
        page.locator("#open-key input").fill("walnut walnut walnut walnut");
        page.locator("#open-submit").click();

        assertThat(page.locator("#open-key")).containsText("No notebook has this key.");
        assertThat(page.locator("#open-key input")).hasValue("walnut walnut walnut walnut");
    }

    @Test
    void closedNotebookIsNotOnThisDeviceAnyMore(ParleyServer parley, Page page) {
        page.navigate(parley.address("/notebook"));
        page.locator("#key-make").click();
        assertThat(page.locator("#key-words")).isVisible();
        page.reload();
        var before = notebookCookie(page.context());
        page.locator("#notebook-close").click();
        page.locator("vaadin-confirm-dialog >> text=Close on this device").last().click();

        assertThat(page.locator("#notebook-news")).hasText("The notebook is closed on this device.");
        assertThat(page.locator("#notebook-facts")).hasText("It begins with your first answer.");
        assertThat(notebookCookie(page.context()).value).isNotEqualTo(before.value);
        assertThat(devicesWith(parley, before)).isZero();
    }

    @Test
    void downloadHoldsTheNotebook(ParleyServer parley, Page page) throws IOException {
        page.navigate(parley.address("/notebook"));
        page.locator("#key-make").click();
        assertThat(page.locator("#key-words")).isVisible();
        page.reload();

        var download = page.waitForDownload(() -> page.locator("#notebook-download").click());

        assertThat(download.suggestedFilename()).isEqualTo("parley-notebook.json");
        var file = JsonMapper.shared().readTree(Files.readString(download.path()));
        assertThat(file.at("/notebook/devices").size()).isEqualTo(1);
        assertThat(file.has("classes")).isTrue();
    }

    @Test
    void setupLinkMakesATeacherWhoSignsInAndOut(Page page) {
        try (var parley = ParleyServer.start()) {
            var link = parley.bean(SetupLinks.class).renew().orElseThrow();
            page.navigate(parley.address("/setup/" + link.text()));
            page.locator("#setup-name input").fill("Mina Ahn");
            page.locator("#setup-password input").fill(PASSWORD);
            page.locator("#setup-submit").click();
            assertThat(page.locator("#login-welcome")).isVisible();

            page.navigate(parley.address("/teach"));
            assertThat(page).hasURL(Pattern.compile(".*/login"));
            signIn(page, "mina ahn", PASSWORD);
            assertThat(page.locator("h1")).hasText("Welcome, Mina Ahn.");

            page.navigate(parley.address("/teach/account"));
            page.locator("#sign-out").click();
            assertThat(page).hasURL(parley.address("/"));
            page.navigate(parley.address("/teach"));
            assertThat(page).hasURL(Pattern.compile(".*/login"));

            page.navigate(parley.address("/setup/" + link.text()));
            assertThat(page.locator("#setup-used")).containsText("This link has been used");
        }
    }

    @Test
    void wrongPasswordAndUnknownNameAreToldAlike(ParleyServer parley, Page page) {
        var name = aTeacher(parley, "Jun ");

        page.navigate(parley.address("/login"));
        signIn(page, name, "wrong password");
        assertThat(page.locator("#login-trouble")).hasText("Name or password is not right.");
        signIn(page, "Nobody", PASSWORD);
        assertThat(page.locator("#login-trouble")).hasText("Name or password is not right.");
    }

    @Test
    void sessionGetsAnotherNameAtSignIn(ParleyServer parley, Page page) {
        var name = aTeacher(parley, "Eun ");
        page.navigate(parley.address("/login"));
        assertThat(page.locator("#login-submit")).isVisible();
        var before = cookie(page.context(), "JSESSIONID").value;

        signIn(page, name, PASSWORD);

        assertThat(page.locator("#class-name")).isVisible();
        assertThat(cookie(page.context(), "JSESSIONID").value).isNotEqualTo(before);
    }

    @Test
    void changedPasswordSignsOutEverywhereElse(ParleyServer parley, Chromium chromium, Page page) {
        var name = aTeacher(parley, "Ji-ho ");
        page.navigate(parley.address("/login"));
        signIn(page, name, PASSWORD);
        assertThat(page.locator("#class-name")).isVisible();

        try (var elsewhere = chromium.newVisitor()) {
            var there = elsewhere.newPage();
            there.navigate(parley.address("/login"));
            signIn(there, name, PASSWORD);
            assertThat(there.locator("#class-name")).isVisible();
            page.navigate(parley.address("/teach/account"));
            page.locator("#account-present input").fill(PASSWORD);
            page.locator("#account-next input").fill("battery staple horse");
            page.locator("#account-submit").click();
            assertThat(page.locator("#account-changed")).containsText("Your password is changed.");

            there.locator("#class-name input").fill("Stolen");
            there.locator("#class-create").click();

            assertThat(there).hasURL(Pattern.compile(".*/login"));
            assertThat(there.locator("#login-submit")).isVisible();
        }
        page.navigate(parley.address("/teach"));
        assertThat(page.locator("#class-name")).isVisible();
        assertThat(page.getByText("Stolen")).hasCount(0);
    }

    @Test
    void forgottenPasswordIsSetAnewWithALink(ParleyServer parley, Page page) {
        var name = aTeacher(parley, "Seo-yun ");
        var link = parley.bean(PasswordLinks.class).renew(name).orElseThrow();

        page.navigate(parley.address("/password/" + link.text()));
        page.locator("#reset-password input").fill("short");
        page.locator("#reset-submit").click();
        assertThat(page.locator("#reset-password")).containsText("Please use");
        Axe.assertAccessible(page);
        page.locator("#reset-password input").fill("battery staple horse");
        page.locator("#reset-submit").click();
        signIn(page, name, "battery staple horse");
        assertThat(page.locator("#class-name")).isVisible();

        page.navigate(parley.address("/password/" + link.text()));
        assertThat(page.locator("#reset-used")).containsText("This link has been used");
    }

    @Test
    void hostileNamesAreShownAsText(ParleyServer parley, Chromium chromium, Page page) {
        var hostile = "<img src=x onerror=alert(1)>";
        page.onDialog(dialog -> {
            throw new AssertionError("a script ran: " + dialog.message());
        });
        var name = aTeacher(parley, "<b>T</b>");
        page.navigate(parley.address("/login"));
        signIn(page, name, PASSWORD);
        assertThat(page.locator("h1")).hasText("Welcome, " + name + ".");
        page.locator("#class-name input").fill(hostile);
        page.locator("#class-create").click();
        assertThat(page.locator("h1")).hasText(hostile);
        var code = page.locator("#join-code").textContent();

        try (var learner = chromium.newVisitor()) {
            var there = learner.newPage();
            there.navigate(parley.address("/notebook"));
            there.locator("#join-code input").fill(code);
            there.locator("#join-name input").fill("\u202E<i>{0}</i>");
            there.locator("#join-submit").click();
            assertThat(there.locator("#memberships h3")).hasText(hostile);
        }
        page.reload();

        assertThat(page.locator("#members th[scope=row]")).hasText("<i>{0}</i>");
        page.locator("#members vaadin-button").click();
        assertThat(page.locator("vaadin-confirm-dialog h3")).containsText("<i>{0}</i>");
        assertThat(page.locator("img")).hasCount(0);
        assertThat(page.locator("#members i")).hasCount(0);
    }

    @Test
    void pagesAreAccessible(ParleyServer parley, Page page) {
        var name = "Ha-yun " + UUID.randomUUID().toString().substring(0, 8);
        parley.bean(Teachers.class).enrol(DisplayName.of(name), new Password(PASSWORD), EnumSet.allOf(Role.class));
        for (var path : new String[] {"/notebook", "/notebook/open", "/login?refused", "/setup/used"}) {
            check(parley, page, path, Chromium.DESKTOP, Chromium.PHONE);
        }
        page.navigate(parley.address("/notebook"));
        page.locator("#key-make").click();
        assertThat(page.locator("#key-words")).isVisible();
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "people-notebook-key");

        page.navigate(parley.address("/login"));
        signIn(page, name, PASSWORD);
        page.locator("#class-name input").fill("History 10b");
        page.locator("#class-create").click();
        assertThat(page.locator("#join-code")).isVisible();
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "people-class");
        var schoolClass = URI.create(page.url()).getPath();
        page.navigate(parley.address(schoolClass + "/roster"));
        page.locator("#roster-names textarea").fill("Mina Ahn\nMINA AHN\n=HYPERLINK(\"http://x\")");
        page.locator("#roster-check").click();
        assertThat(page.locator("#roster-lines")).containsText("Same as line 1");
        Axe.assertAccessible(page);
        page.locator("#roster-submit").click();
        assertThat(page.locator("#key-cards li")).hasCount(2);
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "people-cards");
        page.locator("#print").click();
        page.locator(".back").click();
        assertThat(page.locator("#members")).containsText("Mina Ahn");
        check(parley, page, schoolClass, Chromium.PHONE);
        check(parley, page, "/teach/accounts", Chromium.PHONE);
        check(parley, page, "/privacy", Chromium.PHONE);
        check(parley, page, "/invite/used", Chromium.PHONE);
        check(parley, page, "/teach", Chromium.PHONE);
        check(parley, page, "/teach/account", Chromium.PHONE);
    }

    private static void check(ParleyServer parley, Page page, String path, Chromium.Viewport... viewports) {
        page.navigate(parley.address(path));
        assertThat(page.locator("h1")).isVisible();
        for (var viewport : viewports) {
            page.setViewportSize(viewport.width(), viewport.height());
            Chromium.screenshot(page, "people" + path.replaceAll("\\W", "-") + "-" + viewport.width());
            Axe.assertAccessible(page);
        }
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("#login-name input").fill(name);
        page.locator("#login-password input").fill(password);
        page.locator("#login-submit").click();
    }

    /** A teacher with a name that begins like this and that no other test uses; returns the name. */
    private static String aTeacher(ParleyServer parley, String beginning) {
        var name = beginning + UUID.randomUUID().toString().substring(0, 8);
        parley.bean(Teachers.class).enrol(DisplayName.of(name), new Password(PASSWORD));
        return name;
    }

    private static Cookie notebookCookie(BrowserContext context) {
        return cookie(context, "parley-notebook");
    }

    private static Cookie cookie(BrowserContext context, String name) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int devicesWith(ParleyServer parley, Cookie cookie) {
        return parley.bean(JdbcClient.class)
                .sql("select count(*) from learner_device where token_hash = ?")
                .param(new AccessToken(cookie.value).hash())
                .query(Integer.class)
                .single();
    }
}
