package app.parley.live.wire;

import app.parley.bank.Bank;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** The writer of frames without Spring, for tests; texts are their keys. */
public final class WireParts {

    private WireParts() {
    }

    public static Frames frames(Bank bank) {
        return new Frames(bank, new Reveals(bank, new I18NProvider() {
            @Override
            public List<Locale> getProvidedLocales() {
                return List.of(Locale.ENGLISH);
            }

            @Override
            public String getTranslation(String key, Locale locale, Object... parameters) {
                return key + List.of(parameters);
            }
        }));
    }
}
