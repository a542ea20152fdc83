package app.parley.people.store;

import app.parley.people.DisplayName;
import app.parley.people.Invitation;
import app.parley.people.InvitationId;
import app.parley.people.Role;
import app.parley.people.TeacherId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations for colleagues. Tokens come here as hashes only. */
@Repository
public class InvitationStore {

    /** Who manages accounts no longer invites nobody to it either. */
    private static final String SELECT = """
            select invitation_id, inviter_id, name, teaches, administers, expires_at from invitation
            where expires_at > ? and (administers = false or exists (select 1 from teacher
                where teacher.teacher_id = invitation.inviter_id and teacher.administers = true))""";

    private final JdbcClient jdbc;

    public InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that can be accepted at this moment, the newest first. */
    public List<Invitation> open(Instant now) {
        return jdbc.sql(SELECT + " order by expires_at desc, invitation_id")
                .param(utc(now))
                .query((row, _) -> invitation(row))
                .list();
    }

    public List<Invitation> openOf(TeacherId inviter, Instant now) {
        return jdbc.sql(SELECT + " and inviter_id = ? order by expires_at desc, invitation_id")
                .params(utc(now), inviter.value())
                .query((row, _) -> invitation(row))
                .list();
    }

    public Optional<Invitation> find(String tokenHash, Instant now) {
        return jdbc.sql(SELECT + " and token_hash = ?")
                .params(utc(now), tokenHash)
                .query((row, _) -> invitation(row))
                .optional();
    }

    public void insert(Invitation invitation, String tokenHash) {
        jdbc.sql("""
                        insert into invitation
                            (invitation_id, token_hash, inviter_id, name, teaches, administers, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        invitation.id().value(),
                        tokenHash,
                        invitation.inviter().value(),
                        invitation.name().text(),
                        invitation.roles().contains(Role.TEACHER),
                        invitation.roles().contains(Role.ADMINISTRATOR),
                        utc(invitation.expiresAt()))
                .update();
    }

    /** False if somebody deleted it before. */
    public boolean delete(InvitationId id) {
        return jdbc.sql("delete from invitation where invitation_id = ?").param(id.value()).update() > 0;
    }

    /** Deletes this inviter's invitations to manage accounts. */
    public void deleteForAdministratorsBy(TeacherId inviter) {
        jdbc.sql("delete from invitation where inviter_id = ? and administers = true").param(inviter.value()).update();
    }

    public void deleteExpired(Instant now) {
        jdbc.sql("delete from invitation where expires_at <= ?").param(utc(now)).update();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                new InvitationId(row.getObject("invitation_id", UUID.class)),
                new TeacherId(row.getObject("inviter_id", UUID.class)),
                new DisplayName(row.getString("name")),
                TeacherStore.roles(row),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
