package app.parley.bank.seeds;

import java.util.List;
import java.util.stream.Collectors;

/** The seed files cannot be loaded. Nothing was changed. */
public final class SeedFaultsException extends RuntimeException {

    private final transient List<SeedFault> faults;
    private final int unlisted;

    SeedFaultsException(List<SeedFault> faults, int unlisted) {
        super(faults.stream().map(SeedFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
        this.unlisted = unlisted;
    }

    /** At least one, by file and line. */
    public List<SeedFault> faults() {
        return faults;
    }

    /** How many more there are than {@link #faults} lists. */
    public int unlisted() {
        return unlisted;
    }
}
