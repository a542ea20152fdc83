package app.parley.live.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.live.room.Nicknames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveConfigurationTest {

    @TempDir
    private Path data;

    private Nicknames.Reading read(String name) {
        return new LiveConfiguration().nicknames(data).read(name);
    }

    @Test
    void aSchoolCanBlockMoreNames() throws IOException {
        assertThat(read("Rumpelstilz")).isInstanceOf(Nicknames.Reading.Fit.class);
        Files.writeString(data.resolve("blocked-names.txt"), "rumpelstilz\nzwackelmann\n");

        assertThat(read("Rumpelstilz")).isInstanceOf(Nicknames.Reading.Unfit.class);
        assertThat(read("ZWACKELMANN")).isInstanceOf(Nicknames.Reading.Unfit.class);
        assertThat(read("Ana")).isInstanceOf(Nicknames.Reading.Fit.class);
    }

    @Test
    void aListThatCannotBeReadKeepsNobodyOut() throws IOException {
        Files.write(data.resolve("blocked-names.txt"), new byte[] {'a', 'n', (byte) 0xe4, '\n'});

        assertThat(read("Ana")).isInstanceOf(Nicknames.Reading.Fit.class);
    }
}
