package app.parley.bank.seeds;

import static app.parley.bank.seeds.SmallSeeds.DECK;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Seed folders with one fault each: the same cases for the reader and for the JSON Schema.
 *
 * @param inSchema whether the schema can say it, too; what needs a look at another place it cannot
 * @param faults   what the reader says, all of it
 */
record BrokenSeeds(String file, SmallSeeds seeds, boolean inSchema, List<String> faults) {

    private static final SmallSeeds GOOD = SmallSeeds.faultless();

    static Stream<BrokenSeeds> all() {
        var cases = new ArrayList<BrokenSeeds>();
        shape(cases);
        choices(cases);
        typed(cases);
        parts(cases);
        rooms(cases);
        references(cases);
        texts(cases);
        return cases.stream();
    }

    private static void shape(List<BrokenSeeds> cases) {
        cases.add(seen(DECK, "difficulty: hard", "dificulty: hard",
                "decks/small.yaml:51:5: the key \"difficulty\" is missing",
                "decks/small.yaml:55:5: the key \"dificulty\" is not known here; did you mean \"difficulty\"?"));
        cases.add(seen(DECK, "difficulty: hard", "difficulty: hrad",
                "decks/small.yaml:55:17: one of easy, medium, hard is wanted here, not \"hrad\"; did you mean \"hard\"?"));
        cases.add(seen(DECK, "    explanation: The son of Kim Jong Il.\n", "",
                "decks/small.yaml:51:5: the key \"explanation\" is missing"));
        cases.add(seen(DECK, "    accept: [Kim Jong Un, Kim]\n", "    accept: [Kim Jong Un, Kim]\n    options: []\n",
                "decks/small.yaml:58:5: the key \"options\" is not known here"));
        cases.add(seen(DECK, "type: ordering", "type: orderning",
                "decks/small.yaml:78:11: one of single-choice, multiple-choice, true-false, short-answer, number, ordering, matching, cloze is wanted here, not \"orderning\"; did you mean \"ordering\"?"));
        cases.add(seen(DECK, "time-limit-seconds: 20", "time-limit-seconds: 5",
                "decks/small.yaml:45:25: a whole number from 10 to 240 is wanted here, not 5"));
        cases.add(seen(DECK, "time-limit-seconds: 20", "time-limit-seconds: soon",
                "decks/small.yaml:45:25: a number is wanted here, not \"soon\""));
        cases.add(seen(DECK, "position: 10", "position: 1.5",
                "decks/small.yaml:5:13: a whole number from 0 to 100000 is wanted here, not 1.5"));
        cases.add(seen(DECK, "topics: [leaders]\n    difficulty: hard", "topics: leaders\n    difficulty: hard",
                "decks/small.yaml:54:13: a list is wanted here, not \"leaders\""));
        cases.add(seen(DECK, "topics: [leaders]\n    difficulty: hard", "topics: []\n    difficulty: hard",
                "decks/small.yaml:54:13: this list has 0 entries; at least 1 is wanted"));
        cases.add(seen(DECK, "topics: [leaders]\n    difficulty: hard", "topics: [leaders, leaders]\n    difficulty: hard",
                "decks/small.yaml:54:23: the topic \"leaders\" is in this list twice"));
        cases.add(seen(DECK, "title: A small deck", "title: 2000",
                "decks/small.yaml:3:10: a text is wanted here, not 2000; if this is the text, put it in quotation marks"));
        cases.add(seen(DECK, "title: A small deck", "title: true",
                "decks/small.yaml:3:10: a text is wanted here, not true; if this is the text, put it in quotation marks"));
        cases.add(seen(DECK, "title: A small deck", "title:",
                "decks/small.yaml:3:9: a text is wanted here, not nothing"));
        cases.add(seen(DECK, "id: a-mix-up\n", "id: A mix-up\n",
                "decks/small.yaml:7:9: an id has lower case letters, digits and single hyphens, and at most 80 characters; \"A mix-up\" is none"));
    }

