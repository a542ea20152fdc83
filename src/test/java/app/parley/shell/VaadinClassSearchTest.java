package app.parley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringLookupInitializer;
import com.vaadin.flow.spring.VaadinServletContextInitializer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

class VaadinClassSearchTest {

    /** What Vaadin has to find, wherever it is in the program. */
    private static Set<String> wanted() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(RouteAlias.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(AppShellConfigurator.class));
        return scanner.findCandidateComponents("app.parley").stream().map(BeanDefinition::getBeanClassName)
                .collect(Collectors.toSet());
    }

    @Test
    void nothingOfOursIsMissed() {
        assertThat(wanted()).hasSizeGreaterThan(60);
        assertThat(VaadinClassSearch.found()).containsAll(wanted());
    }

    @Test
    void vaadinsOwnErrorPagesAndTheWayToTheBeansAreThere() {
        assertThat(VaadinClassSearch.found()).contains(RouteNotFoundError.class.getName(), SpringLookupInitializer.class.getName());
    }

    @Test
    void vaadinsOwnSearchIsReplaced() throws NoSuchMethodException {
        var itsBean = SpringBootAutoConfiguration.class.getMethod(VaadinClassSearch.SEARCH_OF_VAADIN);
        var beans = new DefaultListableBeanFactory();
        beans.registerBeanDefinition(itsBean.getName(), new RootBeanDefinition(VaadinServletContextInitializer.class));

        new VaadinClassSearch().postProcessBeanDefinitionRegistry(beans);

        assertThat(List.of(beans.getBeanNamesForType(VaadinServletContextInitializer.class))).isEmpty();
        assertThat(beans.getBean(VaadinInitializers.class)).isNotNull();
    }

    @Test
    void whatWasDecidedAtBuildTimeStays() {
        var beans = new DefaultListableBeanFactory();
        beans.registerBeanDefinition("vaadinInitializers", new RootBeanDefinition(VaadinInitializers.class, () -> new VaadinInitializers(List.of())));

        new VaadinClassSearch().postProcessBeanDefinitionRegistry(beans);

        assertThat(beans.getBeanDefinitionNames()).containsExactly("vaadinInitializers");
    }
}
