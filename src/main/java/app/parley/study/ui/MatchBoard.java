package app.parley.study.ui;

import app.parley.design.Icon;
import app.parley.study.match.Game;
import app.parley.study.match.Tile;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of a game, in two columns: one is taken and then the other, in whatever order. Arrow keys go from tile to tile. The browser
 * gets texts in an order of chance and nothing else.
 */
@Tag("parley-board")
final class MatchBoard extends Component implements HasComponents, HasStyle {

    private final Map<Tile, NativeButton> buttons = new LinkedHashMap<>();
    private final SerializableBiConsumer<Tile, Tile> onPair;
    private @Nullable Tile taken;

    /** @param onPair hears of every two tiles of both columns, first the one that was taken first */
    MatchBoard(Game game, SerializableBiConsumer<Tile, Tile> onPair) {
        this.onPair = onPair;
        addClassName("mt-board");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("match.board"));
        add(column(game.left(), "match.column.left"), column(game.right(), "match.column.right"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/match-board.js");
    }

    private Div column(List<Tile> tiles, String labelKey) {
        var column = new Div();
        column.addClassName("mt-column");
        column.getElement().setAttribute("role", "group");
        column.getElement().setAttribute("aria-label", getTranslation(labelKey));
        tiles.forEach(tile -> {
            var button = new NativeButton("", _ -> take(tile));
            button.add(new Span(tile.text()));
            button.addClassName("mt-tile");
            button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
            button.setTestId("tile");
            buttons.put(tile, button);
            column.add(button);
        });
        return column;
    }

    private void take(Tile tile) {
        buttons.values().forEach(button -> button.removeClassName("mt-tile--wrong"));
        var before = taken;
        if (isFound(tile)) {
            return;
        }
        if (before == null || before.side() == tile.side()) {
            setTaken(tile.equals(before) ? null : tile);
        } else {
            setTaken(null);
            onPair.accept(before, tile);
        }
    }

    private boolean isFound(Tile tile) {
        return buttons.get(tile).hasClassName("mt-tile--found");
    }

    private void setTaken(@Nullable Tile tile) {
        taken = tile;
        buttons.forEach((each, button) -> {
            if (!isFound(each)) {
                button.getElement().setAttribute("aria-pressed", Boolean.toString(each.equals(tile)));
            }
        });
    }

    /** They belong together: out of play, but the keyboard stays where it is. */
    void found(Tile one, Tile other) {
        for (var tile : List.of(one, other)) {
            var button = buttons.get(tile);
            button.addClassName("mt-tile--found");
            button.add(Icon.Shape.CHECK.icon());
            button.getElement().removeAttribute("aria-pressed").setAttribute("aria-disabled", "true");
        }
    }

    /** They do not belong together: shown until the next one is taken. */
    void wrong(Tile one, Tile other) {
        buttons.get(one).addClassName("mt-tile--wrong");
        buttons.get(other).addClassName("mt-tile--wrong");
    }

    /** Puts the keyboard on the first tile. */
    void focus() {
        buttons.values().iterator().next().focus();
    }
}
