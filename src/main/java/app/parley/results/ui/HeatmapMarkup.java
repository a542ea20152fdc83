package app.parley.results.ui;

import app.parley.results.Heatmap;
import app.parley.results.statistics.Oddities.Oddity;
import java.util.List;
import java.util.Locale;

/**
 * The heatmap as a table in plain markup: a component for each cell would cost a server a hundred times as much. What somebody typed
 * is text and the value of attributes only.
 */
final class HeatmapMarkup {

    /** More questions do not fit beside the rest of the page: they keep a least width, and the frame scrolls. */
    private static final int MOST_THAT_FIT = 16;
    private static final int PER_CELL = 90;
    private static final int BAR_HEIGHT = 32;

    private final OverviewPage page;
    private final Heatmap heatmap;
    private final List<Heatmap.Row> rows;
    private final CellWords words;
    private final Markup out;

    private HeatmapMarkup(OverviewPage page) {
        this.page = page;
        heatmap = page.overview().heatmap();
        rows = page.rows();
        words = new CellWords(page.questions()::get);
        out = new Markup(PER_CELL * (heatmap.rows().size() + 2) * (heatmap.columns().size() + 2));
    }

    /** The table of a page. */
    static String of(OverviewPage page) {
        return new HeatmapMarkup(page).table();
    }

    private String table() {
        out.open("table", "class", heatmap.columns().size() > MOST_THAT_FIT ? "hm hm--wide" : "hm")
                .element("caption", "vh", text("results.heat.caption"));
        out.open("thead").open("tr").open("th", "scope", "col", "class", "hm-c0")
                .element("span", "", text("results.heat.rows")).element("span", "", text("results.heat.columns")).close("th");
        heatmap.columns().forEach(this::head);
        out.open("th", "scope", "col", "class", "hm-s").text(text("results.heat.right")).close("th").close("tr").close("thead");
        out.open("tbody");
        for (int row = 0; row < rows.size(); row++) {
            if (page.filter().shows(rows.get(row).who())) {
                row(row);
            }
        }
        return out.close("tbody").close("table").toString();
    }

    private void head(Heatmap.Column column) {
        var prompt = page.prompt(column.question());
        var line = column.line();
        out.open("th", "scope", "col", "title", prompt).open("a", "href", page.address(column.question()))
                .element("span", "vh", line.answered() == 0 ? text("results.heat.question.none", column.place() + 1, prompt)
                        : text("results.heat.question", column.place() + 1, prompt, ResultsWords.percent(line.share()), line.answered()));
        odd(column.odd());
        out.open("span", "class", "hm-q num", "aria-hidden", "true").text(Integer.toString(column.place() + 1)).close("span");
        bar(line.share());
        out.open("span", "class", "hm-p num", "aria-hidden", "true")
                .text(line.answered() == 0 ? "–" : Long.toString(Math.round(100 * line.share()))).close("span");
        out.close("a").close("th");
    }

    private void bar(double share) {
        double height = BAR_HEIGHT * share;
        out.add(String.format(Locale.ROOT, "<svg class=\"hm-f\" viewBox=\"0 0 20 %1$d\" aria-hidden=\"true\">"
                + "<rect y=\"%2$.1f\" width=\"20\" height=\"%3$.1f\"/></svg>", BAR_HEIGHT, BAR_HEIGHT - height, height));
    }

    private void odd(List<Oddity> odd) {
        if (!odd.isEmpty()) {
            var why = OddityWords.of(odd, page);
            out.open("span", "class", "hm-odd", "title", why, "aria-hidden", "true").text("?").close("span")
                    .element("span", "vh", text("results.heat.odd", why));
        }
    }

    private void row(int at) {
        var row = rows.get(at);
        out.open("tr", "class", row.isPresent() ? "" : "hm-away");
        name(row);
        if (row.isPresent()) {
            for (int column = 0; column < row.cells().size(); column++) {
                cell(at, column);
            }
            out.open("td", "class", "hm-s num").element("b", "", Integer.toString(row.line().right())).close("td");
        } else {
            out.open("td", "colspan", Integer.toString(row.cells().size())).text(text("results.cell.absent")).close("td")
                    .open("td", "class", "hm-s").close("td");
        }
        out.close("tr");
    }

    private void name(Heatmap.Row row) {
        var name = page.labels().of(row.who());
        var address = page.address(row.who());
        out.open("th", "scope", "row").open("span", "class", "hm-n");
        address.ifPresent(path -> out.open("a", "href", path));
        out.element("bdi", "", name);
        address.ifPresent(_ -> out.close("a"));
        page.labels().second(row.who()).ifPresent(second -> out.text(" ").element("bdi", "quiet", second));
        odd(row.odd());
        out.close("span").close("th");
    }

    private void cell(int row, int column) {
        var shown = words.of(heatmap.columns().get(column).question(), rows.get(row).cells().get(column));
        var line = (heatmap.isLineAfter(row, column) ? " st-r" : "")
                + (heatmap.isLineAbove(row, column) && page.filter().pupil().isEmpty() ? " st-t" : "")
                + (column == 0 && heatmap.isLineBefore(row) ? " st-l" : "");
        out.open("td", "class", shown.look() + line, "title", shown.look().equals("no") ? shown.words() : "");
        if (!shown.mark().isEmpty()) {
            out.open("i", "aria-hidden", "true").text(shown.mark()).close("i");
        }
        // Of no size by the style sheet: a hidden element in each cell makes a browser slow.
        out.text(shown.words()).close("td");
    }

    private static String text(String key, Object... arguments) {
        return ResultsWords.text(key, arguments);
    }
}
