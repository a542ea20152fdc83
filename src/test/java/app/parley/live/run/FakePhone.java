package app.parley.live.run;

import app.parley.live.wire.Bye;
import app.parley.live.wire.Frame;
import java.util.ArrayList;
import java.util.List;

/** Remembers what it was shown. */
final class FakePhone implements Phone {

    private final List<Frame> frames = new ArrayList<>();
    private final List<Bye> byes = new ArrayList<>();

    @Override
    public synchronized void show(Frame frame) {
        frames.add(frame);
    }

    @Override
    public synchronized void bye(Bye why) {
        byes.add(why);
    }

    synchronized List<Frame> frames() {
        return List.copyOf(frames);
    }

    synchronized List<Bye> byes() {
        return List.copyOf(byes);
    }
}
