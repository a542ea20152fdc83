package app.parley.results.ui;

import app.parley.people.SchoolClassId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The parts of the page of a class. Each link keeps what was chosen so far. */
final class ClassTabs extends Nav {

    private final Map<ClassPage.Part, Anchor> links = new EnumMap<>(ClassPage.Part.class);
    private final Anchor remedies = new Anchor();
    private final Anchor files = new Anchor();

    ClassTabs() {
        addClassNames("tabs", "noprint");
        getElement().setAttribute("aria-label", getTranslation("results.class.tabs"));
        for (var part : ClassPage.Part.values()) {
            var link = new Anchor();
            link.setText(getTranslation("results.class.part." + ResultsWords.word(part)));
            link.setId("part-" + ResultsWords.word(part));
            links.put(part, link);
            add(link);
        }
        remedies.setText(getTranslation("results.remedies"));
        remedies.setId("part-remedies");
        files.setText(getTranslation("results.files.short"));
        files.setId("part-files");
        add(remedies, files);
    }

    void show(ClassPage page, SchoolClassId schoolClass, LocalDate today) {
        remedies.setHref(page.names().kept(ResultsAddress.remedies(schoolClass)));
        files.setHref(page.on(ResultsAddress.files(schoolClass), today));
        links.forEach((part, link) -> {
            link.setHref(page.withPart(part).address(schoolClass, today));
            if (part == page.part()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
