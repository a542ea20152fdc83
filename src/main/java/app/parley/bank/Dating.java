package app.parley.bank;

/** How a date is known. */
public enum Dating {

    /** It stands in the source. */
    PRINTED,
    /** It follows from weekdays and other dates in the source. */
    WORKED_OUT,
    /** It was the plan at the time. */
    PLANNED,
    /** It is general knowledge from outside the sources. */
    BACKGROUND
}
