package app.parley.results.ui;

import com.vaadin.flow.component.Component;

/**
 * Keeps the focus of the keyboard where it is when links are drawn anew: the link to the same address gets it back. Focus that a
 * person took away stays away.
 */
final class KeptFocus {

    private static final int LOST_WITHIN_MILLIS = 500;

    private static final String WATCH = """
            this.addEventListener('focusin', event => {
                this.focusedLink = event.target.getAttribute('href');
                this.focusLeftAt = Infinity;
            });
            this.addEventListener('focusout', () => { this.focusLeftAt = performance.now(); });
            """;

    private static final String RESTORE = """
            const isLost = document.activeElement === document.body && performance.now() - this.focusLeftAt < $0;
            if (this.focusedLink && isLost) {
                this.querySelector('a[href="' + CSS.escape(this.focusedLink) + '"]')?.focus({preventScroll: true});
            }
            """;

    private final Component part;

    KeptFocus(Component part) {
        this.part = part;
    }

    /** Call once when the part is on the page. */
    void watch() {
        part.getElement().executeJs(WATCH);
    }

    /** Call after links were drawn anew. */
    void restore() {
        part.getElement().executeJs(RESTORE, LOST_WITHIN_MILLIS);
    }
}
