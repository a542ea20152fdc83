package app.parley.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test ({@code *IT}) of what a person does, in a real browser on a real server. Its methods may ask for
 *
 * <ul>
 *   <li>{@link ParleyServer}: the server that all these tests share (so count on nothing being empty),
 *   <li>{@link Chromium}: to make further visitors and pictures,
 *   <li>{@code Page} or {@code BrowserContext}: a new visitor's, closed after the test. If the test fails, a picture of
 *       each of its pages is left in {@code target/screenshots}.
 * </ul>
 *
 * <pre>{@code
 * @ChromiumTest
 * class NotebookIT {
 *     @Test
 *     void firstVisitMakesANotebook(ParleyServer parley, Page page) {
 *         page.navigate(parley.address("/notebook"));
 *         …
 *         Axe.assertAccessible(page);
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(ChromiumExtension.class)
public @interface ChromiumTest {}
