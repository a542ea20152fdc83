package app.parley.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ui.FailingView;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What surrounds every view: navigation, scheme, errors, a lost session, and what the browser is told to forbid. */
@ChromiumTest
class FrameIT {

    private static void open(ParleyServer parley, Page page, String path) {
        page.navigate(parley.address(path));
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void homeAndErrorPagesAreAccessible(ParleyServer parley, Page page) {
        for (var path : List.of("/", "/no/such/page", "/gallery/focused", "/error")) {
            open(parley, page, path);

            for (var viewport : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
                page.setViewportSize(viewport.width(), viewport.height());
                Axe.assertAccessible(page);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/gallery", "/gallery/focused", "/no/such/page", "/error"})
    void noPageDoesWhatItsPolicyForbids(String path, ParleyServer parley, Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type()) && !message.text().contains("status of 404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);

        open(parley, page, path);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(complaints).isEmpty();
    }

    @Test
    void injectedMarkupRunsNoScript(ParleyServer parley, Page page) {
        page.route(parley.address("/"), route -> {
            var response = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(response.text().replace("</body>",
                    "<script>window.injected = 1</script><script src='/components/timer-ring.js'></script>"
                            + "<img src=x onerror='window.injected = 2'></body>")));
        });

        open(parley, page, "/");

        assertThat(page.evaluate("window.injected === undefined")).isEqualTo(true);
        assertThat(page.evaluate("customElements.get('parley-timer-ring') === undefined")).isEqualTo(true);
    }

    @Test
    void everyResponseCarriesTheHeaders(ParleyServer parley, Page page) {
        for (var path : List.of("/", "/styles/parley.css", "/error")) {
            var headers = page.request().get(parley.address(path)).headers();

            assertThat(headers).containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsEntry("cross-origin-opener-policy", "same-origin")
                    .containsKey("permissions-policy");
            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
        }
    }

    @Test
    void onlyPagesOfVaadinMayEvaluateText(ParleyServer parley, Page page) {
        var home = page.request().get(parley.address("/")).headers().get("content-security-policy");
        var error = page.request().get(parley.address("/error")).headers().get("content-security-policy");

        assertThat(home).containsPattern("script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic' 'unsafe-eval';");
        assertThat(error).contains("script-src 'self';", "style-src 'self';");
    }

    @Test
    void wordOfEachResponseIsNew(ParleyServer parley, Page page) {
        var first = page.request().get(parley.address("/")).headers().get("content-security-policy");
        var second = page.request().get(parley.address("/")).headers().get("content-security-policy");

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void chosenSchemeIsThereAtTheFirstPaint(ParleyServer parley, Page page) {
        open(parley, page, "/");

        page.getByLabel("Light or dark").click();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");

        assertThat(page.request().get(parley.address("/")).text()).contains("<html lang=\"en\" theme=\"dark\"");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(15, 25, 28)");

        page.getByLabel("Light or dark").click();
        assertThat(page.locator("html")).hasAttribute("theme", "light");
    }

    @Test
    void skipLinkLeadsPastTheNavigation(ParleyServer parley, Page page) {
        open(parley, page, "/gallery");

        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
        assertThat(page).hasURL(parley.address("/gallery"));
    }

    @Test
    void headingHasTheFocusAfterNavigationButNotOnTheFirstPage(ParleyServer parley, Page page) {
        open(parley, page, "/gallery");
        assertThat(page.locator("h1")).not().isFocused();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Parley")).first().click();

        assertThat(page.getByText("Ask the room.")).isVisible();
        assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void focusedViewHasOnlyAWayOut(ParleyServer parley, Page page) {
        open(parley, page, "/gallery/focused");

        assertThat(page.locator("nav")).hasCount(0);
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasAttribute("aria-valuenow", "5");

        page.getByLabel("Stop for now").click();

        assertThat(page.getByText("Components")).isVisible();
        assertThat(page.locator("nav")).isVisible();
    }

    @Test
    void pageThatFailsSaysNothingInternal(ParleyServer parley, Page page) {
        open(parley, page, "/gallery/failing?now");

        assertThat(page.locator("h1")).hasText("That did not work.");
        assertThat(page.locator("main")).containsText("Reference");
        assertThat(page.content()).doesNotContain(FailingView.SECRET).doesNotContain("IllegalState");
    }

    @Test
    void clickThatFailsIsNotSilent(ParleyServer parley, Page page) {
        open(parley, page, "/gallery/failing");

        page.getByText("Fail", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("vaadin-notification-card")).containsText("tell your teacher this reference");
        assertThat(page.content()).doesNotContain(FailingView.SECRET);
    }

    @Test
    void staleTabLoadsItsPageAgain(ParleyServer parley, BrowserContext visitor, Page page) {
        open(parley, page, "/");
        visitor.addCookies(List.of(new Cookie("JSESSIONID", "ended-long-ago").setUrl(parley.address("/"))));
        page.getByLabel("Game PIN").fill("123 456");

        page.waitForRequest(request -> request.isNavigationRequest(), () -> page.getByLabel("Light or dark").click());

        assertThat(page.getByLabel("Game PIN")).hasValue("");
        page.getByLabel("Light or dark").click();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/page", "/people/kim-jong-il/no-such-page", "/styles/none.css", "/gallery/none"})
    void unknownAddressIsToldToProgramsAndPeople(String path, ParleyServer parley, Page page) {
        var response = page.navigate(parley.address(path));

        assertThat(response.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("There is nothing at this address.");
    }

    /** Read by a program, without a browser that would find out later. */
    @ParameterizedTest
    @ValueSource(strings = {"/people/nobody", "/agreements/none", "/timeline/never", "/sources/nowhere", "/sources/%3Cscript%3E",
        "/quiz/none", "/quiz/00000000-0000-0000-0000-000000000000/result", "/setup/none", "/password/none", "/invite/none",
        "/take-home/none"})
    void unknownThingIsToldToPrograms(String path, ParleyServer parley, Page page) {
        assertThat(page.request().get(parley.address(path)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/study", "/study/", "/study?topic=x", "/people/kim-jong-il", "/gallery/failing"})
    void knownAddressIsNoError(String path, ParleyServer parley, Page page) {
        assertThat(page.request().get(parley.address(path)).status()).isEqualTo(200);
    }

    @Test
    void errorPageOutsideTheViewsIsOurs(ParleyServer parley, Page page) {
        var response = page.navigate(parley.address("/error"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("There is nothing at this address.");
        page.getByText("Go to the start").click();
        assertThat(page.getByText("Ask the room.")).isVisible();
    }
}
