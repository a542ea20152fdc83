package app.parley.people.ui;

import app.parley.design.Dateline;
import app.parley.design.Dates;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** What an address that ends in a class, or goes on after it, leads to. */
final class ClassAddress {

    static final String ONE = "teach/class/:id";

    private ClassAddress() {}

    /** Until when the class is there, as it stands at the head of its pages. */
    static Dateline end(SchoolClass schoolClass) {
        return new Dateline(I18NProvider.translate(
                "people.class.ends", Dates.text(schoolClass.endsOn(), UI.getCurrent().getLocale())));
    }

    /** The class, if the teacher who is signed in has or shares it. */
    static Optional<SchoolClass> find(RouteParameters address, SchoolClasses classes) {
        return address.get("id").flatMap(SchoolClassId::parse).flatMap(classes::mine);
    }
}
