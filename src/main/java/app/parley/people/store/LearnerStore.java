package app.parley.people.store;

import app.parley.base.LearnerId;
import app.parley.people.NotebookInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Learners and the devices on which their notebooks are open. Tokens and keys come here as hashes only. */
@Repository
public class LearnerStore {

    private final JdbcClient jdbc;

    public LearnerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The learner whose notebook is open on the device with this token. */
    public Optional<LearnerId> findByToken(String tokenHash) {
        return jdbc.sql("select learner_id from learner_device where token_hash = ?")
                .param(tokenHash)
                .query(UUID.class)
                .optional()
                .map(LearnerId::new);
    }

    /** The learner whose notebook has this key. */
    public Optional<LearnerId> findByKey(String keyHash) {
        return jdbc.sql("select learner_id from learner where key_hash = ?")
                .param(keyHash)
                .query(UUID.class)
                .optional()
                .map(LearnerId::new);
    }

    public void insert(LearnerId learner, Instant now, LocalDate today) {
        jdbc.sql("insert into learner (learner_id, created_at, last_seen_on) values (?, ?, ?)")
                .params(learner.uuid(), utc(now), today)
                .update();
    }

    public void insertDevice(LearnerId learner, String tokenHash, Instant now, LocalDate today) {
        jdbc.sql("""
                        insert into learner_device (token_hash, learner_id, created_at, last_seen_on)
                        values (?, ?, ?, ?)""")
                .params(tokenHash, learner.uuid(), utc(now), today)
                .update();
    }

    public void deleteDevice(String tokenHash) {
        jdbc.sql("delete from learner_device where token_hash = ?").param(tokenHash).update();
    }

    /** Notes that the device was seen today; false if that was known, or the device is unknown. */
    public boolean seen(String tokenHash, LocalDate today) {
        var news = jdbc.sql("update learner_device set last_seen_on = ? where token_hash = ? and last_seen_on < ?")
                .params(today, tokenHash, today)
                .update();
        if (news > 0) {
            jdbc.sql("""
                            update learner set last_seen_on = ?
                            where learner_id = (select learner_id from learner_device where token_hash = ?)""")
                    .params(today, tokenHash)
                    .update();
        }
        return news > 0;
    }

    /** Gives the notebook this key in place of the one it had. */
    public void setKey(LearnerId learner, String keyHash) {
        jdbc.sql("update learner set key_hash = ? where learner_id = ?")
                .params(keyHash, learner.uuid())
                .update();
    }

    public Optional<NotebookInfo> info(LearnerId learner) {
        return jdbc.sql("""
                        select created_at, key_hash,
                            (select count(*) from learner_device where learner_device.learner_id = learner.learner_id)
                                as devices
                        from learner where learner_id = ?""")
                .param(learner.uuid())
                .query((row, number) -> new NotebookInfo(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("key_hash") != null,
                        row.getInt("devices")))
                .optional();
    }

    /** Deletes the learner, and with it the devices and memberships. */
    public void delete(LearnerId learner) {
        jdbc.sql("delete from learner where learner_id = ?").param(learner.uuid()).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
