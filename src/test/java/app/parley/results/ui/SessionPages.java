package app.parley.results.ui;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import app.parley.bank.Bank;
import app.parley.results.Overview;
import app.parley.results.SessionResults;
import app.parley.results.export.Table;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the pages and files of a session are made of, for benchmarks: without a browser, and with keys in place of words. */
public final class SessionPages {

    /** Vaadin holds it weakly. What is asked of it is not recorded: that would be most of what is measured. */
    private static final VaadinService SERVICE = mock(VaadinService.class, withSettings().stubOnly());

    private SessionPages() {
    }

    /** Lets this thread make pages. */
    public static void prepare() {
        var instantiator = mock(Instantiator.class, withSettings().stubOnly());
        when(SERVICE.getInstantiator()).thenReturn(instantiator);
        when(instantiator.getI18NProvider()).thenReturn(new Keys());
        VaadinService.setCurrent(SERVICE);
    }

    private static final class Keys implements I18NProvider {

        private static final long serialVersionUID = 1L;

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            return key;
        }
    }

    private static OverviewPage page(SessionResults results, Bank bank) {
        return OverviewPage.of(results, OverviewFilter.of(QueryParameters.empty()), bank, Map.of());
    }

    /** All that the overview shows. */
    public static Overview overview(SessionResults results, Bank bank) {
        return page(results, bank).overview();
    }

    /** The table of all answers that can be taken away. */
    public static Table answers(SessionResults results, Bank bank) {
        var page = page(results, bank);
        return AnswersTable.of(page.results().session(), Optional.empty(), page.labels(), bank, ZoneOffset.UTC).table("Answers");
    }
}
