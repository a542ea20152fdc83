package app.parley.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application behind it and a data folder of its own, removed when the test run ends. No port is
 * opened. A {@code *ViewTest} carries it and extends {@code SpringBrowserlessTest}:
 *
 * <pre>{@code
 * @ParleyTest
 * @ViewPackages(packages = "app.parley.people.ui")
 * class LoginViewTest extends SpringBrowserlessTest { … }
 * }</pre>
 *
 * <p>Test classes with the same settings share one application and so one database: make the data a test needs in the
 * test, under names that no other test uses, and count on nothing being empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@ContextConfiguration(initializers = TemporaryData.class)
public @interface ParleyTest {

    /** Settings as in {@code application.properties}; a class with settings of its own gets its own application. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
