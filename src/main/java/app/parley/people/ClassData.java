package app.parley.people;

/** What one feature keeps about a class besides the notebooks of its members. Who keeps names implements it as a bean. */
public interface ClassData {

    /**
     * Takes the names of people out of everything that was kept for the class, and leaves the rest. Called in the
     * transaction that deletes the class: all features forget, or none.
     */
    void forgetNames(SchoolClassId id);
}
