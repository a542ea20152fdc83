package app.parley.live.run;

import app.parley.live.room.Nicknames;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What live games need of the world around them. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    private static final Logger log = LoggerFactory.getLogger(LiveConfiguration.class);

    /** The school's own list of words that no name may hold, one on each line. */
    private static final String BLOCKED_NAMES = "blocked-names.txt";

    @Bean
    MonotonicTime monotonicTime() {
        return System::nanoTime;
    }

    @Bean
    GameThreads gameThreads() {
        return (name, work) -> Thread.ofVirtual().name(name).start(work);
    }

    @Bean
    Nicknames nicknames(@Value("${parley.data}") Path data) {
        return Nicknames.with(blocked(data.resolve(BLOCKED_NAMES)));
    }

    private static List<String> blocked(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            log.error("{} is not in UTF-8 and is not used", BLOCKED_NAMES);
        } catch (IOException e) {
            log.error("{} cannot be read and is not used", BLOCKED_NAMES, e);
        }
        return List.of();
    }
}
