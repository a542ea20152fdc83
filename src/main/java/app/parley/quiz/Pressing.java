package app.parley.quiz;

import java.time.Instant;

/**
 * Homework of which a learner is reminded.
 *
 * @param title    of the first to close; typed by somebody, so show it as text
 * @param closesAt when that closes, or closed
 * @param others   how many more press
 */
public record Pressing(String title, Instant closesAt, int others) {
}