    private static void choices(List<BrokenSeeds> cases) {
        cases.add(seen(DECK, "Igor Ivanov, misconception: a-mix-up", "Igor Ivanov, correct: true",
                "decks/small.yaml:18:7: exactly one option has \"correct: true\" in a single choice, not 2"));
        cases.add(seen(DECK, "Sergei Lavrov, correct: true", "Sergei Lavrov, correct: false",
                "decks/small.yaml:18:7: exactly one option has \"correct: true\" in a single choice, not 0"));
        cases.add(seen(DECK, "Sergei Lavrov, correct: true", "Sergei Lavrov, correct: 1",
                "decks/small.yaml:18:40: true or false is wanted here, not 1"));
        cases.add(seen(DECK, "Sergei Lavrov, correct: true", "Sergei Lavrov, correct: true, misconception: a-mix-up",
                "decks/small.yaml:18:9: a right option cannot carry a misconception"));
        cases.add(unseen(DECK, "Igor Ivanov, misconception", "\"SERGEI  LAVROV!\", misconception",
                "decks/small.yaml:18:7: the text \"SERGEI  LAVROV!\" is here twice; the other one is written \"Sergei Lavrov\""));
        cases.add(seen(DECK, "      - {text: A third thing}", "      - {text: A third thing, correct: true}",
                "decks/small.yaml:34:7: some options have \"correct: true\" in a multiple choice, but not all of them"));
        cases.add(seen(DECK, "      - {text: Another thing, correct: true}\n", "",
                "decks/small.yaml:34:7: this list has 2 entries; at least 3 are wanted"));
        cases.add(seen(DECK, "prompt: Lavrov stayed for a week.", "prompt: Did Lavrov stay for a week?",
                "decks/small.yaml:42:13: the prompt of a true-false question is a statement, not a question"));
        cases.add(seen(DECK, "answer: false", "answer: no",
                "decks/small.yaml:46:13: true or false is wanted here, not \"no\""));
    }

    private static void typed(List<BrokenSeeds> cases) {
        cases.add(unseen(DECK, "text: Kim Jong Il,", "text: kim-jong-un,",
                "decks/small.yaml:59:7: the mistake \"kim-jong-un\" is the same as the accepted \"Kim Jong Un\""));
        cases.add(unseen(DECK, "accept: [Lavrov]\n        mistakes:\n          - {text: Putin,", "accept: [Lavrov]\n        mistakes:\n          - {text: Lavrof,",
                "decks/small.yaml:116:11: the mistake \"Lavrof\" is only a typing slip away from the accepted \"Lavrov\""));
        cases.add(unseen(DECK, "accept: [Kim Jong Un, Kim]", "accept: [Kim Jong Un, \"?!\"]",
                "decks/small.yaml:57:27: an accepted text has at least one letter or digit"));
        cases.add(seen(DECK, "      - {text: Kim Jong Il, misconception: a-mix-up}", "      - {text: Kim Jong Il}",
                "decks/small.yaml:59:9: the key \"misconception\" is missing"));
        cases.add(unseen(DECK, "number: 2000", "number: 2023",
                "decks/small.yaml:73:18: this number is a mistake here, but counts as right"));
        cases.add(unseen(DECK, "tolerance: 0", "tolerance: 30",
                "decks/small.yaml:73:18: this number is a mistake here, but counts as right"));
        cases.add(seen(DECK, "tolerance: 0", "tolerance: -1",
                "decks/small.yaml:70:16: a tolerance is zero or more"));
        cases.add(seen(DECK, "answer: 2023", "answer: \"2023\"",
                "decks/small.yaml:69:13: a number is wanted here, not \"2023\""));
        cases.add(seen(DECK, "    unit: year\n", "",
                "decks/small.yaml:63:5: the key \"unit\" is missing"));
    }

