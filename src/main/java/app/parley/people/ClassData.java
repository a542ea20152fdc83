package app.parley.people;

import app.parley.base.LearnerId;

/** What one feature keeps about a class besides the notebooks of its members. Whoever keeps anything implements it as a bean. */
public interface ClassData {

    /**
     * Takes the names of people out of everything that was kept for the class, and leaves the rest. Called in the
     * transaction that deletes the class: all features forget, or none. What is deleted with the class needs nothing.
     */
    default void forgetNames(SchoolClassId id) {}

    /**
     * Deletes what was kept about one learner as a member of the class, and takes their name out of the rest; what is in
     * their notebook stays. Called in the transaction in which the membership ends: all features forget, or none.
     */
    void forgetMember(SchoolClassId id, LearnerId learner);
}
