package app.parley.live.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Names made of a polite adjective and a bird or a capital: Early Lark, Patient Seoul. */
final class GeneratedNames {

    static final List<String> ADJECTIVES = WordLists.read("names/adjectives.txt");
    static final List<String> NOUNS = Stream.concat(WordLists.read("names/birds.txt").stream(),
            WordLists.read("names/capitals.txt").stream()).toList();

    private static final Set<String> ADJECTIVE_SET = Set.copyOf(ADJECTIVES);
    private static final Set<String> NOUN_SET = Set.copyOf(NOUNS);

    private GeneratedNames() {
    }

    static boolean isOne(String name) {
        int space = name.indexOf(' ');
        return space > 0 && ADJECTIVE_SET.contains(name.substring(0, space)) && NOUN_SET.contains(name.substring(space + 1));
    }

    /**
     * Different names, none of them taken. From a random place it goes on in leaps that come by every name once, so it
     * finds the last free ones as well; fewer than wanted only when all are taken.
     */
    static List<Nickname> suggest(int count, Predicate<Nickname> isTaken, RandomGenerator random) {
        int all = ADJECTIVES.size() * NOUNS.size();
        int leap = leap(all, random);
        int place = random.nextInt(all);
        var names = new ArrayList<Nickname>(count);
        for (int i = 0; i < all && names.size() < count; i++) {
            var name = Nicknames.fit(ADJECTIVES.get(place / NOUNS.size()) + " " + NOUNS.get(place % NOUNS.size()));
            if (!isTaken.test(name)) {
                names.add(name);
            }
            place = (place + leap) % all;
        }
        return names;
    }

    /** A number without a common divisor with {@code all}. */
    private static int leap(int all, RandomGenerator random) {
        int leap = random.nextInt(1, all);
        while (divisor(leap, all) > 1) {
            leap = leap % (all - 1) + 1;
        }
        return leap;
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
