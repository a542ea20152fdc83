package app.parley.study.memory.fit;

/** A rate that falls along half a cosine from the first step to 0 at step {@code period}, and rises again after it. */
record CosineRate(double first, int period) {

    double at(int step) {
        return first * (1 + Math.cos(Math.PI * step / period)) / 2;
    }
}
