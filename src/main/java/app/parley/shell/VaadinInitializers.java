package app.parley.shell;

import com.vaadin.flow.server.startup.ClassLoaderAwareServletContainerInitializer;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.HandlesTypes;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.util.ClassUtils;

/**
 * Starts Vaadin as a servlet container does: each of Vaadin's initializers is handed the classes that it asks for with
 * {@link HandlesTypes}. Which classes there are is known by then ({@link VaadinClassSearch}).
 */
final class VaadinInitializers implements ServletContextInitializer {

    private final List<String> classes;

    /** @param classes the names of all that an initializer asks for */
    VaadinInitializers(List<String> classes) {
        this.classes = classes;
    }

    @Override
    public void onStartup(ServletContext context) throws ServletException {
        var found = classes.stream()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, VaadinInitializers.class.getClassLoader())).toList();
        for (var initializer : all()) {
            initializer.process(found.stream().filter(type -> asksFor(initializer, type)).collect(Collectors.toSet()), context);
        }
    }

    /** What any of the initializers asks for. */
    static Predicate<Class<?>> wanted() {
        var all = all();
        return type -> all.stream().anyMatch(initializer -> asksFor(initializer, type));
    }

    /** In the order in which Vaadin names them: the first one makes what the others look up. */
    private static List<ClassLoaderAwareServletContainerInitializer> all() {
        return ServiceLoader.load(ServletContainerInitializer.class, VaadinInitializers.class.getClassLoader()).stream()
                .filter(provider -> ClassLoaderAwareServletContainerInitializer.class.isAssignableFrom(provider.type()))
                .map(provider -> (ClassLoaderAwareServletContainerInitializer) provider.get()).toList();
    }

    private static boolean asksFor(ServletContainerInitializer initializer, Class<?> type) {
        return Stream.of(initializer.getClass().getAnnotation(HandlesTypes.class).value())
                .anyMatch(wanted -> wanted.isAnnotation()
                        ? type.isAnnotationPresent(wanted.asSubclass(Annotation.class))
                        : wanted != type && wanted.isAssignableFrom(type));
    }
}
