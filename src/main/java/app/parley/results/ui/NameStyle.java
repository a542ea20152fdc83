package app.parley.results.ui;

import app.parley.results.Names;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;

/** Which names a page of results shows. It stands in the address as {@code names}. */
enum NameStyle {

    /** The names of the class, for the teacher alone. */
    OWN,
    /** What people called themselves in the game; who did not is a number. */
    GAME,
    /** Numbers, for the projector. */
    NONE;

    static final String PARAMETER = "names";

    /** What an address asks for; the names of the class unless it asks for something else. */
    static NameStyle of(QueryParameters parameters) {
        return Query.choice(parameters, PARAMETER, List.of(values())).orElse(OWN);
    }

    /** Which there are to choose from: those of a game only where somebody had one. */
    static List<NameStyle> offered(Names names) {
        return Stream.of(values()).filter(style -> style != GAME || !names.game().isEmpty()).toList();
    }

    /** An address of results with this choice in it. */
    String kept(String address) {
        return new Query().put(PARAMETER, this, OWN).on(address);
    }

    String word() {
        return ResultsWords.word(this);
    }
}
