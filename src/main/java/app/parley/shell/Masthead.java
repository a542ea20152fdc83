package app.parley.shell;

import app.parley.design.BrandMark;
import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.people.Account;
import app.parley.people.Administrator;
import app.parley.people.Teacher;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Name, navigation (at the bottom of narrow screens), light or dark, the notebook, and who is signed in. */
final class Masthead extends Header {

    /** A place of the navigation: where it is, what it is called, and with what the addresses begin that belong to it. */
    private record Place(String path, String key, Set<String> beginnings) {

        /** The length of the beginning that an address has; 0 if it does not belong here. */
        int belongs(String address) {
            return beginnings.stream().filter(beginning -> (address + "/").startsWith(beginning + "/")).mapToInt(String::length)
                    .max().orElse(0);
        }
    }

    private static final Place STUDY = new Place("study", "shell.nav.study", Set.of("study", "quiz", "history"));
    private static final Place PROGRESS = new Place("progress", "shell.nav.progress", Set.of("progress"));
    private static final Place SOURCES = new Place("sources", "shell.nav.sources",
            Set.of("sources", "people", "agreements", "timeline"));
    private static final Place NOTEBOOK = new Place("notebook", "shell.notebook", Set.of("notebook"));
    private static final Place TEACH = new Place("teach", "shell.nav.teach", Set.of("teach", "host"));

    private static final Place ACCOUNTS = new Place("teach/accounts", "shell.nav.accounts", Set.of("teach"));
    private static final Place RESULTS = new Place("teach/results", "shell.nav.results", Set.of("teach/results"));

    private final Map<Place, Anchor> links = new LinkedHashMap<>();

    /**
     * For whoever is here.
     *
     * @param account who is signed in, if somebody is
     */
    Masthead(Optional<Account> account) {
        addClassName("mast");
        var places = Stream.concat(Stream.of(STUDY, PROGRESS, SOURCES), account.stream().flatMap(Masthead::work)).toList();
        var bar = new Div(brand(), navigation(places), end(account.map(this::signedIn).orElseGet(this::signIn)));
        bar.addClassName("mast-in");
        add(bar);
    }

    private static Stream<Place> work(Account account) {
        return switch (account) {
            case Teacher _ -> Stream.of(TEACH, RESULTS);
            case Administrator _ -> Stream.of(ACCOUNTS);
        };
    }

    private Component brand() {
        var brand = new Anchor("", BrandMark.onPaper());
        brand.add(new Span(getTranslation("shell.brand")));
        brand.addClassName("brand");
        return brand;
    }

    private Component navigation(List<Place> places) {
        var navigation = new Nav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        for (var place : places) {
            var link = new Anchor(place.path(), getTranslation(place.key()));
            links.put(place, link);
            navigation.add(link);
        }
        return navigation;
    }

    private Component end(Component whoIsHere) {
        var notebook = new Anchor(NOTEBOOK.path(), Icon.Shape.BOOK.icon());
        notebook.addClassName("iconbtn");
        notebook.getElement().setAttribute("aria-label", getTranslation(NOTEBOOK.key()));
        var end = new Div(notebook, new ColorSchemeToggle(), whoIsHere);
        end.addClassName("mast-end");
        return end;
    }

    private Component signIn() {
        return ButtonStyle.LINE.small(new Anchor("login", getTranslation("shell.sign-in")));
    }

    private Component signedIn(Account account) {
        var name = account.name().text();
        var me = new Anchor("teach/account", initials(name));
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

    /** Whether an address is one for learners, apart from the home page. */
    static boolean isForLearners(String address) {
        return Stream.of(STUDY, PROGRESS, SOURCES, NOTEBOOK).anyMatch(place -> place.belongs(address) > 0);
    }

    /** Marks the link of the place that this address belongs to; the places of teachers lie within each other. */
    void markCurrent(String address) {
        int longest = links.keySet().stream().mapToInt(place -> place.belongs(address)).max().orElse(0);
        links.forEach((place, link) -> {
            if (longest > 0 && place.belongs(address) == longest) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
