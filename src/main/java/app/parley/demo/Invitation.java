package app.parley.demo;

import app.parley.people.DisplayName;
import app.parley.people.NotebookKey;
import app.parley.people.Password;
import java.util.Map;

/** How a visitor gets in: as the teacher, and into the notebooks of those who study with cards. */
record Invitation(DisplayName teacher, Password password, Map<Habit, NotebookKey> keys) {

    Invitation {
        keys = Map.copyOf(keys);
    }
}
