// Lets rows be dragged, and moved with the arrow keys. The server keeps the order: this only says
// "row 3 goes to place 1" and waits for the server to put it there. See OrderedRows.java.

const LIFTED = 'po-i--lift';

class OrderedRows extends HTMLElement {
  #drag = null;

  connectedCallback() {
    this.addEventListener('pointerdown', this);
    this.addEventListener('keydown', this);
  }

  disconnectedCallback() {
    this.removeEventListener('pointerdown', this);
    this.removeEventListener('keydown', this);
    this.#drop(false);
  }

  handleEvent(event) {
    ({
      pointerdown: () => this.#lift(event),
      pointermove: () => this.#move(event),
      pointerup: () => this.#drop(true),
      pointercancel: () => this.#drop(false),
      keydown: () => this.#key(event),
    })[event.type]();
  }

  get #rows() {
    return [...this.querySelectorAll('.po-i')];
  }

  #send(from, to) {
    this.dispatchEvent(new CustomEvent('row-moved', { detail: { from, to } }));
  }

  #key(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const row = event.target.closest('.po-i');
    if (!step || !row || this.hasAttribute('locked')) {
      return;
    }
    event.preventDefault();
    const from = this.#rows.indexOf(row);
    const to = from + step;
    if (to >= 0 && to < this.#rows.length) {
      this.#send(from, to);
    }
  }

  // A finger drags by the grip, so that the page can still be scrolled by the rows; a mouse drags the whole row.
  #lift(event) {
    const row = event.target.closest('.po-i');
    const byGrip = event.target.closest('.po-grip');
    const byMouse = event.pointerType === 'mouse' && !event.target.closest('button');
    if (!row || event.button !== 0 || this.hasAttribute('locked') || !(byGrip || byMouse)) {
      return;
    }
    event.preventDefault();
    const rows = this.#rows;
    this.#drag = {
      row,
      from: rows.indexOf(row),
      to: rows.indexOf(row),
      startY: event.clientY,
      boxes: rows.map((other) => ({ row: other, top: other.offsetTop, height: other.offsetHeight })),
    };
    row.classList.add(LIFTED);
    window.addEventListener('pointermove', this);
    window.addEventListener('pointerup', this);
    window.addEventListener('pointercancel', this);
  }

  #move(event) {
    const { row, from, startY, boxes } = this.#drag;
    const distance = event.clientY - startY;
    const own = boxes[from];
    const middle = own.top + distance + own.height / 2;
    const to = boxes.filter((box, i) => i !== from && box.top + box.height / 2 < middle).length;
    const gap = boxes.length > 1 ? boxes[1].top - boxes[0].top - boxes[0].height : 0;
    row.style.transform = `translateY(${distance}px)`;
    boxes.forEach((box, i) => {
      if (i !== from) {
        const aside = i > from && i <= to ? -1 : i < from && i >= to ? 1 : 0;
        box.row.style.transform = aside ? `translateY(${aside * (own.height + gap)}px)` : '';
      }
    });
    this.#drag.to = to;
  }

  #drop(keep) {
    if (!this.#drag) {
      return;
    }
    const { row, from, to, boxes } = this.#drag;
    this.#drag = null;
    window.removeEventListener('pointermove', this);
    window.removeEventListener('pointerup', this);
    window.removeEventListener('pointercancel', this);
    const settle = () => {
      row.classList.remove(LIFTED);
      boxes.forEach((box) => (box.row.style.transform = ''));
    };
    if (!keep || from === to) {
      settle();
      return;
    }
    // Everything stays where the hand left it until the server has moved the row, so nothing jumps back and forth.
    const watch = new MutationObserver(() => done());
    const patience = setTimeout(() => done(), 2_000);
    const done = () => {
      watch.disconnect();
      clearTimeout(patience);
      settle();
    };
    watch.observe(row.parentElement, { childList: true });
    this.#send(from, to);
  }
}

customElements.define('parley-ordered-rows', OrderedRows);