    private static void parts(List<BrokenSeeds> cases) {
        cases.add(unseen(DECK, "- {text: He talks}", "- {text: he lands.}",
                "decks/small.yaml:84:7: the text \"he lands.\" is here twice; the other one is written \"He lands\""));
        cases.add(seen(DECK, "      - {text: He talks}\n", "",
                "decks/small.yaml:84:7: this list has 2 entries; at least 3 are wanted"));
        cases.add(unseen(DECK, "left: Putin, right: President", "left: Lavrov, right: President",
                "decks/small.yaml:97:7: the left \"Lavrov\" is here twice",
                "decks/small.yaml:102:9: this pair is a mistake here, but counts as right"));
        cases.add(unseen(DECK, "extra: [Envoy]", "extra: [Leader]",
                "decks/small.yaml:97:7: the right \"Leader\" is here twice"));
        cases.add(unseen(DECK, "{left: Lavrov, right: President,", "{left: Lavrow, right: President,",
                "decks/small.yaml:102:16: no pair has \"Lavrow\" on its left; did you mean \"Lavrov\"?"));
        cases.add(unseen(DECK, "{left: Lavrov, right: President,", "{left: Lavrov, right: Foreign minister,",
                "decks/small.yaml:102:9: this pair is a mistake here, but counts as right"));
        cases.add(unseen(DECK, "{1} came to {2}", "{2} came to {1}",
                "decks/small.yaml:112:11: the text has to show its 2 gaps as {1} to {2}, in this order"));
        cases.add(unseen(DECK, "{1} came to {2}", "{1} came to Pyongyang",
                "decks/small.yaml:112:11: the text has to show its 2 gaps as {1} to {2}, in this order"));
        cases.add(unseen(DECK, "{1} came to {2}.", "{1} came to {2}, {a}.",
                "decks/small.yaml:112:11: braces are only for gaps, such as {1}"));
        cases.add(unseen(DECK, "accept: [Pyongyang]", "accept: [Pyonyang]",
                "decks/small.yaml:118:17: \"Pyonyang\" is accepted, but not among the choices; did you mean \"Pyongyang\"?"));
        cases.add(unseen(DECK, "accept: [Pyongyang]", "accept: [Pyongyang, Seoul]",
                "decks/small.yaml:118:17: every choice is accepted, so there is nothing to choose"));
    }

    private static void rooms(List<BrokenSeeds> cases) {
        cases.add(seen("timeline.yaml", "date: \"2023-10-18\"", "date: \"2023-10\"",
                "timeline.yaml:3:11: a day such as \"2000-06-09\" is wanted here, not \"2023-10\""));
        cases.add(unseen("timeline.yaml", "date: \"2023-10-18\"", "date: \"2023-02-30\"",
                "timeline.yaml:3:11: a day such as \"2000-06-09\" is wanted here, not \"2023-02-30\""));
        cases.add(seen("timeline.yaml", "date: \"2023-10-18\"", "date: 2023",
                "timeline.yaml:3:11: a text is wanted here, not 2023; if this is the text, put it in quotation marks"));
        cases.add(unseen("timeline.yaml", "until: \"2023-10-19\"", "until: \"2023-10-17\"",
                "timeline.yaml:4:12: \"until\" is a later day than \"date\", and both are exact to the day"));
        cases.add(seen("timeline.yaml", "precision: day", "precision: day\n    season: autumn",
                "timeline.yaml:2:5: precision \"season\" and the key \"season\" go together"));
        cases.add(seen("timeline.yaml", "    sources:\n      - {source: herald-2023, paragraph: 1}", "    sources: []",
                "timeline.yaml:11:14: this list has 0 entries; at least 1 is wanted"));
        cases.add(seen("agreements.yaml", "kind: summit", "kind: sumit",
                "agreements.yaml:4:11: one of treaty, agreement, summit, forum, proposal, relations, pledge, drill, sanctions, plan is wanted here, not \"sumit\"; did you mean \"summit\"?"));
        cases.add(seen("people.yaml", "- {office: Foreign minister of Russia, as-of: \"2023-10-20\"}", "- Foreign minister of Russia",
                "people.yaml:6:9: keys with values (such as \"id: …\") are wanted here, not \"Foreign minister of Russia\""));
        cases.add(seen("sources.yaml", "length: 12", "length: 0",
                "sources.yaml:8:13: a whole number from 1 to 2000 is wanted here, not 0"));
        cases.add(seen("topics.yaml", "topics:", "topic:",
                "topics.yaml:1:1: the key \"topics\" is missing",
                "topics.yaml:1:1: the key \"topic\" is not known here; did you mean \"topics\"?"));
    }

