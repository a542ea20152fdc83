package app.parley.shell;

import app.parley.design.FocusedView;
import app.parley.design.StudyNotice;
import app.parley.people.Teachers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame around every view: a way past the navigation for keyboards, the masthead, and the main landmark. A
 * {@link FocusedView} gets a way out instead of the masthead.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN_ID = "main";
    /** Where notices stand in full, before the cards. */
    private static final String NOTICED = "study";
    /** The heading says where one is; a view without one still has its landmark. */
    private static final String FOCUS_HEADING = """
            const heading = this.querySelector('h1') ?? this;
            heading.tabIndex = -1;
            heading.focus();
            """;

    private final Masthead masthead;
    private final Aside reminders = new Aside();
    private final Main main = new Main();
    private final ObjectProvider<StudyNotice> notices;
    private @Nullable Component exitBar;
    private boolean navigatedBefore;

    MainLayout(Teachers teachers, ObjectProvider<StudyNotice> notices) {
        this.notices = notices;
        masthead = new Masthead(teachers.account());
        reminders.addClassNames("reminders", "noprint");
        reminders.getElement().setAttribute("aria-label", getTranslation("shell.reminder"));
        main.setId(MAIN_ID);
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), masthead, reminders, main);
    }

    private Anchor skipLink() {
        var skip = new Anchor("#" + MAIN_ID, getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        // The page's base address is the root, so the browser itself would leave for the home page.
        skip.getElement().executeJs("this.onclick = (event) => { event.preventDefault(); $0.focus(); }", main);
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        if (exitBar != null) {
            remove(exitBar);
            exitBar = null;
        }
        var focused = content instanceof FocusedView;
        masthead.setVisible(!focused);
        main.setClassName(focused ? "rv" : "page");
        if (content instanceof FocusedView view) {
            exitBar = new ExitBar(view);
            addComponentAtIndex(indexOf(main), exitBar);
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getPath();
        masthead.markCurrent(address);
        remind(address);
        // The browser itself takes care of the first page; after that nothing would tell a screen reader of a new one.
        if (navigatedBefore) {
            main.getElement().executeJs(FOCUS_HEADING);
        }
        navigatedBefore = true;
    }

    /** Says what presses on the pages of learners, but where it stands in full, and not while they want all attention. */
    private void remind(String address) {
        reminders.removeAll();
        if (masthead.isVisible() && Masthead.isForLearners(address) && !address.equals(NOTICED)) {
            notices.orderedStream().flatMap(notice -> notice.reminder().stream()).forEach(reminders::add);
        }
        reminders.setVisible(reminders.getComponentCount() > 0);
    }
}
