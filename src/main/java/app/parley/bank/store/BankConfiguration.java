package app.parley.bank.store;

import app.parley.bank.seeds.SeedFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Where the bank comes from. */
@Configuration(proxyBeanMethods = false)
class BankConfiguration {

    /** Read when the bank is made, and not kept after that. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    SeedFolder seedFolder(ResourcePatternResolver resources, @Value("${parley.seeds}") String location) {
        return SeedFolder.open(location, resources);
    }
}
