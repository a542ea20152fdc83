package app.parley.demo;

import app.parley.testing.ParleyServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The demonstration as a visitor gets it: one for all browser tests that ask for it. Its story takes a while to tell. */
record Demo(ParleyServer parley) implements AutoCloseable {

    /** Supplies it. */
    static final class Extension implements ParameterResolver {

        private static final Namespace NAMESPACE = Namespace.create(Demo.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Demo.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot().getStore(NAMESPACE).computeIfAbsent(Demo.class,
                    ignored -> new Demo(ParleyServer.start("spring.profiles.active=demo")), Demo.class);
        }
    }

    /** How to get in. */
    Invitation invitation() {
        return parley.bean(Demonstration.class).invitation().orElseThrow();
    }

    @Override
    public void close() {
        parley.close();
    }
}
