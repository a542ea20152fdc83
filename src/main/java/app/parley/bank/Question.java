package app.parley.bank;

import java.time.Duration;
import java.util.List;

/**
 * One question in one version: what is asked, what counts as right, why, and where that can be checked.
 *
 * @param prompt      plain text
 * @param timeLimit   how long a class gets to answer it
 * @param explanation shown after answering: why, the context, and one thing more
 * @param citations   at least one
 * @param mentions    the entries of the reading room that lead here
 */
public record Question(QuestionRef ref, String prompt, Task task, List<TopicId> topics, Difficulty difficulty,
        Duration timeLimit, String explanation, List<Citation> citations, Mentions mentions) {

    public Question {
        topics = List.copyOf(topics);
        citations = List.copyOf(citations);
        if (topics.isEmpty() || citations.isEmpty()) {
            throw new IllegalArgumentException("a question needs a topic and a citation");
        }
    }

    /** Entries of the reading room that a question is about. */
    public record Mentions(List<PersonId> people, List<AgreementId> agreements, List<EventId> events) {

        public Mentions {
            people = List.copyOf(people);
            agreements = List.copyOf(agreements);
            events = List.copyOf(events);
        }
    }

    /** The same question under another version number. */
    public Question withVersion(int version) {
        return new Question(new QuestionRef(ref.id(), version), prompt, task, topics, difficulty, timeLimit, explanation,
                citations, mentions);
    }

    public QuestionId id() {
        return ref.id();
    }

    /** Whether it can only be answered by weighing two or more sources. */
    public boolean comparesSources() {
        return citations.stream().map(Citation::source).distinct().count() > 1;
    }
}
