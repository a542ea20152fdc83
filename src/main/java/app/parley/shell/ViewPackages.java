package app.parley.shell;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/** Where Vaadin looks for views and what belongs to them. Without it, each start would read all of the program's classes. */
@Configuration(proxyBeanMethods = false)
@EnableVaadin({"app.parley.*.ui", "app.parley.shell"})
class ViewPackages {
}
