package app.parley.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;

/**
 * Keeps the focus of the keyboard where it is when parts of a page are drawn anew: the same link, button or fold in the same place gets
 * it back. Focus that a person took away stays away. What was unfolded is unfolded again, and what was scrolled in a frame of its own is
 * scrolled there again.
 *
 * <p>A place is known by the identifiers around it, and by what a line of a list is about (see {@link #about}).
 */
final class KeptFocus {

    private static final int LOST_WITHIN_MILLIS = 500;

    private static final String ABOUT = "data-about";

    private static final String WATCH = """
            const part = one => one.id ? '#' + CSS.escape(one.id)
                    : one.dataset.about ? '[data-about="' + CSS.escape(one.dataset.about) + '"]'
                    : one.localName === 'details' ? 'details' + [...one.classList].map(look => '.' + CSS.escape(look)).join('') : '';
            const name = one => part(one)
                    || (one.hasAttribute('href') ? 'a[href="' + CSS.escape(one.getAttribute('href')) + '"]'
                    : one.dataset.testid ? '[data-testid="' + CSS.escape(one.dataset.testid) + '"]' : one.localName);
            const place = one => {
                const path = [name(one)];
                for (let around = one.parentElement; around && around !== this; around = around.parentElement) {
                    path.unshift(part(around));
                }
                return path.join(' ');
            };
            this.unfolded = new Set();
            this.scrolledTo = new Map();
            this.addEventListener('focusin', event => {
                this.focusedPlace = place(event.target);
                this.focusLeftAt = Infinity;
            });
            this.addEventListener('focusout', () => { this.focusLeftAt = performance.now(); });
            this.addEventListener('toggle', event => {
                this.unfolded[event.target.open ? 'add' : 'delete'](place(event.target));
            }, true);
            this.addEventListener('scroll', event => {
                this.scrolledTo.set(event.target.getAttribute?.('aria-label'), event.target.scrollLeft);
            }, true);
            """;

    private static final String RESTORE = """
            this.querySelectorAll('.scroll[aria-label]').forEach(frame => {
                frame.scrollLeft = this.scrolledTo.get(frame.getAttribute('aria-label')) ?? 0;
            });
            this.unfolded.forEach(place => this.querySelector(place)?.setAttribute('open', ''));
            const isLost = document.activeElement === document.body && performance.now() - this.focusLeftAt < $0;
            if (this.focusedPlace && isLost) {
                this.querySelector(this.focusedPlace)?.focus({preventScroll: true});
            }
            """;

    private final Component part;

    KeptFocus(Component part) {
        this.part = part;
    }

    /** Says what a line is about, in a word that is the same when it is drawn anew, and no other line of its list has. */
    static void about(HasElement line, String word) {
        line.getElement().setAttribute(ABOUT, word);
    }

    /** Call once when the part is on the page. */
    void watch() {
        part.getElement().executeJs(WATCH);
    }

    /** Call after parts were drawn anew. */
    void restore() {
        part.getElement().executeJs(RESTORE, LOST_WITHIN_MILLIS);
    }
}
