package app.parley.people.ui;

import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** What an address that ends in a class, or goes on after it, leads to. */
final class ClassAddress {

    static final String ONE = "teach/class/:id";

    private ClassAddress() {}

    /** The class, if the teacher who is signed in has or shares it. */
    static Optional<SchoolClass> find(RouteParameters address, SchoolClasses classes) {
        return address.get("id").flatMap(SchoolClassId::parse).flatMap(classes::mine);
    }
}
