package app.parley.study;

import app.parley.bank.Misconception;
import java.util.Optional;

/**
 * What a card is mixed up with, as far as wrong answers tell.
 *
 * @param given what was answered wrongly most often, as shown; empty if no single answer points anywhere
 * @param times how often
 * @param other the card that this would have been right for
 * @param mixUp what somebody believes who answers so
 */
public record Confusion(String given, int times, Optional<CardId> other, Optional<Misconception> mixUp) {
}
