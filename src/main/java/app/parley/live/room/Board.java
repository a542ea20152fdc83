package app.parley.live.room;

import app.parley.live.GamePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The standings, reckoned once for each reveal. Immutable; holds points and places, so that a later answer is not seen. */
final class Board {

    static final Board EMPTY = new Board(List.of(), List.of());

    /** One seat's line; {@code gap} is to the next better rank. */
    private record Line(Seat seat, int points, int bonus, int right, int asked, int rank, OptionalInt gap) {

        Standing standing() {
            return new Standing(seat.id(), seat.name(), rank, points, bonus, right, asked);
        }
    }

    private final List<Line> lines;
    private final List<TeamStanding> teams;
    private final Map<Seat, Line> bySeat = new HashMap<>();

    private Board(List<Line> lines, List<TeamStanding> teams) {
        this.lines = lines;
        this.teams = teams;
        lines.forEach(line -> bySeat.put(line.seat(), line));
    }

    /** The board of all seats that took part in a question revealed so far. Equal points: in the order of joining. */
    static Board of(Seats seats, GamePlan plan) {
        var ranked = seats.stream().filter(seat -> seat.asked() > 0)
                .sorted(Comparator.comparingInt(Seat::points).reversed().thenComparing(Seat::id)).toList();
        var lines = new ArrayList<Line>(ranked.size());
        int rank = 0;
        var gap = OptionalInt.empty();
        for (int i = 0; i < ranked.size(); i++) {
            var seat = ranked.get(i);
            if (i == 0 || seat.points() < ranked.get(i - 1).points()) {
                rank = i + 1;
                gap = i == 0 ? OptionalInt.empty() : OptionalInt.of(ranked.get(i - 1).points() - seat.points());
            }
            lines.add(new Line(seat, seat.points(), seat.bonus(), seat.right(), seat.asked(), rank, gap));
        }
        return new Board(lines, teams(seats, plan.settings().teams()));
    }

    private static List<TeamStanding> teams(Seats seats, List<String> names) {
        var members = new int[names.size()];
        var sums = new long[names.size()];
        seats.stream().filter(seat -> seat.team().isPresent()).forEach(seat -> {
            members[seat.team().getAsInt()]++;
            sums[seat.team().getAsInt()] += seat.points();
        });
        var means = IntStream.range(0, names.size())
                .map(team -> members[team] == 0 ? 0 : (int) Math.round(sums[team] / (double) members[team])).toArray();
        return IntStream.range(0, names.size())
                .mapToObj(team -> new TeamStanding(team, names.get(team), members[team], means[team],
                        1 + (int) IntStream.of(means).filter(other -> other > means[team]).count()))
                .sorted(Comparator.comparingInt(TeamStanding::rank).thenComparingInt(TeamStanding::team)).toList();
    }

    List<Standing> standings() {
        return lines.stream().map(Line::standing).toList();
    }

    List<TeamStanding> teams() {
        return teams;
    }

    Optional<Standing> of(Seat seat) {
        return Optional.ofNullable(bySeat.get(seat)).map(Line::standing);
    }

    Optional<PlayerView.Place> place(Seat seat) {
        return Optional.ofNullable(bySeat.get(seat))
                .map(line -> new PlayerView.Place(line.points(), line.rank(), lines.size(), line.gap()));
    }
}
