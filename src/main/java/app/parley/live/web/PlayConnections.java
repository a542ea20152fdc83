package app.parley.live.web;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How much the operating system keeps for a phone that does not read. By itself it would keep megabytes for each, and
 * it would take a long game until anybody noticed.
 */
@Configuration(proxyBeanMethods = false)
class PlayConnections {

    /** In bytes, for each connection of the whole server: a page that is loaded from far away still comes quickly. */
    private static final String UNSENT = Integer.toString(128 * 1024);

    @Bean
    TomcatConnectorCustomizer unsentBytes() {
        return connector -> connector.setProperty("socket.txBufSize", UNSENT);
    }
}
