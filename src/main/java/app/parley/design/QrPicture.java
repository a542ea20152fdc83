package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A QR code, drawn as inline SVG: dark on white in every color scheme, since that is what cameras read. */
@Tag("div")
public final class QrPicture extends Component {

    /** The white border that the standard asks for, in modules. */
    private static final int QUIET_ZONE = 4;

    /**
     * A picture of this text.
     *
     * @param label what it is, for screen readers
     */
    public QrPicture(String content, String label) {
        getElement().setAttribute("class", "qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        // Numbers only, made here: nothing of the content gets into the markup.
        getElement().setProperty("innerHTML", svg(QrCode.encodeText(content, QrCode.Ecc.MEDIUM)));
    }

    private static String svg(QrCode code) {
        var modules = IntStream.range(0, code.size * code.size)
                .filter(index -> code.getModule(index % code.size, index / code.size))
                .mapToObj(index -> "M%d %dh1v1h-1z".formatted(index % code.size, index / code.size))
                .collect(Collectors.joining());
        var side = code.size + 2 * QUIET_ZONE;
        return "<svg viewBox='%d %d %d %d' shape-rendering='crispEdges' aria-hidden='true'><path d='%s'/></svg>"
                .formatted(-QUIET_ZONE, -QUIET_ZONE, side, side, modules);
    }
}
