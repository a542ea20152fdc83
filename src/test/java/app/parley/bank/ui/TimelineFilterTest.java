package app.parley.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Certainty;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineFilterTest {

    private static TimelineFilter filter(String query) {
        return TimelineFilter.from(QueryParameters.fromString(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lane=north-korea", "lane=china", "from=2000", "to=2000", "from=1999&to=2001",
            "certainty=stated", "text=kim%20jong-il", "text=BEIJ", "text=happens%20beijing", "text=%20"})
    void acceptsWhatFits(String query) {
        assertThat(filter(query).accepts(Events.on("2000-05-20"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lane=japan", "from=2001", "to=1999", "from=2001&to=1999", "certainty=claimed", "text=ijing",
            "text=kim%20tokyo"})
    void refusesWhatDoesNotFit(String query) {
        assertThat(filter(query).accepts(Events.on("2000-05-20"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lane=", "from=soon", "to=99999", "certainty=doubtful", "what=ever"})
    void nonsenseInTheAddressFiltersNothing(String query) {
        assertThat(filter(query)).isEqualTo(TimelineFilter.NONE);
    }

    @Test
    void addressSaysWhatTheFilterIs() {
        var filter = new TimelineFilter(Optional.of("russia"), Optional.of(2000), Optional.of(2003),
                Optional.of(Certainty.CLAIMED), "missile & joke");

        assertThat(filter(filter.query().getQueryString())).isEqualTo(filter);
    }

    @Test
    void endlessTextIsCut() {
        var filter = TimelineFilter.NONE.withText("x".repeat(10_000));

        assertThat(filter.text()).hasSize(TimelineFilter.MAX_TEXT);
    }
}
