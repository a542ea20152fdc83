package app.parley.demo;

import app.parley.people.DisplayName;
import app.parley.people.NotebookKey;
import app.parley.people.Password;

/** How a visitor gets in: as the teacher, and into the notebook of one learner. */
record Invitation(DisplayName teacher, Password password, DisplayName learner, NotebookKey key) {}
