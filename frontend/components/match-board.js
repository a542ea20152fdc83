// The board of a game of pairs: arrow keys go from tile to tile; and its clock, drawn between what the server says. See
// MatchBoard.java and StopWatch.java.

const TENTH_MS = 100;
const SECOND_MS = 1_000;

class Board extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this);
  }

  handleEvent(event) {
    const from = event.target.closest('.mt-tile');
    const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
    if (!from || !step || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const columns = [...this.querySelectorAll('.mt-column')].map((column) => [...column.querySelectorAll('.mt-tile')]);
    const column = columns.findIndex((tiles) => tiles.includes(from));
    const row = columns[column].indexOf(from);
    const tiles = columns[column + step[0]];
    tiles?.[Math.min(Math.max(row + step[1], 0), tiles.length - 1)].focus();
  }
}

class StopWatch extends HTMLElement {
  static observedAttributes = ['at-ms', 'runs'];

  #began = 0;
  #timer = 0;

  attributeChangedCallback() {
    this.#began = Date.now() - Number(this.getAttribute('at-ms'));
    this.#draw();
  }

  connectedCallback() {
    this.#draw();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  #draw() {
    clearTimeout(this.#timer);
    if (!this.isConnected) {
      return;
    }
    const runs = this.hasAttribute('runs');
    const tick = matchMedia('(prefers-reduced-motion: reduce)').matches ? SECOND_MS : TENTH_MS;
    const ms = runs ? Math.max(0, Date.now() - this.#began) : Number(this.getAttribute('at-ms'));
    const number = this.querySelector('b');
    if (number) {
      const seconds = Math.floor(ms / tick) * tick / SECOND_MS % 60;
      const minutes = Math.floor(ms / (60 * SECOND_MS));
      const text = seconds.toFixed(tick < SECOND_MS ? 1 : 0);
      number.textContent = minutes > 0 ? `${minutes}:${text.padStart(tick < SECOND_MS ? 4 : 2, '0')}` : text;
    }
    if (runs) {
      this.#timer = setTimeout(() => this.#draw(), tick);
    }
  }
}

customElements.define('parley-board', Board);
customElements.define('parley-stopwatch', StopWatch);
