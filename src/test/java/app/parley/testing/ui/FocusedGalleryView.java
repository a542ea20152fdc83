package app.parley.testing.ui;

import app.parley.design.FocusedView;
import app.parley.design.Track;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** A view that wants the whole attention, for tests of the frame. Not part of the program. */
@Route("gallery/focused")
@AnonymousAllowed
public class FocusedGalleryView extends Article implements FocusedView, HasDynamicTitle {

    public FocusedGalleryView() {
        addClassNames("rv-card", "card");
        add(new H1("Which treaty was it?"), new Paragraph("Say it to yourself first."));
    }

    @Override
    public String exitPath() {
        return "gallery";
    }

    @Override
    public String exitLabel() {
        return "Stop for now";
    }

    @Override
    public Optional<Component> progress() {
        return Optional.of(Track.progress("Questions answered", 5, 12));
    }

    @Override
    public String getPageTitle() {
        return "Focused";
    }
}
