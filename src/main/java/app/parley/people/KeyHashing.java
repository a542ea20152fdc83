package app.parley.people;

import app.parley.people.store.SiteSecretStore;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Hashes notebook keys with this installation's salt, which is made at the first start and kept with the data. */
@Component
class KeyHashing {

    private static final int SALT_BYTES = 32;

    private final byte[] salt;

    KeyHashing(SiteSecretStore secrets) {
        var candidate = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(candidate);
        var hex = HexFormat.of();
        salt = hex.parseHex(secrets.secret("notebook-key-salt", hex.formatHex(candidate)));
    }

    String hash(NotebookKey key) {
        return KeyHash.of(key, salt).hex();
    }
}
