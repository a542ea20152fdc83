package app.parley.live.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.live.room.GameEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JournalJsonTest {

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Arrays.stream(type.getPermittedSubclasses()).flatMap(JournalJsonTest::records);
    }

    @Test
    void everyKindOfEventHasAName() {
        assertThat(JournalJson.kinds().values()).containsExactlyInAnyOrderElementsOf(
                records(GameEvent.class).map(type -> type.<GameEvent>asSubclass(GameEvent.class)).toList());
    }

    @Test
    void everyEventComesBackAsItWas() {
        assertThat(EveryEvent.list()).extracting(Object::getClass).containsAll(JournalJson.kinds().values());
        assertThat(EveryEvent.list()).allSatisfy(event -> assertThat(
                JournalJson.event(JournalJson.kind(event), JournalJson.write(event))).isEqualTo(event));
    }

    @Test
    void whatIsStoredKeepsItsForm() {
        assertThat(EveryEvent.list().stream().limit(4).map(JournalJson::write)).containsExactly("""
                {"seat":3,"token":"3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9",\
                "name":"Früh <b>","code":"K742","team":1,"learner":"00000000-0000-0009-0000-000000000009"}""", """
                {"seat":4,"token":"3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9",\
                "name":"Ben","code":"K743","team":null,"learner":null}""", """
                {"seat":3,"token":"3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9"}""", """
                {"seat":3,"name":"Ana"}""");
    }

    @Test
    void anEventOfANewerVersionIsRefusedClearly() {
        assertThatThrownBy(() -> JournalJson.event("seat-painted", "{}")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seat-painted");
    }
}
