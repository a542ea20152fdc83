package app.parley.people;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What is stored of a notebook's key: Argon2id with one salt for the whole site, so that equal keys give equal hashes
 * and a notebook can be found by its key. Parameters as OWASP's Password Storage Cheat Sheet recommends (19 MiB, two
 * passes); about 40 ms of one core, which also slows a guesser who has stolen the database.
 */
record KeyHash(String hex) {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int BYTES = 32;

    static KeyHash of(NotebookKey key, byte[] siteSalt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(siteSalt)
                .build());
        var hash = new byte[BYTES];
        generator.generateBytes(key.hyphenated().getBytes(StandardCharsets.US_ASCII), hash);
        return new KeyHash(HexFormat.of().formatHex(hash));
    }
}
