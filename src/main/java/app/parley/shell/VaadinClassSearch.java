package app.parley.shell;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringLookupInitializer;
import com.vaadin.flow.spring.springnative.VaadinBeanFactoryInitializationAotProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
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
    private static final List<String> PLACES = List.of("app/parley/*/ui", "app/parley/shell", "com/vaadin/flow/router");

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
        try {
            var headers = new SimpleMetadataReaderFactory();
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + place + "/*.class"))
                    .map(file -> nameOf(file, headers))
                    .map(name -> ClassUtils.resolveClassName(name, VaadinClassSearch.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException("the classes of " + place + " cannot be read", e);
        }
    }

    private static String nameOf(Resource file, MetadataReaderFactory headers) {
        try {
            return headers.getMetadataReader(file).getClassMetadata().getClassName();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
