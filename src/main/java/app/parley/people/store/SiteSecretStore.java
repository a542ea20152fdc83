package app.parley.people.store;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secrets that an installation makes for itself and keeps for ever. */
@Repository
public class SiteSecretStore {

    private final JdbcClient jdbc;

    public SiteSecretStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The secret of this name; the candidate becomes it if there is none yet. */
    public String secret(String name, String candidate) {
        return find(name).orElseGet(() -> {
            try {
                jdbc.sql("insert into site_secret (name, secret) values (?, ?)")
                        .params(name, candidate)
                        .update();
                return candidate;
            } catch (DuplicateKeyException e) {
                // Another node was faster; all must use the same secret.
                return find(name).orElseThrow();
            }
        });
    }

    private Optional<String> find(String name) {
        return jdbc.sql("select secret from site_secret where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }
}
