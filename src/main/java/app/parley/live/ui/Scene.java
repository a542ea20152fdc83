package app.parley.live.ui;

import app.parley.live.room.Snapshot;
import com.vaadin.flow.component.html.Div;

/**
 * What fills the projector for a while, such as one question from the moment it is read until it is closed. Small changes
 * go into the components that are there, so that nothing on the wall flickers and no focus jumps.
 */
abstract class Scene extends Div {

    /** Brings it up to date. */
    abstract void show(Snapshot game);
}
