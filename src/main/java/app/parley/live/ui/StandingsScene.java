package app.parley.live.ui;

import app.parley.design.Dateline;
import app.parley.live.room.Snapshot;
import app.parley.live.room.TeamStanding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;

/** Who leads, and the teams. The lower half of a ranking is nobody's business but theirs. */
final class StandingsScene extends Scene {

    static final int MOST = 5;

    StandingsScene(Snapshot game, String title) {
        addClassNames("hs");
        var head = new Header(game.asked().map(asked -> Dateline.leading(LiveWords.question(asked), LiveWords.place(asked)))
                .orElseGet(() -> new Dateline("")), new Dateline(title));
        head.addClassName("hq-top");
        var board = new Section(new H1(getTranslation("live.standings.title")), players(TopRanks.of(game.standings(), MOST)));
        board.addClassName("hs-board");
        var grid = new Div(board);
        grid.addClassName("hs-grid");
        if (!game.teams().isEmpty()) {
            grid.add(teams(game.teams()));
            grid.addClassName("hs-grid--teams");
        }
        add(head, grid);
    }

    private Component players(TopRanks top) {
        var list = new OrderedList();
        list.addClassName("hs-list");
        list.setId("standings");
        int most = top.shown().isEmpty() ? 0 : top.shown().getFirst().points();
        top.shown().forEach(one -> list.add(row(one.rank(), one.name(), getTranslation("live.standings.right", one.right(), one.asked()),
                one.points(), most)));
        var all = new Div(list);
        if (top.sharing() > 0) {
            var more = new Paragraph(getTranslation("live.standings.sharing", top.sharing(), top.shown().getLast().rank()));
            more.addClassName("hs-more");
            all.add(more);
        }
        return all;
    }

    private Component teams(List<TeamStanding> teams) {
        var list = new OrderedList();
        list.addClassName("hs-list");
        list.setId("teams");
        int most = teams.stream().mapToInt(TeamStanding::points).max().orElse(0);
        teams.forEach(team -> list.add(row(team.rank(), team.name(),
                getTranslation("live.standings.members", team.members()), team.points(), most)));
        var section = new Section(new H2(getTranslation("live.standings.teams")), list);
        section.addClassName("hs-teams");
        return section;
    }

    private static ListItem row(int rank, String name, String fact, int points, int most) {
        var number = new Span(Integer.toString(rank));
        number.addClassNames("hs-rank", "num");
        var strip = new Span(name);
        strip.addClassName("hs-name");
        var small = new Span(fact);
        small.addClassName("hs-fact");
        var fill = new Element("i");
        fill.getClassList().add("a-growx");
        fill.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", most == 0 ? 0 : 100.0 * points / most));
        var bar = new Div();
        bar.addClassName("hs-bar");
        bar.getElement().appendChild(fill);
        var words = new Div(new Div(strip, small), bar);
        words.addClassName("hs-words");
        var sum = new Span(LiveWords.text("live.points", points));
        sum.addClassNames("hs-points", "num");
        var row = new ListItem(number, words, sum);
        row.addClassName("hs-row");
        return row;
    }

    @Override
    void show(Snapshot game) {
        // A board stands until the next reveal.
    }
}
