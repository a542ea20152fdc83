package app.parley.bank.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankContent;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ShippedSeedsTest {

    /** As the author edits them, so that a fault is shown with the path from which it can be opened. */
    static BankContent read() {
        return SeedReader.read(SeedFolder.open("seeds", new PathMatchingResourcePatternResolver()).files());
    }

    @Test
    void areReadWithoutAFault() {
        var content = read();

        assertThat(content.decks()).isNotEmpty();
    }
}
