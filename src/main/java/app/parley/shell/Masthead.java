package app.parley.shell;

import app.parley.design.BrandMark;
import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Name, navigation (at the bottom of narrow screens), light or dark, the notebook, and who is signed in. */
final class Masthead extends Header {

    private static final String TEACHER = "TEACHER";
    private static final String READING_ROOM = "sources";
    /** What else is in the reading room, at addresses of its own. */
    private static final Set<String> SHELVES = Set.of("people", "agreements", "timeline");

    private record Target(String path, String key) {
    }

    private final List<Anchor> links = new ArrayList<>();

    Masthead(@Nullable AuthenticationContext authentication) {
        addClassName("mast");
        var teacher = authentication != null && authentication.hasRole(TEACHER);
        var bar = new Div(brand(), navigation(teacher), end(teacher ? authentication.getPrincipalName().orElse("") : null));
        bar.addClassName("mast-in");
        add(bar);
    }

    private Component brand() {
        var brand = new Anchor("", BrandMark.onPaper());
        brand.add(new Span(getTranslation("shell.brand")));
        brand.addClassName("brand");
        return brand;
    }

    private Component navigation(boolean teacher) {
        var everybody = Stream.of(new Target("study", "shell.nav.study"), new Target(READING_ROOM, "shell.nav.sources"));
        var teachers = teacher ? Stream.of(new Target("teach", "shell.nav.teach")) : Stream.<Target>empty();
        var navigation = new Nav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        Stream.concat(everybody, teachers).forEach(target -> {
            var link = new Anchor(target.path(), getTranslation(target.key()));
            links.add(link);
            navigation.add(link);
        });
        return navigation;
    }

    private Component end(@Nullable String teacherName) {
        var notebook = new Anchor("notebook", Icon.Shape.BOOK.icon());
        notebook.addClassName("iconbtn");
        notebook.getElement().setAttribute("aria-label", getTranslation("shell.notebook"));
        var end = new Div(notebook, new ColorSchemeToggle(), teacherName == null ? signIn() : signedIn(teacherName));
        end.addClassName("mast-end");
        return end;
    }

    private Component signIn() {
        return ButtonStyle.LINE.small(new Anchor("login", getTranslation("shell.sign-in")));
    }

    private Component signedIn(String name) {
        var me = new Anchor("teach", initials(name));
        me.addClassName("me");
        me.getElement().setAttribute("aria-label", getTranslation("shell.signed-in", name));
        return me;
    }

    /** At most two capitals, from the first and the last word of the name. */
    static String initials(String name) {
        var words = Stream.of(name.split("[\\s._-]+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return "";
        }
        return Stream.of(words.getFirst(), words.getLast()).limit(Math.min(2, words.size()))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Marks the link of the place with this first part of the address. */
    void markCurrent(String firstSegment) {
        var isShelf = SHELVES.contains(firstSegment);
        links.forEach(link -> {
            if (link.getHref().equals(isShelf ? READING_ROOM : firstSegment)) {
                link.getElement().setAttribute("aria-current", isShelf ? "true" : "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
