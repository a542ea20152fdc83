package app.parley.people.store;

import app.parley.base.LearnerId;
import app.parley.people.NotebookInfo;
import app.parley.people.SchoolClassId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    /** A notebook that the school makes for a pupil of this class. */
    public void insertMadeFor(SchoolClassId schoolClass, LearnerId learner, String keyHash, Instant now, LocalDate today) {
        jdbc.sql("""
                        insert into learner (learner_id, key_hash, created_at, last_seen_on, made_for_class, opened)
                        values (?, ?, ?, ?, ?, false)""")
                .params(learner.uuid(), keyHash, utc(now), today, schoolClass.value())
                .update();
    }

    /** Notes that somebody has opened the notebook with its key. */
    public void noteOpened(LearnerId learner, LocalDate today) {
        jdbc.sql("update learner set opened = true, last_seen_on = ? where learner_id = ?")
                .params(today, learner.uuid())
                .update();
    }

    /** Notebooks that the school made for this class and nobody has opened. */
    public List<LearnerId> unopenedOf(SchoolClassId schoolClass) {
        return jdbc.sql("select learner_id from learner where made_for_class = ? and opened = false")
                .param(schoolClass.value())
                .query((row, _) -> new LearnerId(row.getObject(1, UUID.class)))
                .list();
    }

    public void insertDevice(LearnerId learner, String tokenHash, Instant now, LocalDate today) {
        jdbc.sql("""
                        insert into learner_device (token_hash, learner_id, created_at, last_seen_on)
                        values (?, ?, ?, ?)""")
                .params(tokenHash, learner.uuid(), utc(now), today)
                .update();
    }

    /** Closes the notebook on all devices. */
    public void deleteDevices(LearnerId learner) {
        jdbc.sql("delete from learner_device where learner_id = ?").param(learner.uuid()).update();
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

    /**
     * All that is kept about a notebook itself, as the downloaded file shows it.
     *
     * @param lastSeenOn when somebody last came with it
     * @param hasKey     whether it can be opened on another device
     * @param madeFor    the class for which the school made it, as long as there is that class; empty if its owner did
     * @param opened     whether anybody has ever opened it
     */
    public record Kept(
            Instant createdAt, LocalDate lastSeenOn, boolean hasKey, Optional<String> madeFor, boolean opened, List<Device> devices) {}

    /** A device on which a notebook is open. */
    public record Device(Instant openedAt, LocalDate lastSeenOn) {}

    public Optional<Kept> kept(LearnerId learner) {
        var devices = jdbc.sql("select created_at, last_seen_on from learner_device where learner_id = ? order by created_at")
                .param(learner.uuid())
                .query((row, _) -> new Device(instant(row, "created_at"), row.getObject("last_seen_on", LocalDate.class)))
                .list();
        return jdbc.sql("""
                        select l.created_at, l.last_seen_on, l.key_hash, l.opened, c.name as made_for
                        from learner l left join school_class c on c.class_id = l.made_for_class
                        where l.learner_id = ?""")
                .param(learner.uuid())
                .query((row, _) -> new Kept(
                        instant(row, "created_at"),
                        row.getObject("last_seen_on", LocalDate.class),
                        row.getString("key_hash") != null,
                        Optional.ofNullable(row.getString("made_for")),
                        row.getBoolean("opened"),
                        devices))
                .optional();
    }

    /** Deletes the learner, and with it the devices and memberships; false if somebody did so before. */
    public boolean delete(LearnerId learner) {
        return jdbc.sql("delete from learner where learner_id = ?").param(learner.uuid()).update() > 0;
    }

    /** Remembers for a while that this learner was deleted. */
    public void noteForgotten(LearnerId learner, Instant now) {
        jdbc.sql("insert into forgotten_learner (learner_id, forgotten_at) values (?, ?)")
                .params(learner.uuid(), utc(now))
                .update();
    }

    /** Learners who were deleted before this moment and are still remembered. */
    public List<LearnerId> forgottenBefore(Instant moment, int limit) {
        return jdbc.sql("select learner_id from forgotten_learner where forgotten_at < ? order by forgotten_at desc limit ?")
                .params(utc(moment), limit)
                .query((row, _) -> new LearnerId(row.getObject(1, UUID.class)))
                .list();
    }

    public void dropForgotten(LearnerId learner) {
        jdbc.sql("delete from forgotten_learner where learner_id = ?").param(learner.uuid()).update();
    }

    /** Deletes the devices that were last seen before this day; returns how many they were. */
    public int deleteDevicesUnseenSince(LocalDate day) {
        return jdbc.sql("delete from learner_device where last_seen_on < ?").param(day).update();
    }

    /**
     * A notebook that was not opened for a while.
     *
     * @param outOfReach whether nobody has opened it for very long and nobody can: it has no key, and no device opens it
     */
    public record Unseen(LearnerId learner, boolean outOfReach) {}

    /**
     * Notebooks without a key that were last seen before {@code recently}, and all that were before {@code longAgo}, by
     * their ids.
     */
    public List<Unseen> unseen(LocalDate recently, LocalDate longAgo, LearnerId after, int limit) {
        return jdbc.sql("""
                        select learner_id, last_seen_on < :longAgo and key_hash is null and not exists (
                            select 1 from learner_device where learner_device.learner_id = learner.learner_id)
                            as out_of_reach
                        from learner
                        where learner_id > :after
                            and (last_seen_on < :longAgo or (key_hash is null and last_seen_on < :recently))
                        order by learner_id limit :limit""")
                .param("recently", recently)
                .param("longAgo", longAgo)
                .param("after", after.uuid())
                .param("limit", limit)
                .query((row, number) -> new Unseen(
                        new LearnerId(row.getObject("learner_id", UUID.class)), row.getBoolean("out_of_reach")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
