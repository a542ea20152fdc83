package app.parley.bench;

import app.parley.bank.ChoiceId;
import app.parley.bank.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A learner who takes one practice quiz after the other over HTTP, and remembers every answer that the page said was
 * received. Orders, pairs and gaps are skipped, which is stored like any answer.
 */
final class QuizLearner {

    private static final int QUESTIONS = 12;
    private static final Pattern ATTEMPT = Pattern.compile("quiz/([0-9a-f-]{36})");

    private final FlowClient browser;
    private final SplittableRandom random;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private UUID attempt = new UUID(0, 0);
    private int place;

    /** An answer that the learner was told about: with what the page asked and what was answered. */
    record Acknowledged(UUID attempt, int place, String prompt, Response response) {}

    /** Where times go; those of a learner who only warms up go nowhere. */
    record Times(Latencies answer, Latencies next, Latencies both) {}

    private QuizLearner(FlowClient browser, SplittableRandom random) {
        this.browser = browser;
        this.random = random;
    }

    /** Opens the browser and stands before the first question. */
    static QuizLearner sitDown(HttpClient http, URI parley, long seed) throws IOException, InterruptedException {
        var learner = new QuizLearner(FlowClient.open(http, parley.resolve("/history")), new SplittableRandom(seed));
        learner.begin();
        return learner;
    }

    private void begin() throws IOException, InterruptedException {
        browser.navigate("quiz/new?count=" + QUESTIONS);
        browser.click(browser.byTestId("start"));
        // The address that the server navigates to goes to a script, which this client does not run; a link has it too.
        browser.navigate("history");
        var path = browser.first(node -> node.attribute("href").filter(ATTEMPT.asMatchPredicate()).isPresent())
                .flatMap(node -> node.attribute("href"))
                .orElseThrow(() -> new IllegalStateException("no running quiz on the page"));
        attempt = UUID.fromString(path.substring("quiz/".length()));
        place = 0;
        browser.navigate(path);
    }

    /**
     * Answers one question and goes on to the next.
     *
     * @param thinkMillis the longest pause before answering, and again before going on
     */
    void answerOne(int thinkMillis, Times times) throws IOException, InterruptedException {
        var prompt = browser.byTestId("prompt").text();
        var response = fillIn();
        think(thinkMillis);
        var begun = System.nanoTime();
        browser.click(browser.byTestId(response instanceof Response.Nothing ? "skip" : "answer"));
        var answered = System.nanoTime() - begun;
        browser.byTestId("verdict");
        acknowledged.add(new Acknowledged(attempt, place, prompt, response));
        place++;
        think(thinkMillis);
        if (place == QUESTIONS) {
            begin();
            return;
        }
        begun = System.nanoTime();
        browser.click(browser.byTestId("next"));
        var next = System.nanoTime() - begun;
        times.answer().add(answered);
        times.next().add(next);
        times.both().add(answered + next);
    }

    private void think(int most) throws InterruptedException {
        if (most > 0) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(most));
        }
    }

    private Response fillIn() throws IOException, InterruptedException {
        var pads = browser.all().stream()
                .filter(node -> node.attribute("data-testid").filter(id -> id.matches("pad-[a-f]")).isPresent()).toList();
        if (!pads.isEmpty()) {
            var pad = pads.get(random.nextInt(pads.size()));
            browser.click(pad);
            var texts = pads.stream().map(QuizLearner::answerOn).toList();
            return texts.equals(List.of("True", "False"))
                    ? new Response.Truth(pad == pads.getFirst())
                    : new Response.Chosen(Set.of(ChoiceId.of(answerOn(pad))));
        }
        if (browser.find("answer-text").isPresent()) {
            type("answer-text", "North Korea");
            return new Response.Text("North Korea");
        }
        if (browser.find("answer-number").isPresent()) {
            type("answer-number", "1994");
            return new Response.Numeric(new BigDecimal("1994"));
        }
        return new Response.Nothing();
    }

    /** A pad holds its tab, and then its letter and its text. */
    private static String answerOn(FlowNode pad) {
        return pad.children().getLast().children().get(1).text();
    }

    private void type(String testId, String text) throws IOException, InterruptedException {
        var field = browser.byTestId(testId);
        browser.set(field, "value", text);
        browser.fire(field, "input", Map.of());
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
