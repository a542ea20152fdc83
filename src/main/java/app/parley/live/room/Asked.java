package app.parley.live.room;

import app.parley.bank.TaskFace;
import app.parley.bank.TaskKind;
import java.util.Optional;

/**
 * The question of a turn as everybody may see it: an allow-list. Nothing in it tells the key before {@code reveal} is
 * there.
 *
 * @param turn   from 0, through the whole game
 * @param number the question's number among those of its round, from 1
 * @param of     how many the round has
 * @param face   from answering on
 * @param reveal once it is revealed
 */
public record Asked(int turn, TurnKind kind, int number, int of, TaskKind taskKind, String prompt,
        Optional<TaskFace> face, Optional<Reveal> reveal) {
}
