package app.parley.shell;

import app.parley.design.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import org.jspecify.annotations.Nullable;

/** The button for light or dark: it turns whatever is on the screen now into the other one. */
@Tag("button")
final class ColorSchemeToggle extends Component implements HasStyle {

    private static final String SYSTEM_IS_DARK = "window.matchMedia('(prefers-color-scheme: dark)').matches";

    private @Nullable ColorSchemeChoice choice = ColorSchemeChoice.of(VaadinRequest.getCurrent()).orElse(null);

    ColorSchemeToggle() {
        addClassName("iconbtn");
        setId("scheme");
        getElement().setAttribute("type", "button");
        getElement().setAttribute("aria-label", getTranslation("shell.scheme"));
        getElement().appendChild(Icon.Shape.SUN.icon().getElement());
        getElement().addEventListener("click", event -> toggle(event.getEventData().get(SYSTEM_IS_DARK).asBoolean(false)))
                .addEventData(SYSTEM_IS_DARK);
    }

    private void toggle(boolean systemIsDark) {
        var shown = choice != null ? choice : systemIsDark ? ColorSchemeChoice.DARK : ColorSchemeChoice.LIGHT;
        var next = shown.other();
        choice = next;
        UI.getCurrent().getPage().setColorScheme(next.scheme());
        next.keep(VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
    }
}
