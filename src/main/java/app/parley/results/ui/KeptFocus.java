package app.parley.results.ui;

import com.vaadin.flow.component.Component;

/**
 * Keeps the focus of the keyboard where it is when links are drawn anew: the link to the same address gets it back. Focus that a
 * person took away stays away. What was scrolled in a frame of its own is scrolled there again.
 */
final class KeptFocus {

    private static final int LOST_WITHIN_MILLIS = 500;

    private static final String WATCH = """
            this.addEventListener('focusin', event => {
                this.focusedLink = event.target.getAttribute('href');
                this.focusLeftAt = Infinity;
            });
            this.addEventListener('focusout', () => { this.focusLeftAt = performance.now(); });
            this.scrolledTo = new Map();
            this.addEventListener('scroll', event => {
                this.scrolledTo.set(event.target.getAttribute?.('aria-label'), event.target.scrollLeft);
            }, true);
            """;

    private static final String RESTORE = """
            this.querySelectorAll('.scroll[aria-label]').forEach(frame => {
                frame.scrollLeft = this.scrolledTo.get(frame.getAttribute('aria-label')) ?? 0;
            });
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
