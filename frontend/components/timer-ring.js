// Draws the time that is left, once a second. See TimerRing.java.

const LENGTH = 2 * Math.PI * 44;
const LAST_MS = 5_000;
const TEN_MS = 10_000;

const text = (ms) => {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 60 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

class TimerRing extends HTMLElement {
  static observedAttributes = ['left-ms', 'paused'];

  #end = 0;
  #timer = 0;
  #announced = 0;
  #left = 0;

  // Date.now and not performance.now: some phones stop the latter while they sleep.
  attributeChangedCallback(name, before, after) {
    if (name === 'paused') {
      if (before === null) {
        this.#left = Math.max(0, this.#end - Date.now());
      }
    } else {
      this.#left = Number(after);
      this.#announced = this.#left <= TEN_MS ? TEN_MS : Infinity;
    }
    this.#end = Date.now() + this.#left;
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
    const number = this.querySelector('b');
    if (!this.isConnected || !this.hasAttribute('left-ms')) {
      return;
    }
    if (!number) {
      this.#timer = setTimeout(() => this.#draw(), 50);
      return;
    }
    const total = Number(this.getAttribute('total-ms'));
    const paused = this.hasAttribute('paused');
    const left = paused ? this.#left : Math.max(0, this.#end - Date.now());
    number.textContent = text(left);
    this.querySelector('.v').style.strokeDasharray = `${total > 0 ? Math.min(1, left / total) * LENGTH : 0} ${LENGTH}`;
    this.classList.toggle('ring--far', left > Number(this.getAttribute('shown-from-ms') ?? Infinity));
    this.classList.toggle('ring--long', left > 59_000);
    this.classList.toggle('ring--late', left <= total / 3 && left > LAST_MS);
    this.classList.toggle('ring--last', left <= LAST_MS);
    if (paused) {
      return;
    }
    if (left === 0) {
      this.#say('text-over', 0);
      this.dispatchEvent(new CustomEvent('time-up'));
      return;
    }
    if (left <= TEN_MS) {
      this.#say('text-ten', TEN_MS);
    }
    this.#timer = setTimeout(() => this.#draw(), left % 1000 || 1000);
  }

  #say(attribute, threshold) {
    if (this.#announced > threshold) {
      this.#announced = threshold;
      this.querySelector('[role=status]').textContent = this.getAttribute(attribute);
    }
  }
}

customElements.define('parley-timer-ring', TimerRing);
