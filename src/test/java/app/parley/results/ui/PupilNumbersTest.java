package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PupilNumbersTest {

    private static final SchoolClassId CLASS = new SchoolClassId(new UUID(0, 1));

    /** As a register has them, by name. */
    private final List<LearnerId> register = IntStream.range(0, 26).mapToObj(i -> new LearnerId(new UUID(7, i))).toList();

    @Test
    void numbersRunFromOneAndDoNotDependOnTheOrderOfTheList() {
        var numbers = PupilNumbers.of(CLASS, register);

        assertThat(numbers.values()).containsExactlyElementsOf(IntStream.rangeClosed(1, 26).boxed().toList());
        assertThat(PupilNumbers.of(CLASS, register.reversed())).isEqualTo(numbers);
    }

    @Test
    void numbersAreNotThoseOfTheRegister() {
        var numbers = PupilNumbers.of(CLASS, register);

        var same = Stream.of(numbers.keySet().toArray()).filter(who -> numbers.get(who) == register.indexOf(who) + 1).count();
        assertThat(same).isLessThan(5);
        assertThat(List.copyOf(numbers.keySet())).isNotEqualTo(register.reversed());
    }

    @Test
    void whoIsInTwoClassesHasTwoNumbers() {
        var other = PupilNumbers.of(new SchoolClassId(new UUID(0, 2)), register);

        assertThat(List.copyOf(other.keySet())).isNotEqualTo(List.copyOf(PupilNumbers.of(CLASS, register).keySet()));
    }
}
