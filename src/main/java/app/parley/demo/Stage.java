package app.parley.demo;

import app.parley.bank.seeds.SeedFolder;
import app.parley.live.run.GameThreads;
import app.parley.live.run.MonotonicTime;
import app.parley.people.AccessToken;
import app.parley.people.CurrentDevice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;

/**
 * The clocks and the browser that services see: those of the {@link Actor} on stage, and the real ones for visitors. A game is on
 * stage with whoever opened it, on all of its threads. And the question bank of the story, which has a mistake in it.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class Stage {

    @Bean
    @Primary
    Clock stageClock(@Qualifier("clock") Clock real) {
        return new StageClock(real);
    }

    @Bean
    @Primary
    CurrentDevice stageDevice(@Qualifier("vaadinDevice") CurrentDevice real) {
        return new StageDevice(real);
    }

    @Bean
    @Primary
    MonotonicTime stageTime(@Qualifier("monotonicTime") MonotonicTime real) {
        return () -> Actor.onStage().map(Actor::now).map(Stage::nanos).orElseGet(real::nanos);
    }

    private static long nanos(Instant moment) {
        return TimeUnit.SECONDS.toNanos(moment.getEpochSecond()) + moment.getNano();
    }

    @Bean
    @Primary
    GameThreads stageThreads(@Qualifier("gameThreads") GameThreads real) {
        return (name, work) -> real.start(name, Actor.onStage().<Runnable>map(actor -> () -> actor.act(() -> {
            work.run();
            return actor;
        })).orElse(work));
    }

    @Bean
    @Primary
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    SeedFolder stageSeeds(@Qualifier("seedFolder") SeedFolder real) {
        return Planted.in(real);
    }

    private static final class StageClock extends Clock {

        private final Clock real;

        StageClock(Clock real) {
            this.real = real;
        }

        @Override
        public Instant instant() {
            return Actor.onStage().map(Actor::now).orElseGet(real::instant);
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new StageClock(real.withZone(zone));
        }
    }

    private record StageDevice(CurrentDevice real) implements CurrentDevice {

        @Override
        public Optional<AccessToken> token() {
            return Actor.onStage().map(Actor::browser).or(real::token);
        }

        @Override
        public void carry(AccessToken token) {
            Actor.onStage().ifPresentOrElse(actor -> actor.carry(token), () -> real.carry(token));
        }

        @Override
        public String address() {
            return Actor.onStage().map(_ -> "the classroom").orElseGet(real::address);
        }
    }
}