    private static void references(List<BrokenSeeds> cases) {
        cases.add(unseen(DECK, "source: herald-2023, paragraph: 2", "source: herald-2032, paragraph: 2",
                "decks/small.yaml:39:18: there is no source \"herald-2032\"; did you mean \"herald-2023\"?"));
        cases.add(unseen(DECK, "paragraph: 2", "paragraph: 13",
                "decks/small.yaml:39:42: the source herald-2023 ends with number 12; 13 does not exist"));
        cases.add(unseen(DECK, "people: [sergei-lavrov]", "people: [sergey-lavrov]",
                "decks/small.yaml:24:16: there is no person \"sergey-lavrov\"; did you mean \"sergei-lavrov\"?"));
        cases.add(unseen(DECK, "agreements: [kim-putin-summit]", "agreements: [somewhere-else]",
                "decks/small.yaml:25:20: there is no agreement \"somewhere-else\""));
        cases.add(unseen(DECK, "events: [lavrov-arrives]", "events: [lavrov-leaves]",
                "decks/small.yaml:26:16: there is no event \"lavrov-leaves\"; did you mean \"lavrov-arrives\"?"));
        cases.add(unseen(DECK, "topics: [leaders]\n    difficulty: hard", "topics: [leader]\n    difficulty: hard",
                "decks/small.yaml:54:14: there is no topic \"leader\"; did you mean \"leaders\"?"));
        cases.add(unseen(DECK, "    answer: false\n    misconception: a-mix-up", "    answer: false\n    misconception: a-mixup",
                "decks/small.yaml:47:20: there is no misconception \"a-mixup\"; did you mean \"a-mix-up\"?"));
        cases.add(unseen(DECK, "misconceptions:\n", "misconceptions:\n  - {id: unused, title: Nobody has it, correction: None needed}\n",
                "decks/small.yaml:7:10: no question uses the misconception \"unused\""));
        cases.add(unseen(DECK, "id: typed", "id: single",
                "decks/small.yaml:51:9: the question \"single\" is declared twice; it is in decks/small.yaml, line 11, too"));
        cases.add(unseen(DECK, "prompt: Fill the gaps.", "prompt: Put these in order.",
                "decks/small.yaml:108:13: the same prompt is in decks/small.yaml, line 79"));
        cases.add(seen(DECK, "certainty: claimed, speaker: Sergei Lavrov", "certainty: claimed",
                "decks/small.yaml:39:9: the key \"speaker\" is missing: what is claimed needs somebody who says so"));
        cases.add(unseen(DECK, "certainty: claimed, speaker: Sergei Lavrov", "certainty: claimed, speaker: Vladimir Putin",
                "decks/small.yaml:39:74: the question does not name the speaker \"Vladimir Putin\" of what is claimed"));
    }

    private static void texts(List<BrokenSeeds> cases) {
        cases.add(seen(DECK, "title: A small deck", "title: " + "A".repeat(81),
                "decks/small.yaml:3:10: this text has 81 characters; at most 80 are allowed"));
        cases.add(unseen(DECK, "title: A small deck", "title: \"A \\u202esmall deck\"",
                "decks/small.yaml:3:10: this text contains the character U+202E, which cannot be seen"));
        cases.add(unseen(DECK, "title: A small deck", "title: \"A \\0 deck\"",
                "decks/small.yaml:3:10: this text contains the character U+0000, which cannot be seen"));
        cases.add(unseen(DECK, "title: A small deck", "title: \"Two\\n\\nlines\"",
                "decks/small.yaml:3:10: this text has a line break; write > instead of |, and no empty line inside"));
        cases.add(seen(DECK, "title: A small deck", "title: \" \"",
                "decks/small.yaml:3:10: this text is empty"));
        cases.add(unseen(DECK, "title: A small deck", "title: A small deck\n  title: Another",
                "decks/small.yaml:4:3: the key \"title\" is here twice"));
    }

    private static BrokenSeeds seen(String file, String part, String replacement, String... faults) {
        return new BrokenSeeds(file, GOOD.changing(file, part, replacement), true, List.of(faults));
    }

    private static BrokenSeeds unseen(String file, String part, String replacement, String... faults) {
        return new BrokenSeeds(file, GOOD.changing(file, part, replacement), false, List.of(faults));
    }

    @Override
    public String toString() {
        return faults.getFirst();
    }
}
