package app.parley.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is on the page of the current user, in tests without a browser. */
public final class PageText {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PageText() {
    }

    /** What can be read on the page. */
    public static String page() {
        return UI.getCurrent().getChildren().map(PageText::of).collect(Collectors.joining("\n"));
    }

    /** What can be read in a component. */
    public static String of(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** All that would be sent to the browser: texts, tags, attributes, properties and classes, also of what is not shown. */
    public static String everything() {
        return everything(UI.getCurrent().getElement());
    }

    /** The same of a part of the page. */
    public static String everything(Element root) {
        var all = new ArrayList<String>();
        root.getNode().visitNodeTree(node -> {
            if (node.hasFeature(TextNodeMap.class)) {
                all.add(Element.get(node).getText());
            } else if (node.hasFeature(ElementData.class)) {
                var element = Element.get(node);
                all.add("<" + element.getTag());
                element.getAttributeNames().sorted().forEach(name -> all.add(name + "=" + element.getAttribute(name)));
                element.getPropertyNames().sorted().forEach(name -> all.add(name + ":" + element.getPropertyRaw(name)));
            }
        });
        // Random ids say nothing, but may contain any four digits.
        return UUIDS.matcher(String.join("\n", all)).replaceAll("uuid");
    }
}
