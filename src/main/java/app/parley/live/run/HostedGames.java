package app.parley.live.run;

import app.parley.live.GamePlan;
import app.parley.live.Hosting;
import app.parley.live.LinkKey;
import app.parley.live.LiveException;
import app.parley.live.Pin;
import app.parley.live.room.Command;
import app.parley.live.room.DoubtedKey;
import app.parley.live.room.Nicknames;
import app.parley.live.room.Reply;
import app.parley.live.room.Room;
import app.parley.live.room.Snapshot;
import app.parley.live.room.Summary;
import app.parley.live.store.StoredGame;
import app.parley.record.NotStoredException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What a host holds: a room at work, or what is left of a finished one. */
public final class HostedGames {

    private HostedGames() {
    }

    public static Hosting running(RunningGame game, Nicknames nicknames) {
        return new Running(game, nicknames);
    }

    public static Hosting finished(StoredGame stored, Room room, Nicknames nicknames) {
        return new Finished(stored, room.snapshot(0), room.summary(), nicknames);
    }

    private static boolean isHosts(Command command) {
        return switch (command) {
            case Command.Move _, Command.AddTime _, Command.Lock _, Command.Kick _, Command.Rename _,
                    Command.SetTimeFactor _ -> true;
            case Command.Join _, Command.Take _, Command.GiveAnswer _, Command.ConfirmLogged _, Command.Alarm _ -> false;
        };
    }

    private static void check(Command command) {
        if (!isHosts(command)) {
            throw new IllegalArgumentException("not for a host: " + command.getClass().getSimpleName());
        }
    }

    private record Running(RunningGame game, Nicknames nicknames) implements Hosting {

        @Override
        public GamePlan plan() {
            return game.plan();
        }

        @Override
        public Pin pin() {
            return game.stored().pin();
        }

        @Override
        public LinkKey linkKey() {
            return game.stored().linkKey();
        }

        @Override
        public Snapshot snapshot() {
            return ask(room -> room.snapshot(game.nanos()));
        }

        @Override
        public Summary summary() {
            return ask(Room::summary);
        }

        @Override
        public Optional<DoubtedKey> doubtedKey() {
            return ask(Room::doubtedKey);
        }

        private <T> T ask(Function<Room, T> question) {
            try {
                return game.ask(question);
            } catch (NotStoredException e) {
                throw new LiveException.NotStored();
            }
        }

        @Override
        public Reply give(Command command) {
            check(command);
            var told = new CompletableFuture<Optional<Reply>>();
            game.give(command, told::complete);
            return told.join().orElseThrow(LiveException.NotStored::new);
        }

        @Override
        public Watch watch(Runnable changed) {
            game.watch(changed);
            return () -> game.unwatch(changed);
        }

        @Override
        public boolean diskTrouble() {
            return game.hasTrouble();
        }
    }

    private record Finished(StoredGame stored, Snapshot snapshot, Summary summary, Nicknames nicknames) implements Hosting {

        @Override
        public GamePlan plan() {
            return stored.plan();
        }

        @Override
        public Pin pin() {
            return stored.pin();
        }

        @Override
        public Optional<DoubtedKey> doubtedKey() {
            return Optional.empty();
        }

        @Override
        public LinkKey linkKey() {
            return stored.linkKey();
        }

        @Override
        public Reply give(Command command) {
            check(command);
            return new Reply.Ignored();
        }

        @Override
        public Watch watch(Runnable changed) {
            return () -> { };
        }

        @Override
        public boolean diskTrouble() {
            return false;
        }
    }
}
