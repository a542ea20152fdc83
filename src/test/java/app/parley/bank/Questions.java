package app.parley.bank;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Questions for tests. */
public final class Questions {

    private Questions() {
    }

    public static Builder aQuestion() {
        return new Builder();
    }

    public static SingleChoice aSingleChoice() {
        return new SingleChoice(List.of(Option.right("Anti-Ballistic Missile Treaty"),
                Option.wrong("Agreed Framework", new MisconceptionId("confuses-abm-with-agreed-framework")),
                Option.wrong("Outer Space Treaty"), Option.wrong("Test Ban Treaty")));
    }

    public static MultipleChoice aMultipleChoice() {
        return new MultipleChoice(List.of(Option.right("Japan"), Option.right("South Korea"),
                Option.wrong("China", new MisconceptionId("adds-china")), Option.wrong("Russia")));
    }

    public static ShortAnswer aShortAnswer() {
        return new ShortAnswer(List.of("Kim Jong Il", "Kim Chong-il"),
                List.of(new Mistake("Kim Jong Un", new MisconceptionId("jong-un-for-jong-il"))));
    }

    public static NumberAnswer aNumber() {
        return new NumberAnswer(new BigDecimal("37000"), BigDecimal.ZERO, "soldiers", List.of());
    }

    public static Ordering anOrdering() {
        return new Ordering(List.of(Ordering.Item.of("first"), Ordering.Item.of("second"), Ordering.Item.of("third"),
                Ordering.Item.of("fourth")));
    }

    public static Matching aMatching() {
        return new Matching(List.of(new Matching.Pair("Sergeyev", "defense"), new Matching.Pair("Kono", "foreign"),
                new Matching.Pair("Mori", "prime")), List.of("finance"), List.of(new Matching.WrongPair("Sergeyev",
                        "foreign", new MisconceptionId("sergeyev-for-ivanov"))));
    }

    public static Cloze aCloze() {
        return new Cloze(List.of("The ", " treaty of ", "."), List.of(
                new Cloze.Gap(List.of("ABM", "Anti-Ballistic Missile"), List.of(), List.of()),
                new Cloze.Gap(List.of("1972"), List.of("1972", "1994", "2000"), List.of())));
    }

    /** A question with sensible defaults; say only what the test is about. */
    public static final class Builder {

        private String id = "some-question";
        private int version = 1;
        private String prompt = "Which treaty of 1972 did both sides argue about?";
        private Task task = aSingleChoice();
        private List<TopicId> topics = List.of(new TopicId("agreements"));
        private Difficulty difficulty = Difficulty.EASY;

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder version(int version) {
            this.version = version;
            return this;
        }

        public Builder prompt(String prompt) {
            this.prompt = prompt;
            return this;
        }

        public Builder task(Task task) {
            this.task = task;
            return this;
        }

        public Builder topics(String... ids) {
            this.topics = Arrays.stream(ids).map(TopicId::new).toList();
            return this;
        }

        public Builder difficulty(Difficulty difficulty) {
            this.difficulty = difficulty;
            return this;
        }

        public Question build() {
            return new Question(new QuestionRef(new QuestionId(id), version), prompt, task, topics, difficulty,
                    Duration.ofSeconds(30), "Because the source says so, and it says why.",
                    List.of(new Citation(new SourceId("ap-2000-06-09"), 9, Certainty.STATED, Optional.empty())),
                    new Question.Mentions(List.of(), List.of(), List.of()));
        }
    }
}
