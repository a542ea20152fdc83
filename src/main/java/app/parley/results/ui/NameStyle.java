package app.parley.results.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;

/** Which names a page of results shows. It stands in the address as {@code names}. */
enum NameStyle {

    /** The names of the class, for the teacher alone. */
    OWN,
    /** What people called themselves in the game. */
    GAME,
    /** Numbers, for the projector. */
    NONE;

    static final String PARAMETER = "names";

    /** What an address asks for; the names of the class unless it asks for something else. */
    static NameStyle of(QueryParameters parameters) {
        return parameters.getSingleParameter(PARAMETER).flatMap(text -> Arrays.stream(values())
                .filter(style -> style.word().equals(text)).findFirst()).orElse(OWN);
    }

    /** An address of results with this choice in it. */
    String kept(String address) {
        return this == OWN ? address : address + "?" + PARAMETER + "=" + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
