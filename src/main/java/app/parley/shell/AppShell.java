package app.parley.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page has in its head: the theme, our styles on top of it, the icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/fonts.css")
@StyleSheet("styles/parley.css")
@StyleSheet("styles/pages.css")
@StyleSheet("styles/live.css")
@StyleSheet("styles/study.css")
@StyleSheet("styles/results.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink("icon", "favicon.svg");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
