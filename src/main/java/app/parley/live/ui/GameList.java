package app.parley.live.ui;

import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.live.GameListing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.router.RouteParameters;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A teacher's games: the running ones lead back to their host screen, the others to what stayed of them. */
final class GameList extends Section {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm");

    GameList(List<GameListing> games) {
        addClassName("stack");
        add(new H2(getTranslation("live.games.title")));
        if (games.isEmpty()) {
            add(new Paragraph(getTranslation("live.games.none")));
            return;
        }
        var list = new UnorderedList(games.stream().map(this::row).toArray(ListItem[]::new));
        list.setId("games");
        list.addClassName("lines");
        add(list);
    }

    private ListItem row(GameListing game) {
        var parameters = new RouteParameters(GameAddressed.GAME, game.id().toString());
        var link = game.isRunning() ? new RouterLink(game.title(), HostView.class, parameters)
                : new RouterLink(game.title(), SummaryView.class, parameters);
        var when = WHEN.withLocale(getLocale()).format(game.createdAt().atZone(ZoneId.systemDefault()));
        var facts = new Dateline(getTranslation("live.games.facts", when, game.questions(), game.players()));
        var words = new Div(new H3(link), facts);
        words.addClassName("grow");
        var row = new ListItem(words);
        if (game.isRunning()) {
            row.add(new Chip(Chip.Tone.NEW, getTranslation("live.games.running")));
        }
        row.addClassNames("hit", "row", "lines-row");
        return row;
    }
}
