package app.parley.bank.ui;

import app.parley.bank.Person;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An office with the days on which sources say that somebody held it. It says nothing of the time between.
 *
 * @param days at least one, in order
 */
record Tenure(String office, List<LocalDate> days) {

    /** The offices of a person, each once. */
    static List<Tenure> of(Person person) {
        return person.offices().stream()
                .collect(Collectors.groupingBy(Person.Office::office, LinkedHashMap::new,
                        Collectors.mapping(Person.Office::asOf, Collectors.toList())))
                .entrySet().stream()
                .map(office -> new Tenure(office.getKey(), office.getValue().stream().sorted().toList())).toList();
    }

    /** Such as "9 June 2000, 27 November 2000 and 29 July 2002". */
    String daysInWords() {
        var last = Wording.day(days.getLast());
        var others = days.subList(0, days.size() - 1).stream().map(Wording::day).collect(Collectors.joining(", "));
        return others.isEmpty() ? last : I18NProvider.translate("bank.room.and", others, last);
    }
}
