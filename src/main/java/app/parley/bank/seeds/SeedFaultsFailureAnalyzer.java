package app.parley.bank.seeds;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the faults of the seed files as a list of lines instead of a stack trace. */
final class SeedFaultsFailureAnalyzer extends AbstractFailureAnalyzer<SeedFaultsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SeedFaultsException cause) {
        var lines = cause.faults().stream().map(fault -> "    " + fault).collect(Collectors.joining("\n"));
        var more = cause.unlisted() == 0 ? "" : "\n    and " + cause.unlisted() + " more";
        return new FailureAnalysis("The question bank was not loaded, because its seed files are at fault:\n\n"
                + lines + more + "\n\nThe database is as it was.",
                "Mend these places and start again. docs/writing-questions.md explains the format. "
                        + "The setting parley.seeds says which folder is read.", cause);
    }
}
