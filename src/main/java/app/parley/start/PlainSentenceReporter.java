package app.parley.start;

import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Says on the console in plain words why Parley did not start; the cause with its stack trace is for the log. */
final class PlainSentenceReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis failure) {
        var sentence = new StringBuilder(Sentences.of("failed", failure.getDescription()));
        if (StringUtils.hasText(failure.getAction())) {
            sentence.append('\n').append(failure.getAction());
        }
        System.err.println(sentence);
        System.err.flush();
        LoggerFactory.getLogger(PlainSentenceReporter.class).error(failure.getDescription(), failure.getCause());
    }
}
