package app.parley.shell;

import app.parley.design.FocusedView;
import app.parley.design.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;

/** All that a {@link FocusedView} has above it: the way out, and how far one has come. */
final class ExitBar extends Header {

    ExitBar(FocusedView view) {
        addClassName("rv-top");
        var exit = new Anchor(view.exitPath());
        exit.add(Icon.Shape.CLOSE.large());
        exit.addClassName("iconbtn");
        exit.setId("exit");
        exit.getElement().setAttribute("aria-label", view.exitLabel());
        var progress = new Div();
        progress.addClassName("rv-prog");
        view.progress().ifPresent(progress::add);
        add(exit, progress);
    }
}
