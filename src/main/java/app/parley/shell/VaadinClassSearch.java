package app.parley.shell;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringLookupInitializer;
import com.vaadin.flow.spring.springnative.VaadinBeanFactoryInitializationAotProcessor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Finds the views and whatever else Vaadin wants to know of our classes, and hands them to {@link VaadinInitializers}. Where the beans
 * are decided when Parley is built, so is this. Vaadin's own search, in whose place it stands, would read some hundred class files and
 * their parents at each start (docs/decisions/010).
 */
@Component
final class VaadinClassSearch implements BeanDefinitionRegistryPostProcessor {

    /** {@link SpringBootAutoConfiguration#contextInitializer()}. */
    static final String SEARCH_OF_VAADIN = "contextInitializer";

    /** Where our views and error pages are, and the pages that Vaadin has for errors. */
    private static final List<String> PLACES = List.of("app.parley.*.ui", "app.parley.shell", "com.vaadin.flow.router");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (registry.containsBeanDefinition(SEARCH_OF_VAADIN)) {
            registry.removeBeanDefinition(SEARCH_OF_VAADIN);
            var initializers = new RootBeanDefinition(VaadinInitializers.class);
            initializers.getConstructorArgumentValues().addIndexedArgumentValue(0, found());
            registry.registerBeanDefinition("vaadinInitializers", initializers);
            keepViewsFromBecomingBeans(registry);
        }
    }

    /** For native images, a build makes a bean of every view; here that would be some seventy more to look through at a start. */
    private static void keepViewsFromBecomingBeans(BeanDefinitionRegistry registry) {
        var alreadyDone = VaadinBeanFactoryInitializationAotProcessor.Marker.class;
        registry.registerBeanDefinition(alreadyDone.getName(), new RootBeanDefinition(alreadyDone));
    }

    /** The names of the classes. */
    static List<String> found() {
        // The first two make Vaadin look for its services among the beans of Spring.
        return Stream.concat(Stream.<Class<?>>of(LookupInitializer.class, SpringLookupInitializer.class),
                        PLACES.stream().flatMap(VaadinClassSearch::classesIn).filter(VaadinInitializers.wanted()))
                .map(Class::getName).sorted().toList();
    }

    private static Stream<Class<?>> classesIn(String place) {
        return new Everything().findCandidateComponents(place).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), VaadinClassSearch.class.getClassLoader()));
    }

    /** All classes of a package that can stand alone, abstract ones too: what is of use is for Vaadin's initializers to say. */
    private static final class Everything extends ClassPathScanningCandidateComponentProvider {

        Everything() {
            super(false);
            addIncludeFilter((_, _) -> true);
        }

        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
            return found.getMetadata().isIndependent();
        }
    }
}
