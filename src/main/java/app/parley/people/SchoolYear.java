package app.parley.people;

import java.time.LocalDate;
import java.time.Month;

/** When school years end: with July, as most do in the north. */
final class SchoolYear {

    private SchoolYear() {}

    /** The last day of the school year that a class made today is for. In July classes are made for the next one. */
    static LocalDate lastDay(LocalDate today) {
        var year = today.getMonth().compareTo(Month.JULY) < 0 ? today.getYear() : today.getYear() + 1;
        return LocalDate.of(year, Month.JULY, 31);
    }
}
