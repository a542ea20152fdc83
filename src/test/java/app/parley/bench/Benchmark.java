package app.parley.bench;

/** A program that measures one thing and prints a table. */
interface Benchmark {

    /** What to write after {@code ./parley bench} to run only this one. */
    String name();

    /** Measures, and prints the result. */
    void run() throws Exception;
}
