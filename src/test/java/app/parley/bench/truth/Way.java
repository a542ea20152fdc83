package app.parley.bench.truth;

import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.Fsrs7Weights;
import app.parley.study.memory.fit.Fit;
import java.util.List;

/** A way to plan cards, and how much it is made to ask: a desired retention, or what intervals are multiplied by. */
enum Way {

    SM2("SM-2", List.of(2.0, 1.5, 1.0, 0.7, 0.5, 0.35), 1.0),
    FSRS6("FSRS-6", List.of(0.7, 0.75, 0.8, 0.85, 0.9, 0.95), 0.9),
    FSRS6_FITTED("FSRS-6, fitted", List.of(0.7, 0.75, 0.8, 0.85, 0.9, 0.95), 0.9),
    FSRS7("FSRS-7", List.of(0.7, 0.75, 0.8, 0.85, 0.9, 0.95), 0.9),
    FSRS7_FITTED("FSRS-7, fitted", List.of(0.7, 0.75, 0.8, 0.85, 0.9, 0.95), 0.9);

    private final String label;
    private final List<Double> settings;
    private final double usual;

    Way(String label, List<Double> settings, double usual) {
        this.label = label;
        this.settings = settings;
        this.usual = usual;
    }

    String label() {
        return label;
    }

    List<Double> settings() {
        return settings;
    }

    /** The setting it has unless somebody changes it. */
    double usual() {
        return usual;
    }

    Planner planner(double setting) {
        return switch (this) {
            case SM2 -> new Sm2(setting, Year.CARDS);
            case FSRS6 -> new Fsrs(new Fsrs6(Fsrs6Weights.DEFAULT), setting);
            case FSRS6_FITTED -> new Fsrs(new Fsrs6(Fsrs6Weights.DEFAULT), setting,
                    log -> new Fsrs6(Fit.fsrs6(log, Fsrs6Weights.DEFAULT).weights()));
            case FSRS7 -> new Fsrs(new Fsrs7(Fsrs7Weights.DEFAULT), setting);
            case FSRS7_FITTED -> new Fsrs(new Fsrs7(Fsrs7Weights.DEFAULT), setting,
                    log -> new Fsrs7(Fit.fsrs7(log, Fsrs7Weights.DEFAULT).weights()));
        };
    }
}
