package app.parley.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form that the browser itself sends to the server, as Spring Security expects the name and password of a teacher. */
@Tag("form")
class Form extends HtmlContainer {

    Form(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
    }
}
