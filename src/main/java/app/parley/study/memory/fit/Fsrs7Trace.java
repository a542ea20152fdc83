package app.parley.study.memory.fit;

/** What a review does to one of the two traces of FSRS-7, forwards and backwards; {@code k} is where its weights begin. */
final class Fsrs7Trace {

    private static final int AGAIN = 1;
    private static final int HARD = 2;
    private static final int EASY = 4;

    private final int k;
    private double[] w = new double[34];
    private double growth;

    double stability;
    double lnStability;
    /** Stability after the review, before it is brought within bounds. */
    double modelStability;
    /** Of the last way back: the derivatives by difficulty and by the recall before the review. */
    double byDifficulty;
    double byRecall;

    private double increase;
    private double power;
    private double exponential;
    private boolean capped;

    Fsrs7Trace(int k) {
        this.k = k;
    }

    void use(double[] weights) {
        w = weights;
        growth = Math.exp(w[k] - 1.5);
    }

    /**
     * A recalled card gains stability; a forgotten one falls, at most to what it had. The models take the greater of both for a
     * recalled card, which is always the gain.
     */
    void forwards(double difficulty, double recall, int grade) {
        if (grade == AGAIN) {
            power = Math.exp(w[k + 4] * Math.log(stability + 1));
            exponential = Math.exp((1 - recall) * w[k + 5]);
            double fallen = w[k + 3] * (power - 1) * exponential;
            capped = stability < fallen;
            modelStability = capped ? stability : fallen;
        } else {
            power = growth * (11 - difficulty) * Math.exp(-w[k + 1] * lnStability);
            exponential = Math.exp((1 - recall) * w[k + 2]);
            increase = power * (exponential - 1) * bonus(grade);
            modelStability = stability * (1 + increase);
        }
    }

    private double bonus(int grade) {
        return switch (grade) {
            case HARD -> w[k + 6];
            case EASY -> w[k + 7];
            default -> 1;
        };
    }

    /** Takes the derivative by the stability after the review and returns that by the stability before it. */
    double backwards(double by, double difficulty, double recall, int grade, double[] gradient) {
        return grade == AGAIN ? lapseBackwards(by, recall, gradient) : successBackwards(by, difficulty, recall, grade, gradient);
    }

    private double lapseBackwards(double by, double recall, double[] gradient) {
        byDifficulty = 0;
        byRecall = 0;
        if (capped) {
            return by;
        }
        double times = by * modelStability;
        gradient[k + 3] += by * (power - 1) * exponential;
        gradient[k + 5] += times * (1 - recall);
        byRecall = -times * w[k + 5];
        double byPower = by * w[k + 3] * exponential * power;
        gradient[k + 4] += byPower * Math.log(stability + 1);
        return byPower * w[k + 4] / (stability + 1);
    }

    private double successBackwards(double by, double difficulty, double recall, int grade, double[] gradient) {
        double byIncrease = by * stability;
        double times = byIncrease * increase;
        byDifficulty = -times / (11 - difficulty);
        gradient[k] += times;
        gradient[k + 1] -= times * lnStability;
        if (grade == HARD || grade == EASY) {
            gradient[grade == HARD ? k + 6 : k + 7] += byIncrease * power * (exponential - 1);
        }
        double byExponent = byIncrease * power * exponential * bonus(grade);
        gradient[k + 2] += byExponent * (1 - recall);
        byRecall = -byExponent * w[k + 2];
        return by * (1 + increase) - times * w[k + 1] / stability;
    }
}
