package app.parley.bank;

import java.util.List;

/**
 * Something that states did, planned or demanded together.
 *
 * @param when    in words, as exact as it is known
 * @param parties place ids
 * @param status  what the sources say of it
 */
public record Agreement(AgreementId id, String title, Kind kind, String when, List<String> parties, String about,
        Certainty status, List<SourceId> sources) {

    public enum Kind {
        TREATY, AGREEMENT, SUMMIT, FORUM, PROPOSAL, RELATIONS, PLEDGE, DRILL, SANCTIONS, PLAN
    }
}
