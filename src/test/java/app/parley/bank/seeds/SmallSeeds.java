package app.parley.bank.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small, faultless seed folder, with a question of each type, in which a test changes what it is about. */
public record SmallSeeds(Map<String, String> files) {

    public static final String DECK = "decks/small.yaml";

    public static SmallSeeds faultless() {
        return new SmallSeeds(Map.of(
                "topics.yaml", """
                        topics:
                          - {id: leaders, title: Leaders}
                        """,
                "sources.yaml", """
                        sources:
                          - id: herald-2023
                            outlet: The Korea Herald
                            title: A meeting
                            date: "2023-10-20"
                            dating: printed
                            counts: paragraphs
                            length: 12
                            lanes: [russia]
                            summary: Somebody met somebody.
                        """,
                "people.yaml", """
                        people:
                          - id: sergei-lavrov
                            name: Sergei Lavrov
                            country: russia
                            offices:
                              - {office: Foreign minister of Russia, as-of: "2023-10-20"}
                            note: Came to Pyongyang.
                            sources: [herald-2023]
                        """,
                "agreements.yaml", """
                        agreements:
                          - id: kim-putin-summit
                            title: Summit of September 2023
                            kind: summit
                            when: September 2023
                            parties: [russia, north-korea]
                            about: A meeting.
                            status: stated
                            sources: [herald-2023]
                        """,
                "timeline.yaml", """
                        events:
                          - id: lavrov-arrives
                            date: "2023-10-18"
                            until: "2023-10-19"
                            precision: day
                            title: Lavrov arrives
                            text: He stayed for two days.
                            lanes: [russia, north-korea]
                            dating: worked-out
                            certainty: stated
                            sources:
                              - {source: herald-2023, paragraph: 1}
                        """,
                DECK, """
                        deck:
                          id: small
                          title: A small deck
                          about: One question of each type.
                          position: 10
                        misconceptions:
                          - id: a-mix-up
                            title: Mixes things up
                            correction: They are two things.
                        questions:
                          - id: single
                            type: single-choice
                            prompt: Who came to Pyongyang?
                            topics: [leaders]
                            difficulty: easy
                            time-limit-seconds: 30
                            options:
                              - {text: Sergei Lavrov, correct: true}
                              - {text: Igor Ivanov, misconception: a-mix-up}
                            explanation: He came in October.
                            citations:
                              - {source: herald-2023, paragraph: 1, certainty: stated}
                            about:
                              people: [sergei-lavrov]
                              agreements: [kim-putin-summit]
                              events: [lavrov-arrives]
                          - id: multiple
                            type: multiple-choice
                            prompt: What did Lavrov say? Choose all that apply.
                            topics: [leaders]
                            difficulty: medium
                            time-limit-seconds: 40
                            options:
                              - {text: One thing, correct: true}
                              - {text: Another thing, correct: true}
                              - {text: A third thing}
                            explanation: He said two things.
                            citations:
                              - {source: herald-2023, paragraph: 2, certainty: claimed, speaker: Sergei Lavrov}
                          - id: statement
                            type: true-false
                            prompt: Lavrov stayed for a week.
                            topics: [leaders]
                            difficulty: easy
                            time-limit-seconds: 20
                            answer: false
                            misconception: a-mix-up
                            explanation: He stayed for two days.
                            citations:
                              - {source: herald-2023, paragraph: 1, certainty: stated}
                          - id: typed
                            type: short-answer
                            prompt: Which leader received Lavrov?
                            topics: [leaders]
                            difficulty: hard
                            time-limit-seconds: 40
                            accept: [Kim Jong Un, Kim]
                            mistakes:
                              - {text: Kim Jong Il, misconception: a-mix-up}
                            explanation: The son of Kim Jong Il.
                            citations:
                              - {source: herald-2023, paragraph: 1, certainty: stated}
                          - id: counted
                            type: number
                            prompt: In which year was the meeting?
                            topics: [leaders]
                            difficulty: easy
                            time-limit-seconds: 30
                            answer: 2023
                            tolerance: 0
                            unit: year
                            mistakes:
                              - {number: 2000, misconception: a-mix-up}
                            explanation: It was in October of that year.
                            citations:
                              - {source: herald-2023, paragraph: 1, certainty: stated}
                          - id: ordered
                            type: ordering
                            prompt: Put these in order.
                            topics: [leaders]
                            difficulty: medium
                            time-limit-seconds: 60
                            items:
                              - {text: He flies, note: "2022"}
                              - {text: He lands}
                              - {text: He talks}
                            explanation: That is how it goes.
                            citations:
                              - {source: herald-2023, paragraph: 1, certainty: stated}
                          - id: matched
                            type: matching
                            prompt: Match each person with an office.
                            topics: [leaders]
                            difficulty: medium
                            time-limit-seconds: 60
                            pairs:
                              - {left: Lavrov, right: Foreign minister}
                              - {left: Putin, right: President}
                              - {left: Kim, right: Leader}
                            extra: [Envoy]
                            mistakes:
                              - {left: Lavrov, right: President, misconception: a-mix-up}
                            explanation: So it was then.
                            citations:
                              - {source: herald-2023, paragraph: 1, certainty: stated}
                          - id: gapped
                            type: cloze
                            prompt: Fill the gaps.
                            topics: [leaders]
                            difficulty: medium
                            time-limit-seconds: 60
                            text: "{1} came to {2}."
                            gaps:
                              - accept: [Lavrov]
                                mistakes:
                                  - {text: Putin, misconception: a-mix-up}
                              - choices: [Pyongyang, Seoul]
                                accept: [Pyongyang]
                            explanation: He did.
                            citations:
                              - {source: herald-2023, paragraph: 1, certainty: stated}
                        """));
    }

    /** The same with one text in one file replaced. */
    public SmallSeeds changing(String file, String part, String replacement) {
        var text = files.get(file);
        if (!text.contains(part)) {
            throw new IllegalArgumentException("nothing to replace: " + part);
        }
        return with(file, text.replace(part, replacement));
    }

    /** The same deck with something else in it. */
    public SmallSeeds changing(String part, String replacement) {
        return changing(DECK, part, replacement);
    }

    /** The same without the question of this id. */
    public SmallSeeds without(String question) {
        return with(DECK, files.get(DECK).replaceAll("(?s)  - id: " + question + "\n.*?(?=\n  - id: |$)\n?", ""));
    }

    public SmallSeeds with(String file, String text) {
        var changed = new TreeMap<>(files);
        changed.put(file, text);
        return new SmallSeeds(changed);
    }

    public SmallSeeds withoutFile(String file) {
        var changed = new TreeMap<>(files);
        changed.remove(file);
        return new SmallSeeds(changed);
    }

    public SeedFolder folder() {
        return new SeedFolder("memory:", files.entrySet().stream()
                .map(file -> new SeedFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8))).toList());
    }

    /** Writes the files into this folder and returns its name as the setting {@code parley.seeds} wants it. */
    public String writeInto(Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return "file:" + folder + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
