package app.parley.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Supplies the parameters of a {@link ChromiumTest}. */
final class ChromiumExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);
    private static final Set<Class<?>> SUPPLIED =
            Set.of(ParleyServer.class, Chromium.class, BrowserContext.class, Page.class);

    /** A visitor's browser, closed by JUnit together with the test it was made for. */
    private record Visitor(BrowserContext context, Page page) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return SUPPLIED.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        if (type == ParleyServer.class) {
            // In the root store: started for the first test that asks, closed after the last.
            return test.getRoot()
                    .getStore(NAMESPACE)
                    .computeIfAbsent(ParleyServer.class, ignored -> ParleyServer.start(), ParleyServer.class);
        }
        if (type == Chromium.class) {
            return Chromium.instance();
        }
        var visitor = test.getStore(NAMESPACE).computeIfAbsent(Visitor.class, ignored -> newVisitor(), Visitor.class);
        return type == Page.class ? visitor.page() : visitor.context();
    }

    private static Visitor newVisitor() {
        var context = Chromium.instance().newVisitor();
        return new Visitor(context, context.newPage());
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var visitor = test.getStore(NAMESPACE).get(Visitor.class, Visitor.class);
        if (visitor == null || test.getExecutionException().isEmpty()) {
            return;
        }
        var name = test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName();
        var number = 1;
        for (var page : visitor.context().pages()) {
            try {
                Chromium.screenshot(page, name + "-" + number++);
            } catch (PlaywrightException e) {
                // A page that cannot be drawn any more must not hide why the test failed.
                test.publishReportEntry("no picture", e.getMessage());
            }
        }
    }
}
