package app.parley.design;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/**
 * Fields for dates, all of the same kind: a date is shown so that nobody can take the day for the month, typed with its month as a word
 * or a number wherever that leaves no doubt, and chosen from weeks that begin on Monday. Times have 24 hours.
 */
public final class DateFields {

    /** For the calendar and the clock; what is shown and understood does not depend on it. */
    private static final Locale LOCALE = Locale.UK;

    private static final int MONDAY = 1;

    private DateFields() {
    }

    /** Makes a field one of them, and returns it. */
    public static DatePicker dress(DatePicker field) {
        field.setLocale(LOCALE);
        field.setI18n(words());
        return field;
    }

    /** Makes a field for a date and a time one of them, and returns it. */
    public static DateTimePicker dress(DateTimePicker field) {
        field.setLocale(LOCALE);
        field.setDatePickerI18n(words());
        return field;
    }

    /** With slashes, 4/5 is a day in May in one country and in April in another: that is not understood. */
    private static DatePickerI18n words() {
        return new DatePickerI18n().setDateFormats("d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd", "d.M.yyyy", "MMM d, yyyy", "MMMM d, yyyy")
                .setFirstDayOfWeek(MONDAY).setToday(text("design.date.today")).setCancel(text("design.cancel"))
                .setBadInputErrorMessage(text("design.date.unclear"));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
