package app.parley.demo;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** How somebody in the story studies with cards. */
interface Studies {

    /** So many days before the present the cards were begun. */
    int days();

    /** How many new cards a day. */
    int newPerDay();

    /** Whether there is a session on this day, so many days before the present one. */
    boolean studiesOn(LocalDate day, int daysAgo, RandomGenerator random);

    /**
     * Since the class began, and on one day in some.
     *
     * @param effort from 0 to 1
     */
    record NowAndThen(double effort) implements Studies {

        private static final int NEW_PER_DAY = 3;
        private static final double MOST_DAYS = 0.25;

        @Override
        public int days() {
            return Timetable.DAYS - 7;
        }

        @Override
        public int newPerDay() {
            return NEW_PER_DAY;
        }

        @Override
        public boolean studiesOn(LocalDate day, int daysAgo, RandomGenerator random) {
            return random.nextDouble() < MOST_DAYS * effort;
        }
    }
}
