package app.parley.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.live.wire.Bye;
import app.parley.live.wire.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final Outbox outbox = new Outbox(() -> 0);

    private static Frame frame(long version) {
        return new Frame(version, "{}", "{\"a\":1}", OptionalLong.empty(), false, 0);
    }

    private List<String> all() {
        var texts = new ArrayList<String>();
        for (var text = outbox.next(); text.isPresent(); text = outbox.next()) {
            texts.add(text.get());
        }
        return texts;
    }

    @Test
    void onlyTheNewestStateWaitsAndNoAcknowledgementIsLost() {
        for (int i = 1; i <= 50; i++) {
            outbox.show(frame(i));
            outbox.add("ack " + i);
        }

        var sent = all();

        assertThat(sent).hasSize(51).endsWith(frame(50).text(0, 0));
        assertThat(sent.subList(0, 50)).allMatch(text -> text.startsWith("ack"));
        assertThat(outbox.isWaiting()).isFalse();
    }

    @Test
    void theLastWordComesLastAndOnce() {
        outbox.bye(Bye.TAKEN);
        outbox.bye(Bye.SLOW);
        outbox.show(frame(1));

        assertThat(all()).containsExactly(frame(1).text(0, 0), "{\"t\":\"bye\",\"why\":\"taken\"}");
        assertThat(outbox.isFinished()).isTrue();
    }

    @Test
    void whoReadsNothingIsFoundOut() {
        int taken = 0;
        while (outbox.add("ack")) {
            taken++;
        }

        assertThat(taken).isEqualTo(100);
    }

    @Test
    void versionsGoOnAboveWhatWasSeen() {
        outbox.resume(41);
        outbox.show(frame(1));

        assertThat(all()).containsExactly(frame(42).text(0, 0));
    }
}
