// Hears single keys and swipes for the cards of self-study, and tells the server by name what was done and on which turn
// it was seen. What it does is for the server to say. See Desk.java.

const KEYS = {
  ' ': 'GO', Enter: 'GO', Escape: 'LEAVE', 1: 'ONE', 2: 'TWO', 3: 'THREE', 4: 'FOUR',
  u: 'UNDO', f: 'FLAG', s: 'SET_ASIDE', m: 'MORE', '?': 'HELP',
};
const OPEN_DIALOG = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-date-picker[opened]';
const PRESSED = 'button, a, summary, label, vaadin-button, [role="button"]';
const TYPED = 'input, textarea, select, [contenteditable]';
// Below this a finger only trembles; beyond the second, or a third of the card, it means it.
const TREMBLE = 12;
const MEANT = 110;

class Desk extends HTMLElement {
  #swipe = null;

  connectedCallback() {
    // In the capture phase: the shortcuts of a form stop what they hear.
    document.addEventListener('keydown', this, true);
    this.addEventListener('pointerdown', this);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this, true);
    this.removeEventListener('pointerdown', this);
    this.#end();
  }

  handleEvent(event) {
    ({
      keydown: () => this.#key(event),
      pointerdown: () => this.#touch(event),
      pointermove: () => this.#move(event),
      pointerup: () => this.#lift(event),
      pointercancel: () => this.#end(),
    })[event.type]();
  }

  #tell(name) {
    const turn = Number(this.getAttribute('turn'));
    this.dispatchEvent(new CustomEvent('gesture', { detail: { name, turn } }));
  }

  #key(event) {
    const name = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!name || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey
        || document.querySelector(OPEN_DIALOG)) {
      return;
    }
    const heard = this.getAttribute('hears');
    if (heard !== null && !heard.split(' ').includes(name)) {
      return;
    }
    const target = event.target;
    const typing = target.closest(TYPED);
    const single = event.key.length === 1;
    if (single && (typing || this.getAttribute('keys') === 'off')) {
      return;
    }
    // A control does with Space and Enter what it always does; in a list Enter opens the list.
    if (name === 'GO' && (target.closest(PRESSED) || target.closest('select, textarea'))) {
      return;
    }
    // The sixth answer of a choice has this letter.
    if (name === 'FLAG' && this.querySelector('.pad--f:not([aria-disabled="true"])')) {
      return;
    }
    if (name === 'GO') {
      event.preventDefault();
    }
    this.#tell(name);
  }

  #touch(event) {
    const card = event.target.closest('.rv-card');
    if (!card || event.pointerType === 'mouse' || !event.isPrimary || !this.hasAttribute('swipes')
        || event.target.closest(TYPED)) {
      return;
    }
    this.#swipe = { card, x: event.clientX, y: event.clientY, across: false };
    for (const type of ['pointermove', 'pointerup', 'pointercancel']) {
      window.addEventListener(type, this);
    }
  }

  #move(event) {
    const swipe = this.#swipe;
    const dx = event.clientX - swipe.x;
    const dy = event.clientY - swipe.y;
    if (!swipe.across) {
      if (Math.abs(dy) > TREMBLE && Math.abs(dy) > Math.abs(dx)) {
        this.#end();
        return;
      }
      swipe.across = Math.abs(dx) > TREMBLE;
    }
    if (swipe.across) {
      swipe.card.style.transform = `translateX(${dx}px) rotate(${dx / 60}deg)`;
      swipe.card.dataset.lean = this.#direction(dx) ?? '';
    }
  }

  #direction(dx) {
    const enough = Math.min(MEANT, this.#swipe.card.offsetWidth / 3);
    return Math.abs(dx) < enough ? null : dx < 0 ? 'left' : 'right';
  }

  #lift(event) {
    const { across, x } = this.#swipe;
    const direction = across ? this.#direction(event.clientX - x) : null;
    this.#end();
    if (direction) {
      this.#tell(direction === 'left' ? 'SWIPE_LEFT' : 'SWIPE_RIGHT');
    }
  }

  #end() {
    for (const type of ['pointermove', 'pointerup', 'pointercancel']) {
      window.removeEventListener(type, this);
    }
    if (this.#swipe) {
      this.#swipe.card.style.transform = '';
      delete this.#swipe.card.dataset.lean;
      this.#swipe = null;
    }
  }
}

customElements.define('parley-desk', Desk);
