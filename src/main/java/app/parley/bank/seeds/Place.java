package app.parley.bank.seeds;

import org.yaml.snakeyaml.error.Mark;

/**
 * A place in a seed file; line and column count from 1, and are 0 for the whole file.
 *
 * @param file its name inside the seed folder
 */
record Place(String file, int line, int column) {

    static Place of(String file) {
        return new Place(file, 0, 0);
    }

    static Place of(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
