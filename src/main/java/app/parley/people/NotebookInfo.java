package app.parley.people;

import java.time.Instant;

/**
 * What a notebook's owner may like to know about it.
 *
 * @param createdAt when the first thing was kept in it
 * @param hasKey whether it can be opened on another device
 * @param devices on how many devices it is open now
 */
public record NotebookInfo(Instant createdAt, boolean hasKey, int devices) {}
