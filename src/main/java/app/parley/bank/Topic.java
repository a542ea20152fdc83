package app.parley.bank;

/** A topic that a learner can pick. */
public record Topic(TopicId id, String title) {
}
