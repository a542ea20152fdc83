// The phone page of live games: takes a seat, shows what the server sends, sends answers.
// Every state the server sends is whole, so coming back is nothing but being told the newest one.
// What others typed (names, questions, answers) becomes text nodes only, never markup.

const ROOT = new URL('..', import.meta.url);
const DAY_MS = 86_400_000;
const FIRST_FRAME_MS = 4_000;
const HEARTBEAT_MS = 5_000;
const DEAD_MS = 12_000;
const POLL_MS = 12_000;
const RESEND_MS = 4_000;
const SOCKET_AGAIN_MS = 60_000;
// A finger on its way to the last question must not answer the one that takes its place.
const GUARD_MS = 350;
// What was entered and not sent goes by itself so long before the end.
const LAST_CALL_MS = 600;
const LETTERS = 'ABCDEF';

// ---- Texts. Other languages are files of the same keys.

const EN = {
  'lang': 'Language', 'page': '{title} · Parley', 'pin': 'PIN {pin}',
  'join.title': 'Join a game', 'join.pin': 'Game PIN', 'join.found': 'Found: *{title}*', 'join.found.class': 'Found: *{title}*, class {name}',
  'join.name': 'Your name in this game', 'join.another': 'Another name', 'join.team': 'Your team',
  'join.hint': 'Keep this one or type your own. The class can see it.',
  'join.hint.known': 'Keep this one or type your own. Your teacher can see who you are; the class cannot.',
  'join.hint.fixed': 'In this game the names are drawn. Take this one or another.',
  'join.code': 'Your seat code', 'join.code.hint': 'It stood below your name: four characters, such as K742.',
  'join.code.use': 'Played already? Use your seat code', 'join.code.not': 'Join with a name instead',
  'join.phone': 'On this phone', 'join.go': 'Join', 'join.back': 'Go on as {name}', 'join.store': 'What we store',
  'join.free': 'No account, no email.',
  'join.stored': 'The name above, your answers and when you gave them, for your teacher. On this phone: your seat, for a day. Nothing goes to anybody else.',
  'large': 'Larger text', 'aloud': 'Read aloud', 'text': 'Question on this phone',
  'why.no-game': 'That PIN is not in use. Check the big screen.',
  'why.too-many-tries': 'Too many tries from here. Wait a minute, then try again, or scan the code on the big screen.',
  'why.locked': 'This game is locked. Ask your teacher to open it.',
  'why.started': 'This game has begun and takes no more players.',
  'why.full': 'This game is full. Tell your teacher.',
  'why.kicked': 'Your teacher took this phone out of the game.',
  'why.name-taken': 'Somebody has that name, or one that looks like it. Choose another.',
  'why.name-length': 'A name has 1 to 20 characters.',
  'why.name-characters': 'That name has characters that cannot be used. Letters and digits are fine.',
  'why.name-words': 'Please choose another name.',
  'why.no-seat': 'No seat in this game has that code. Check it, or join with a name.',
  'why.not-stored': 'That could not be stored. Try again.', 'why.malformed': 'That could not be read. Check it and try again.',
  'why.away': 'Parley does not answer. Check the connection and try again.', 'why.team': 'Choose a team.', 'why.pin': 'Type the PIN from the big screen.',
  'bye.unknown-seat': 'This seat is not there any more. Join again.',
  'kicked.title': 'You are out.', 'kicked.text': 'Your teacher took you out of this game. Talk to your teacher if you think that is a mistake.',
  'taken.title': 'You continue on the other device.', 'taken.text': 'This screen stays as it is. Your name and your points went along.', 'taken.back': 'Go on here',
  'net.on': 'Connected', 'net.off': 'Connecting', 'net.offline': 'You are offline.', 'net.away': 'Parley is back in a moment.', 'net.again': 'Connecting again.',
  'net.kept': 'Your answer is kept on this phone.', 'net.wait': 'This phone goes on by itself. You keep your seat.',
  'lobby.title': 'You are in.', 'lobby.look': 'Look at the big screen.', 'lobby.wait': 'The game starts when your teacher says so.',
  'lobby.team': 'Team {name}', 'lobby.others': { one: '{n} other is here', other: '{n} others are here' }, 'lobby.next': 'The next question is yours.',
  'how.title': 'How to answer', 'how.change': 'Tap a pad. You can change your mind until it closes.', 'how.final': 'Tap a pad. Your first answer counts.',
  'formula.accuracy': 'Right answers count; speed only breaks ties.', 'formula.speed': 'Right answers count; quick ones count more.',
  'formula.calm': 'No points, no ranks: the class plays for a goal.',
  'seat': 'Seat code', 'seat.hint': 'Phone died? Join again with it and keep your points.', 'leave': 'Leave this game', 'leave.sure': 'Leave and give up the seat?',
  'q.n': 'Question {n}', 'q.of': 'of {of}', 'q.second': 'second vote', 'q.return': 'once more',
  'q.ready': 'Get ready', 'q.screen': 'The question is on the big screen.', 'q.answers': 'Answers',
  'left': { one: '{n} second left', other: '{n} seconds left' }, 'left.ten': 'Ten seconds left.', 'left.over': 'Time is up.',
  'paused': 'Paused. The clock stands still.', 'true': 'True', 'false': 'False',
  'do.one': 'Tap one. You can change it until it closes.', 'do.one.final': 'Tap one. You cannot change it.',
  'do.many': 'Tap all that are right, then send.', 'do.send': 'Send', 'do.order': 'Send this order', 'do.drag': 'Drag a card, or use the arrows.',
  'do.type': 'Type your answer, then send.', 'do.match': 'Choose a partner for each, then send.', 'do.gaps': 'Fill the gaps, then send.',
  'answer': 'Your answer', 'choose': 'Choose', 'gap': 'Gap {n}', 'up': 'Move up: {text}', 'down': 'Move down: {text}', 'moved': '{text}: now {n} of {of}', 'first': 'Earliest', 'last': 'Latest',
  'need.any': 'Give an answer first.', 'need.number': 'Type a number, such as 12 or 3.5.',
  'is.sending': 'Sending', 'is.in': '*{a}* is in.', 'is.open': 'Change it until it closes.', 'is.changed': 'Changed, not sent yet.', 'is.late': 'That came after time was up.',
  'no.not-open': 'The question is not open.', 'no.wrong-turn': 'That question is over.', 'no.locked-in': 'Your first answer stays.',
  'no.malformed': 'That answer could not be read. Try again.', 'no.not-stored': 'Not stored yet. This phone tries again.', 'no.paused': 'Paused. It is sent when the game goes on.',
  'fb.right': 'Right.', 'fb.partly': 'Partly right.', 'fb.wrong': 'Not this one.', 'fb.none': 'No answer.', 'fb.late': 'Too late.', 'fb.new': 'The answer is out.',
  'fb.late.text': 'Your answer came after time was up. It does not count.', 'fb.so': '{right} of {asked} so far.',
  'fb.one': { one: 'You are the only one.', other: 'You are one of {n}.' }, 'fb.missed': { one: 'One other missed it too.', other: '{n} others missed it too.' },
  'fb.chose': 'You chose', 'fb.answer': 'The answer', 'fb.is': 'The answer is', 'fb.mix': 'The usual mix-up:', 'fb.source': 'Source', 'fb.dist': 'How the class answered',
  'fb.took': 'Answered in {n} s.', 'fb.points': '+{points} points.', 'fb.bonus': '+{points} points, speed bonus {bonus}.', 'fb.streak': 'Streak +{n}.', 'fb.total': 'Points {points}.',
  'fb.rank': 'Place {rank} of {of}.', 'fb.gap': '{points} points to the next place.', 'fb.goal': 'Class goal {goal} %. This question: {now} %.',
  'fb.cards': 'It waits for you under Study.', 'fb.home': 'You can take it home when the game is over.',
  'fb.next': 'Question {n} of {of} comes next', 'fb.last': 'That was the last question', 'fb.progress': 'Game progress',
  'st.after': 'After question {n} of {of}', 'st.place': 'Place {rank}', 'st.of': 'of {of}', 'st.lead': 'Nobody is ahead of you.', 'st.teams': 'Teams', 'st.points': '{points} points',
  'end.title': 'That was it.', 'end.right': '{right} of {asked} right.', 'end.goal': 'The class goal was {goal} %.', 'end.reached': 'The class has {now} % right. The goal was {goal} %.',
  'end.home': 'Take home what you missed', 'end.home.text': 'Opens a notebook with those questions, without an account.', 'end.thanks': 'You can close this page.', 'end.new': 'Join another game',
};
const LANGUAGES = { en: 'English', de: 'Deutsch', ja: '日本語', ko: '한국어', ru: 'Русский' };

let language = 'en';
let texts = EN;

function template(key, values) {
  const found = texts[key] || EN[key];
  return typeof found === 'string' ? found : found[new Intl.PluralRules(texts[key] ? language : 'en').select(values.n)] || found.other;
}

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const t = (key, values = {}) => fill(template(key, values), values);

// Parts between asterisks are bold: the template's own, since values come in afterwards.
const rich = (key, values = {}) => template(key, values).split('*').map((part, i) => (i % 2 ? h('b', null, fill(part, values)) : fill(part, values)));

// A narrow space between thousands reads the same in every language.
const grouped = (n) => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, '\u202f');

async function speak(wanted) {
  const tongue = String(wanted).slice(0, 2).toLowerCase();
  language = 'en';
  texts = EN;
  if (tongue !== 'en' && LANGUAGES[tongue]) {
    try {
      const file = await fetch(new URL(`player/texts-${tongue}.json`, ROOT));
      texts = await file.json();
      language = tongue;
    } catch {
      texts = EN;
    }
  }
  document.documentElement.lang = language;
}

// ---- Elements

function h(tag, attributes, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value != null && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(2).filter((child) => child != null && child !== false));
  return element;
}

function svg(box, classes, ...paths) {
  const make = (tag, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };
  const picture = make('svg', { viewBox: box, class: classes, 'aria-hidden': 'true' });
  picture.append(...paths.map((path) => {
    const part = make(path.d ? 'path' : 'text', path);
    if (path.letter) part.textContent = path.letter;
    return part;
  }));
  return picture;
}

const ICONS = {
  arrow: 'M5 12h14M13 6l6 6-6 6', check: 'M4.5 12.5l5 5L20 7', close: 'M6 6l12 12M18 6L6 18', up: 'M6 15l6-6 6 6', down: 'M6 9l6 6 6-6',
  grip: 'M8 8h8M8 12h8M8 16h8', wave: 'M4 13.5c2.5-4 5.5-4 8-1.5s5.5 2.5 8-1.5', clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2', dash: 'M6 12h12',
  warning: 'M12 3.5L22 20.5H2zM12 10v5M12 17.9v.1', cards: 'M5 7h9a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 14 21H5a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 5 7zM8 7V4.5A1.5 1.5 0 0 1 9.5 3H19a1.5 1.5 0 0 1 1.5 1.5V16a1.5 1.5 0 0 1-1.5 1.5h-3.5',
  again: 'M4 8a8 8 0 0 1 14-2.5L20 8M20 3.5V8h-4.5M20 16a8 8 0 0 1-14 2.5L4 16M4 20.5V16h4.5',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3.6 6 3.6 9S15 18 12 21c-3-3-3.6-6-3.6-9S9 6 12 3z',
  sound: 'M4 9.5v5h3.5L13 19V5L7.5 9.5zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  wifi: 'M3 9.5a13 13 0 0 1 18 0M6.3 13a8.3 8.3 0 0 1 11.4 0M9.5 16.4a3.6 3.6 0 0 1 5 0M12 19.3v.1',
};
const icon = (name, bold) => svg('0 0 24 24', bold ? 'ico ico--bold' : 'ico', { d: ICONS[name] });

// Outline, and where the letter stands in it.
const SHAPES = [
  ['M20 2a18 18 0 1 0 0 36 18 18 0 0 0 0-36z', 20, 26.6], ['M2.5 2.5L39 20 2.5 37.5z', 13.5, 26.6],
  ['M4 38.5V18a16 16 0 0 1 32 0v20.5z', 20, 28.5], ['M20 .5L39.5 20 20 39.5.5 20z', 20, 26.6],
  ['M20 .5C25 8 34 15 34 25.5a14 14 0 0 1-28 0C6 15 15 8 20 .5z', 20, 31.5], ['M12 1h16v11h11v16H28v11H12V28H1V12h11z', 20, 26.6],
];
const tint = (i) => `k-${LETTERS[i].toLowerCase()}`;

function mark(i, inverted) {
  const [d, x, y] = SHAPES[i];
  return svg('0 0 40 40', `mk ${inverted ? 'mk--inv' : tint(i)}`, { d }, { x, y, letter: LETTERS[i] });
}
// What is played may be in another language than the page.
const inGame = () => ({ lang: state.game.language });
const spokenMark = (i) => h('span', { role: 'img', 'aria-label': LETTERS[i] }, mark(i));

const brand = () => h('span.brand', null, svg('0 0 28 32', '',
  { class: 'u', d: 'M3.5 1.5h21a1.5 1.5 0 0 1 1.5 1.5v10.7c-2 2-4 2-6 0s-4-2-6 0-4 2-6 0-4-2-6 0V3a1.5 1.5 0 0 1 1.5-1.5z' },
  { fill: 'currentColor', d: 'M2 17.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0 4 2 6 0V29a1.5 1.5 0 0 1-1.5 1.5h-21A1.5 1.5 0 0 1 2 29z' }), 'Parley');

const heading = (...words) => h('h1', { tabindex: '-1' }, ...words);
const problem = (text) => [icon('warning'), h('span', null, text)];

const sayer = document.getElementById('say');
const say = (text) => { sayer.textContent = text; };

// ---- What this phone remembers; without storage (private windows) until the page closes.

const memory = {};
const store = {
  get(key) {
    try {
      return JSON.parse(localStorage.getItem(`parley.${key}`)) || memory[key];
    } catch {
      return memory[key];
    }
  },
  set(key, content) {
    memory[key] = content;
    try {
      if (content == null) localStorage.removeItem(`parley.${key}`);
      else localStorage.setItem(`parley.${key}`, JSON.stringify(content));
    } catch {
      // The copy in memory has to do.
    }
  },
  forgetOldSeats() {
    try {
      Object.keys(localStorage).map((name) => /^parley\.((?:seat|out)\.\d+)$/.exec(name)?.[1]).filter(Boolean).forEach((key) => {
        if (!(Date.now() - store.get(key)?.at < DAY_MS)) store.set(key, null);
      });
    } catch {
      // No storage, nothing old.
    }
  },
};

// crypto.randomUUID and the like need https; a school's own server often has none.
const random = (bytes) => [...crypto.getRandomValues(new Uint8Array(bytes))];
const hex = (bytes) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

function uuid() {
  const bytes = random(16);
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

// ---- The line to the server: a WebSocket, or long-polling where a proxy lets none through.

async function post(path, content, patience = 8_000, abort = new AbortController()) {
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const answer = await fetch(new URL(`play/api/${path}`, ROOT), {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content), cache: 'no-store', signal: abort.signal,
    });
    const said = await answer.json();
    if (!said.t && said.ok == null) throw said;
    return said;
  } finally {
    clearTimeout(timer);
  }
}

class Link {
  up = false;
  #token;
  #on;
  #line = null;
  #failures = 0;
  #retry = 0;
  #beat = 0;
  #socketAt = 0;
  #polling = false;
  #stopped = false;

  /** on: {frame(frame), change(), opened(), busy()}; busy while a second of blindness would hurt. */
  constructor(token, on) {
    this.#token = token;
    this.#on = on;
    this.#beat = setInterval(() => this.#watch(), 1_000);
    this.#connect();
  }

  send(message) {
    this.#line?.send?.(message);
  }

  // Whoever wakes up may hold a dead connection, and a clock that stood still.
  wake() {
    this.#failures = 0;
    this.#drop();
    this.#connect();
  }

  again(delay) {
    this.#drop();
    this.#later(delay);
  }

  stop() {
    this.#stopped = true;
    clearInterval(this.#beat);
    clearTimeout(this.#retry);
    this.#drop();
  }

  #connect() {
    clearTimeout(this.#retry);
    // After two failures the ways take turns, so that whichever works again first is found.
    if (this.#failures % 2 === 0 && (this.#polling || this.#failures >= 2)) this.#poll();
    else this.#socket(false);
  }

  #socket(probe) {
    const line = { seen: -1, live: false, heard: performance.now(), pinged: performance.now(), socket: true };
    const address = new URL('play/ws', ROOT);
    address.protocol = address.protocol.replace('http', 'ws');
    let socket;
    try {
      socket = new WebSocket(address);
    } catch {
      if (!probe) { this.#line = line; this.#lost(line); }
      return;
    }
    line.end = () => { clearTimeout(line.patience); socket.close(); };
    if (!probe) this.#line = line;
    line.patience = setTimeout(() => { line.live || (this.#line === line ? this.#lost(line, true) : line.end()); }, FIRST_FRAME_MS);
    socket.onopen = () => {
      if (probe && !this.#stopped) { this.#drop(); this.#line = line; }
      if (this.#line !== line) { socket.close(); return; }
      line.send = (message) => socket.readyState === 1 && socket.send(JSON.stringify(message));
      line.send({ t: 'resume', token: this.#token, seen: 0 });
      this.#on.opened();
    };
    socket.onmessage = (event) => this.#hear(line, event.data);
    socket.onerror = socket.onclose = () => this.#lost(line);
  }

  async #poll() {
    const abort = new AbortController();
    // New each time: the one before may have lost the seat to a socket.
    const seat = { token: this.#token, conn: hex(random(8)) };
    const line = { seen: -1, live: false, heard: performance.now(), end: () => abort.abort() };
    this.#line = line;
    this.#socketAt = performance.now() + SOCKET_AGAIN_MS;
    // In order: a change of mind comes after what it changes.
    let before = Promise.resolve();
    line.send = (message) => {
      before = before.then(async () => {
        if (this.#line !== line) return;
        try {
          this.#hear(line, await post('send', { ...seat, m: message }));
        } catch {
          this.#lost(line);
        }
      });
    };
    this.#on.opened();
    try {
      while (this.#line === line) {
        const frame = await post('poll', { ...seat, seen: Math.max(0, line.seen) }, POLL_MS, abort);
        const fresh = frame.v > line.seen;
        this.#hear(line, frame);
        if (!fresh) await new Promise((done) => setTimeout(done, 500));
      }
    } catch {
      this.#lost(line);
    }
  }

  #hear(line, data) {
    if (this.#line !== line) return;
    let frame = data;
    try {
      if (typeof data === 'string') frame = JSON.parse(data);
    } catch {
      return;
    }
    line.heard = performance.now();
    if (!line.live) {
      line.live = true;
      clearTimeout(line.patience);
      this.#failures = 0;
      this.#polling = !line.socket;
      this.#set(true);
    }
    // Versions only count within one connection: a server that was started again may begin anew.
    if (frame.t === 'state') {
      if (!(frame.v > line.seen)) return;
      line.seen = frame.v;
    }
    if (frame.t !== 'pong' && frame.t !== 'none') this.#on.frame(frame);
  }

  #lost(line, silent) {
    if (this.#line !== line) return;
    this.#drop();
    this.#failures = silent ? 2 : this.#failures + 1;
    this.#later(Math.min(5_000, 300 * 2 ** (this.#failures - 1)) * (0.5 + Math.random() / 2));
  }

  #later(delay) {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect(), delay);
  }

  #drop() {
    const line = this.#line;
    this.#line = null;
    line?.end?.();
    this.#set(false);
  }

  #set(up) {
    if (this.up === up) return;
    this.up = up;
    this.#on.change();
  }

  #watch() {
    const line = this.#line;
    const now = performance.now();
    if (!line?.live) return;
    if (!line.socket) {
      if (now > this.#socketAt && !this.#on.busy()) {
        this.#socketAt = now + SOCKET_AGAIN_MS;
        this.#socket(true);
      }
    } else if (now - line.heard > DEAD_MS) {
      this.#lost(line);
    } else if (now - line.pinged >= HEARTBEAT_MS) {
      line.pinged = now;
      line.send({ t: 'ping', n: Math.round(now) });
    }
  }
}

// ---- State of the page

const main = document.getElementById('main');
const trouble = h('div.card.card--brass', { id: 'trouble', hidden: true });
const settings = { large: false, aloud: false, show: true, language: null, ...store.get('settings') };
const query = new URLSearchParams(location.search);
const form = { pin: (query.get('pin') || '').replace(/\D/g, ''), name: '', code: '', team: null, names: [], found: null, byCode: false, error: null, token: null };
let seat = null;
let link = null;
let state = null;
let screen = null;
let gone = null;
let away = false;
let clock = null;
// The latest answer: {turn, id, r, is: 'sending' | 'in' | 'late' | 'no', why, sentAt}
let mine = null;

const secret = () => (form.pin === (query.get('pin') || '').replace(/\D/g, '') && query.get('k') ? { k: query.get('k') } : {});
const spaced = (pin) => pin.replace(/(\d{3})(?=\d)/g, '$1 ');

function enter(record) {
  seat = record;
  // The first picture does not wait for this.
  if (!document.querySelector('[rel=manifest]')) document.head.append(h('link', { rel: 'manifest', href: new URL('player/manifest.webmanifest', ROOT) }));
  gone = state = screen = clock = null;
  away = false;
  const kept = store.get(`out.${seat.pin}`);
  mine = kept ? { ...kept, is: 'sending', sentAt: 0 } : null;
  link?.stop();
  link = new Link(seat.token, { frame: take, change: connectionChanged, opened: resend, busy: () => ['reading', 'answering'].includes(state?.game.phase) });
  draw();
}

function leave(error) {
  if (seat) {
    store.set(`seat.${seat.pin}`, null);
    store.set(`out.${seat.pin}`, null);
  }
  link?.stop();
  link = seat = state = mine = gone = clock = null;
  screen = null;
  Object.assign(form, { error: error ? { at: 'pin', text: t(error) } : null, token: null, found: null });
  draw();
  if (error) say(t(error));
  if (form.pin.length >= 6) look();
}

function take(frame) {
  if (frame.t === 'state') {
    state = frame;
    away = false;
    const { you, game } = frame;
    if (you.name && (you.name !== seat.name || you.code !== seat.code)) {
      Object.assign(seat, { name: you.name, code: you.code });
      store.set(`seat.${seat.pin}`, seat);
    }
    const pending = mine?.is === 'sending' && mine.id !== you.answer?.id;
    if (you.answer && you.answer.turn === game.q?.turn && !(pending && mine.turn === game.q.turn)) {
      if (mine?.is === 'sending' && !pending) settle();
      mine = { ...you.answer, is: you.answer.late ? 'late' : 'in' };
    }
    const runs = ['reading', 'answering'].includes(game.phase);
    clock = runs && you.left != null ? { end: performance.now() + you.left, left: you.left, total: you.total, paused: game.paused, said: you.left <= 10_000 ? 10 : 99 } : null;
    if (mine?.is === 'sending' && mine.why === 'paused' && !game.paused) resend();
  } else if (frame.t === 'bye') {
    bye(frame.why);
    return;
  } else if (mine && frame.id === mine.id) {
    answered(frame);
  }
  draw();
}

function bye(why) {
  if (why === 'unknown-seat') {
    leave('bye.unknown-seat');
  } else if (['taken', 'kicked', 'over'].includes(why)) {
    if (why !== 'taken') store.set(`seat.${seat.pin}`, null);
    link.stop();
    link = null;
    // The last picture of a finished game holds the way to take things home.
    gone = why === 'over' && ['podium', 'over'].includes(state?.game.phase) ? null : why;
    draw();
  } else {
    away = why === 'restart';
    if (why === 'malformed') settle();
    link.again(500 + Math.random() * 1_500);
    draw();
  }
}

// ---- Answers: kept until the server has them, sent again with the same id, never for another turn.

function give(turn, r) {
  mine = { turn, id: uuid(), r, is: 'sending', sentAt: 0 };
  store.set(`out.${seat.pin}`, { turn, id: mine.id, r, at: Date.now() });
  resend();
  draw();
}

function resend() {
  if (mine?.is !== 'sending') return;
  mine.sentAt = performance.now();
  link?.send({ t: 'answer', id: mine.id, turn: mine.turn, r: mine.r });
}

function settle() {
  store.set(`out.${seat.pin}`, null);
}

function answered(frame) {
  if (frame.t === 'ack') {
    mine.is = 'in';
    settle();
  } else if (frame.t === 'late') {
    mine.is = 'late';
    settle();
  } else if (frame.t === 'refused') {
    mine.why = frame.why;
    if (frame.why === 'not-stored') {
      mine.sentAt = performance.now() - RESEND_MS + 500;
    } else if (frame.why !== 'paused') {
      mine.is = 'no';
      settle();
    }
  }
  if (screen?.hint && mine.turn === state.game.q?.turn) say(footLine().flat().map((part) => part.textContent ?? part).join(''));
}

const answerOf = (turn) => (mine?.turn === turn ? mine : null);

// ---- Screens, made once for a key and brought up to date by every later state.

function draw() {
  const [key, make] = pick();
  if (screen?.key !== key) {
    const before = screen?.key;
    screen = { key, ...make() };
    document.documentElement.classList.toggle('stage', !!screen.stage);
    main.className = screen.wide ? 'phone wide' : 'phone';
    main.replaceChildren(...screen.nodes.filter(Boolean));
    const title = main.querySelector('h1');
    document.title = t('page', { title: screen.title || title.textContent });
    scrollTo(0, 0);
    if (before) {
      // Whoever listens has heard the question already.
      (screen.follows === before ? main.querySelector('fieldset') : title)?.focus({ preventScroll: true });
      say('');
    }
    hush();
    if (screen.aloud && settings.aloud) readAloud(screen.aloud);
  }
  main.dataset.version = state?.v ?? '';
  screen.update?.();
  drawTrouble();
  drawClock();
  keepAwake();
}

function pick() {
  if (!seat) return ['join', joinScreen];
  if (gone) return [`gone ${gone}`, () => goneScreen(gone)];
  const game = state?.game;
  const q = game?.q;
  if (q && game.phase === 'reading') return [`reading ${q.turn}`, () => readingScreen(q)];
  if (q?.face && (game.phase === 'answering' || game.phase === 'closed')) return [`turn ${q.turn}`, () => questionScreen(q)];
  if (q?.reveal && game.phase === 'revealed') return [`revealed ${JSON.stringify([q, state.you])}`, () => feedbackScreen(game, q, state.you)];
  if (game?.phase === 'standings') return [`standings ${JSON.stringify([game.teams, state.you])}`, () => standingsScreen(game, state.you)];
  if (game?.phase === 'podium' || game?.phase === 'over') return [`end ${JSON.stringify([game.phase, game.teams, state.you])}`, () => endScreen(game, state.you)];
  return [`lobby ${game?.phase} ${game?.scoring}`, lobbyScreen];
}

let troubleTimer = 0;

function connectionChanged() {
  clearTimeout(troubleTimer);
  // A reconnect that takes no longer than a blink is nobody's concern.
  if (link && !link.up) troubleTimer = setTimeout(draw, 700);
  if (link?.up) away = false;
  screen?.update?.();
  drawTrouble(true);
}

function drawTrouble(soon) {
  const off = link && !link.up && state && !gone;
  if (off && soon) return;
  trouble.hidden = !off;
  if (!off) {
    if (trouble.dataset.words && link?.up) say(t('net.on'));
    trouble.dataset.words = '';
    return;
  }
  const kept = mine?.is === 'sending';
  const words = [away ? t('net.away') : navigator.onLine === false ? t('net.offline') : t('net.again'), kept ? t('net.kept') : t('net.wait')];
  if (!trouble.isConnected) {
    if (screen.wide) main.prepend(trouble);
    else main.firstChild.after(trouble);
  }
  if (trouble.dataset.words !== words.join(' ')) {
    trouble.dataset.words = words.join(' ');
    trouble.replaceChildren(h('b', null, words[0]), words[1]);
    say(words.join(' '));
  }
}

// ---- Join

const button = (name, act, ...content) => h(`button.${name}`, { type: 'button', onclick: act }, ...content);

function toggle(key, text, picture) {
  const chip = button('chip', () => {
    settings[key] = !settings[key];
    saveSettings();
    chip.setAttribute('aria-pressed', settings[key]);
    if (key === 'aloud') {
      hush();
      if (settings.aloud && screen.aloud) readAloud(screen.aloud);
    }
  }, picture && icon(picture), text);
  chip.setAttribute('aria-pressed', settings[key]);
  return chip;
}

function saveSettings() {
  store.set('settings', settings);
  document.documentElement.classList.toggle('large', settings.large);
  document.documentElement.classList.toggle('hide', !settings.show);
}

const toggles = () => [toggle('large', t('large')), 'speechSynthesis' in window && toggle('aloud', t('aloud'), 'sound')];

function joinScreen() {
  const languages = h('select', {
    'aria-label': t('lang'), onchange: async () => {
      settings.language = languages.value;
      saveSettings();
      await speak(languages.value);
      screen = null;
      draw();
    },
  }, Object.entries(LANGUAGES).map(([tag, name]) => h('option', { value: tag, lang: tag, selected: tag === language }, name)));
  const pin = h('input.input.input--pin', {
    id: 'pin', inputmode: 'numeric', autocomplete: 'off', maxlength: 15, 'aria-describedby': 'pin-say', oninput: () => {
      form.pin = pin.value.replace(/\D/g, '').slice(0, 12);
      if (pin.selectionStart === pin.value.length) pin.value = spaced(form.pin);
      Object.assign(form, { found: null, error: null });
      update();
      clearTimeout(lookTimer);
      if (form.pin.length >= 6) lookTimer = setTimeout(look, 250);
    },
  });
  pin.value = spaced(form.pin);
  const name = h('input.input', { id: 'name', autocomplete: 'off', autocapitalize: 'words', spellcheck: 'false', maxlength: 40, 'aria-describedby': 'name-say', oninput: () => { form.name = name.value; fault('name', null); } });
  const code = h('input.input.input--code', { id: 'code', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: 8, 'aria-describedby': 'code-say', oninput: () => { form.code = code.value; fault('name', null); } });
  code.value = form.code;
  const pinSay = h('p', { id: 'pin-say' });
  const nameSay = h('p', { id: 'name-say' });
  const codeSay = h('p', { id: 'code-say' });
  const teamSay = h('p.err', { id: 'team-say' });
  const teams = h('div.chips');
  const teamSet = h('fieldset', { 'aria-describedby': 'team-say' }, h('legend.label', null, t('join.team')), teams, teamSay);
  const nameSet = h('div', null, h('label.label', { for: 'name' }, t('join.name')),
    h('div.join-name', null, name, h('button.btn', { type: 'button', 'aria-label': t('join.another'), onclick: anotherName }, icon('again'))), nameSay);
  const codeSet = h('div', null, h('label.label', { for: 'code' }, t('join.code')), code, codeSay);
  const swap = button('btn.btn--text', () => { form.byCode = !form.byCode; fault('name', null); (form.byCode ? code : name).focus(); });
  const stored = h('p.hint', { hidden: true, id: 'stored' }, t('join.stored'));
  const reveal = h('button.btn.btn--text.hint', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'stored', onclick: () => { stored.hidden = !stored.hidden; reveal.setAttribute('aria-expanded', !stored.hidden); } }, t('join.store'));
  const go = h('button.btn.btn--main', { type: 'submit' }, t('join.go'), icon('arrow'));
  const back = store.get('last') && store.get(`seat.${store.get('last')}`);
  const update = () => {
    const { found, error } = form;
    const at = error?.at;
    pin.setAttribute('aria-invalid', at === 'pin');
    pinSay.className = at === 'pin' ? 'err' : 'join-ok';
    pinSay.replaceChildren(...(at === 'pin' ? problem(error.text) : !found ? [] : [icon('check', true),
      h('span', null, found.className ? rich('join.found.class', { title: found.title, name: found.className }) : rich('join.found', { title: found.title }))]));
    if (name.value !== form.name) name.value = form.name;
    name.readOnly = found ? !found.freeNames : false;
    nameSet.hidden = form.byCode;
    codeSet.hidden = !form.byCode;
    swap.textContent = t(form.byCode ? 'join.code.not' : 'join.code.use');
    [[name, nameSay, !found || found.freeNames ? (found?.known ? 'join.hint.known' : 'join.hint') : 'join.hint.fixed'], [code, codeSay, 'join.code.hint']].forEach(([field, line, hint]) => {
      field.setAttribute('aria-invalid', at === 'name');
      line.className = at === 'name' ? 'err' : 'hint';
      line.replaceChildren(...(at === 'name' ? problem(error.text) : [t(hint)]));
    });
    teamSet.hidden = form.byCode || !found?.teams?.length;
    if (teams.childElementCount !== (found?.teams?.length || 0)) {
      teams.replaceChildren(...(found?.teams || []).map((team, i) => button('chip', () => { form.team = i; fault('team', null); }, team)));
    }
    [...teams.children].forEach((chip, i) => chip.setAttribute('aria-pressed', form.team === i));
    teamSay.replaceChildren(...(at === 'team' ? problem(error.text) : []));
    go.disabled = form.busy;
  };
  return {
    title: t('join.title'), update,
    nodes: [
      h('div.top.top--brand', null, brand(), h('label.join-lang', null, icon('globe'), languages)), h('hr.rule2'),
      h('h1.join-h', { tabindex: '-1' }, t('join.title')),
      h('form.join', { novalidate: true, onsubmit: (event) => { event.preventDefault(); join(); } },
        back && button('btn', () => enter(back), t('join.back', { name: back.name }), h('span.num', null, spaced(back.pin))),
        h('div', null, h('label.label', { for: 'pin' }, t('join.pin')), pin, pinSay), nameSet, codeSet, teamSet,
        h('fieldset', null, h('legend.label', null, t('join.phone')), h('div.chips', null, toggles())),
        h('div.end', null, go, swap, h('p.hint', null, t('join.free'), ' ', reveal), stored)),
    ],
  };
}

let lookTimer = 0;
let looks = 0;

function fault(at, text) {
  form.error = text ? { at, text } : null;
  screen?.update();
  if (text) {
    say(text);
    main.querySelector(at === 'pin' ? '#pin' : at === 'team' ? 'fieldset .chip' : form.byCode ? '#code' : '#name')?.focus();
  }
}

const reason = (answer) => t(EN[`why.${answer.why}`] ? `why.${answer.why}` : 'why.malformed');

async function ask(path, content) {
  try {
    return await post(path, content);
  } catch {
    return { ok: false, why: 'away' };
  }
}

async function look() {
  const known = store.get(`seat.${form.pin}`);
  if (known) {
    enter(known);
    return;
  }
  const number = ++looks;
  const answer = await ask('look', { pin: form.pin, ...secret() });
  if (number !== looks || seat) return;
  if (answer.ok) {
    const typed = form.name && !form.names.includes(form.name) && answer.freeNames;
    Object.assign(form, { found: answer, names: answer.names || [], ...(answer.locked ? { error: { at: 'pin', text: t('why.locked') } } : {}) });
    if (!typed) form.name = form.names[0] || '';
    if (!(form.team < answer.teams?.length)) form.team = null;
    screen?.update();
    if (form.error) say(form.error.text);
    else say(rich(answer.className ? 'join.found.class' : 'join.found', { title: answer.title, name: answer.className }).map((part) => part.textContent ?? part).join(''));
  } else {
    form.found = null;
    form.error = { at: 'pin', text: reason(answer) };
    screen?.update();
    say(form.error.text);
  }
}

async function anotherName() {
  const next = form.names.indexOf(form.name) + 1;
  if (next < form.names.length) {
    form.name = form.names[next];
    fault('name', null);
  } else if (form.pin.length >= 6) {
    form.name = '';
    await look();
  }
  if (form.name) say(form.name);
}

async function join() {
  const name = form.name.trim();
  if (form.pin.length < 6) return fault('pin', t('why.pin'));
  if (!form.byCode && (!name || [...name].length > 20)) return fault('name', t('why.name-length'));
  if (form.byCode && !form.code.trim()) return fault('name', t('why.no-seat'));
  if (!form.byCode && form.found?.teams?.length && form.team == null) return fault('team', t('why.team'));
  // The same token again after a lost answer is the same seat.
  form.token = form.token || hex(random(16));
  form.busy = true;
  screen.update();
  const who = form.byCode ? { code: form.code.replace(/\s/g, '').toUpperCase() } : { name, ...(form.team != null && form.found?.teams?.length ? { team: form.team } : {}) };
  const answer = await ask(form.byCode ? 'take' : 'join', { pin: form.pin, ...secret(), token: form.token, ...who });
  form.busy = false;
  if (!answer.ok) {
    const atName = ['name-taken', 'name-length', 'name-characters', 'name-words', 'no-seat'].includes(answer.why);
    return fault(atName ? 'name' : 'pin', reason(answer));
  }
  const record = { pin: form.pin, token: form.token, name: answer.name, code: answer.code, known: !!form.found?.known, at: Date.now() };
  store.set(`seat.${form.pin}`, record);
  store.set('last', form.pin);
  form.token = null;
  if (!secret().k) history.replaceState(null, '', `?pin=${form.pin}`);
  return enter(record);
}

// ---- Lobby, and the screens of those who are out

function menu() {
  const box = h('details.menu', { onkeydown: (event) => { if (event.key === 'Escape') { box.open = false; box.firstChild.focus(); } } },
    h('summary.dateline', null, h('span', { dir: 'auto' }, seat.name), h('span.vh', null, `. ${t('join.phone')}`), icon('down')),
    h('div.menu-in', null, h('div.chips', null, toggle('show', t('text')), toggles()), h('p.hint', null, t('seat'), ' ', h('b.num', null, seat.code), '. ', t('seat.hint')), leaveButton()));
  return box;
}

function lobbyScreen() {
  const connection = h('span.dateline.line');
  const others = h('p.lobby-n');
  const game = state?.game;
  const team = state?.you.team != null && game.teams?.[state.you.team];
  const waiting = game && game.phase !== 'lobby';
  return {
    stage: true,
    update() {
      connection.replaceChildren(icon('wifi'), t(link?.up ? 'net.on' : 'net.off'));
      const n = (state?.game.players || 0) - 1;
      others.hidden = n < 0;
      others.replaceChildren(t('lobby.others', { n: Math.max(0, n) }), h('span.dots', { 'aria-hidden': 'true' }, h('i'), h('i'), h('i')));
    },
    nodes: [
      h('div.top.top--brand', null, brand(), connection),
      h('div.lobby', null, h('p.dateline', null, t('pin', { pin: spaced(seat.pin) })), heading(t('lobby.title')), h('span.strip.a-stamp', { dir: 'auto' }, seat.name),
        team && h('p.lobby-say', null, t('lobby.team', { name: team.name })),
        h('p.lobby-say', null, t('lobby.look'), h('br'), t(waiting ? 'lobby.next' : 'lobby.wait')), others),
      h('section.how', { 'aria-labelledby': 'how' }, h('h2', { id: 'how' }, t('how.title')),
        h('div.how-pads', { 'aria-hidden': 'true' }, [0, 1, 2, 3].map((i) => h(`span.${tint(i)}`, null, mark(i, true)))),
        h('p', null, t(game?.changeable === false ? 'how.final' : 'how.change'), ' ', game ? t(EN[game.formula] ? game.formula : `formula.${game.scoring}`) : '')),
      h('p.seat', null, t('seat'), ' ', h('b', null, seat.code.replace(/^(..)(?=..$)/, '$1\u2009')), t('seat.hint')),
      leaveButton(),
    ],
  };
}

function leaveButton() {
  const leaving = button('btn.btn--text', () => {
    if (leaving.dataset.sure) {
      link?.send({ t: 'leave' });
      leave();
    }
    leaving.dataset.sure = true;
    leaving.textContent = t('leave.sure');
  }, t('leave'));
  return leaving;
}

function goneScreen(why) {
  const title = why === 'over' ? 'end.title' : `${why}.title`;
  return {
    stage: true,
    nodes: [
      h('div.top.top--brand', null, brand()),
      h('div.lobby', null, heading(t(title)), h('p.lobby-say', null, t(why === 'over' ? 'end.thanks' : `${why}.text`))),
      why === 'taken' ? button('btn.btn--main', () => enter(seat), t('taken.back')) : button('btn', () => leave(), t('end.new')),
    ],
  };
}

// ---- Question

const long = (text, limit) => (text.length > limit ? '.long' : '');

function turnLine(q) {
  const kind = { second: 'q.second', return: 'q.return' }[q.vote];
  return h('p.dateline', null, h('b', null, t('q.n', { n: q.n })), ' ', kind ? `· ${t(kind)}` : t('q.of', { of: q.of }));
}

function ring() {
  const circle = 'M50 6a44 44 0 1 1 0 88 44 44 0 1 1 0-88';
  return h('div.ring', { role: 'timer', hidden: true }, svg('0 0 100 100', '', { d: circle }, { d: circle, class: 'v', pathLength: 100 }), h('b'));
}

// Who reads the question from the big screen may have its room for the pads.
function prompt(q, ...beside) {
  return h('div.ask', null, h(`h1${long(q.prompt, 110)}`, { tabindex: '-1', ...inGame() }, q.prompt), h('p.hint', null, t('q.screen')), ...beside);
}

function readingScreen(q) {
  const pause = h('p');
  return {
    aloud: q.prompt, title: t('q.n', { n: q.n }),
    update() { pause.textContent = state.game.paused ? t('paused') : t('q.ready'); },
    nodes: [h('div.top', null, turnLine(q), menu()),
      prompt(q),
      h('div.ready', null, ring(), pause)],
  };
}

function questionScreen(q) {
  const { turn, face } = q;
  const shown = performance.now();
  const able = (ended = over()) => !ended && !state.game.paused && state.game.phase === 'answering' && state.game.q?.turn === turn
    && (state.game.changeable || !['sending', 'in'].includes(answerOf(turn)?.is));
  const box = h('fieldset.form', { 'aria-label': t('q.answers'), tabindex: '-1' });
  const error = h('p.err', { id: 'answer-say', hidden: true });
  const foot = h('p.foot');
  const send = (r) => {
    if (able() && performance.now() - shown >= GUARD_MS) give(turn, r);
  };
  let touched = false;
  const editor = EDITORS[face.k]({ face, q, send, changed: () => { touched = true; error.hidden = true; update(); } });
  // An order that nobody touched is no answer.
  const lastCall = () => {
    const draft = touched && able(false) && editor.read();
    if (typeof draft === 'object' && JSON.stringify(draft) !== JSON.stringify(answerOf(turn)?.r)) give(turn, draft);
  };
  const submit = () => {
    const r = editor.read();
    error.hidden = typeof r !== 'string';
    if (error.hidden) send(r);
    else {
      error.replaceChildren(...problem(t(r)));
      say(t(r));
      box.querySelector('input, select')?.focus();
    }
  };
  box.className = editor.pads ? 'pads' : 'form';
  box.append(...editor.nodes);
  const form = h('form.grow.form', { onsubmit: (event) => { event.preventDefault(); if (editor.send) submit(); } }, box, error,
    editor.send && h('button.btn.btn--main', { type: 'submit' }, t(editor.send)));
  form.style.gridTemplateRows = editor.pads ? '1fr' : '';
  const go = form.querySelector('[type=submit]');
  let given;
  const standing = () => state.game.phase + state.game.paused;
  let stood = standing();
  const update = () => {
    const answer = answerOf(turn);
    if (answer && answer.id !== given) {
      given = answer.id;
      editor.show(answer.r);
    }
    box.disabled = !able();
    if (go) go.disabled = box.disabled;
    editor.update?.(answer);
    const words = footLine(editor);
    foot.className = `foot${words.tone ? ` foot--${words.tone}` : ''}`;
    foot.replaceChildren(icon('check', true), h('span', null, words));
    if (stood !== standing()) {
      stood = standing();
      say(foot.textContent);
    }
  };
  return {
    update, lastCall, follows: `reading ${turn}`, letters: editor.letters, title: t('q.n', { n: q.n }), hint: editor.hint, send: editor.send, read: editor.read,
    aloud: [q.prompt, ...(editor.aloud || [])].join('. '),
    nodes: [h('div.top', null, turnLine(q), menu()),
      prompt(q, ring()),
      form, foot],
  };
}

const over = () => clock && !clock.paused && clock.end <= performance.now();
const lettersOf = (r, face) => (r.k === 'truth' ? [r.holds ? 0 : 1] : r.k === 'chosen' ? r.ids.map((id) => face.options?.findIndex((option) => option.id === id) ?? -1).sort() : []).filter((i) => i >= 0).map((i) => LETTERS[i]).join(', ');

/** One line about where the answer is. Says "in" only of what the server has. */
function footLine(editor = screen) {
  const { game } = state;
  const tell = (words, tone) => Object.assign([words].flat(), { tone });
  const answer = answerOf(game.q.turn);
  const ended = game.phase === 'closed' || over();
  if (game.paused) return tell(t('paused'));
  if (!answer) return tell(t(ended ? 'left.over' : editor.hint));
  if (answer.is === 'late') return tell(t('is.late'), 'bad');
  if (answer.is === 'no') return tell(t(EN[`no.${answer.why}`] ? `no.${answer.why}` : 'no.malformed'), 'bad');
  if (answer.is === 'sending') return tell(answer.why ? t(`no.${answer.why}`) : link?.up ? t('is.sending') : t('net.kept'));
  const draft = editor.read();
  if (!ended && editor.send && typeof draft === 'object' && JSON.stringify(draft) !== JSON.stringify(answer.r)) return tell(t('is.changed'));
  const given = rich('is.in', { a: lettersOf(answer.r, game.q.face) || t('answer') });
  return tell([ended && `${t('left.over')} `, ...given, game.changeable && !ended && ` ${t('is.open')}`].filter(Boolean), 'in');
}

// ---- Editors. Each has nodes, read() (an answer, or the key of what is missing) and show(answer).

const EDITORS = {
  options: ({ face, send, changed }) => pads(face.options, { several: face.several, spoken: true, send, changed,
    write: (ids) => ({ k: 'chosen', ids }), ids: (r) => r.ids || [] }),

  statement: ({ send, changed }) => pads(['true', 'false'].map((id) => ({ id, text: t(id) })), { send, changed,
    write: ([id]) => ({ k: 'truth', holds: id === 'true' }), ids: (r) => [String(r.holds)] }),

  short: ({ changed }) => field(changed, { maxlength: 200 }, null, (text) => (text ? { k: 'text', text } : 'need.any'), (r) => r.text),

  number: ({ face, changed }) => field(changed, { maxlength: 24, inputmode: 'decimal' }, face.unit,
    (text) => (/^[-+\u2212]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text) ? { k: 'number', number: text.replace('\u2212', '-') } : 'need.number'), (r) => r.number),

  items: ({ face, changed }) => rows(face.items, changed),

  columns({ face, changed }) {
    const selects = face.left.map(({ id }) => h('select.input', {
      id: `pair-${id}`, onchange: (event) => {
        // Each partner belongs to one.
        selects.forEach((other) => { if (other !== event.target && other.value === event.target.value) other.value = ''; });
        changed();
      },
    }, h('option', { value: '' }, t('choose')), face.right.map((right) => h('option', { value: right.id, ...inGame() }, right.text))));
    return {
      nodes: [h('div.pairs', null, face.left.map((left, i) => h('div.pair', null, h('label.label', { for: `pair-${left.id}`, ...inGame() }, left.text), selects[i])))],
      hint: 'do.match', send: 'do.send',
      read() {
        const pairs = Object.fromEntries(face.left.map((left, i) => [left.id, selects[i].value]).filter(([, right]) => right));
        return Object.keys(pairs).length ? { k: 'matched', pairs } : 'need.any';
      },
      show: (r) => face.left.forEach((left, i) => { selects[i].value = r.pairs?.[left.id] || ''; }),
    };
  },

  gaps({ face, changed }) {
    const gaps = face.gaps.map(({ choices }, i) => (choices?.length
      ? h('select.input', { 'aria-label': t('gap', { n: i + 1 }), onchange: changed }, h('option', { value: '' }, t('choose')), choices.map((choice) => h('option', { value: choice }, choice)))
      : h('input.input', { 'aria-label': t('gap', { n: i + 1 }), autocomplete: 'off', autocapitalize: 'none', maxlength: 200, oninput: changed })));
    return {
      // No space before a comma.
      nodes: [h('p.gaps', inGame(), face.pieces.map((piece, i) => [i > 0 && !/^[\s.,;:!?)]/.test(piece) && ' ', piece, ' ', gaps[i]]))],
      hint: 'do.gaps', send: 'do.send',
      read() {
        const filled = gaps.map((gap) => gap.value.trim());
        return filled.some(Boolean) ? { k: 'filled', gaps: filled } : 'need.any';
      },
      show: (r) => gaps.forEach((gap, i) => { gap.value = r.gaps?.[i] || ''; }),
    };
  },
};

function pads(options, { several, send, changed, write, ids, spoken }) {
  let draft = [];
  const press = (id) => {
    if (several) {
      draft = options.map((option) => option.id).filter((other) => (other === id) !== draft.includes(other));
      changed();
    } else {
      send(write([id]));
    }
  };
  const buttons = options.map((option, i) => {
    const pad = h(`button.pad.a-rise.${tint(i)}`, { type: 'button', onclick: () => press(option.id), ...(spoken && inGame()) },
      h('span.pad-tab', null, h('span.vh', null, `${LETTERS[i]}. `), mark(i, true)), h(`span.pad-text${long(option.text, 60)}`, null, option.text));
    pad.style.setProperty('--i', i);
    return pad;
  });
  return {
    nodes: buttons, pads: true, letters: buttons, aloud: options.map((option, i) => `${LETTERS[i]}: ${option.text}`),
    hint: several ? 'do.many' : state.game.changeable ? 'do.one' : 'do.one.final', send: several ? 'do.send' : null,
    read: () => (draft.length ? write(draft) : 'need.any'),
    show: (r) => { draft = ids(r); },
    update(answer) {
      const pressed = several ? draft : answer && answer.is !== 'no' ? ids(answer.r) : [];
      buttons.forEach((pad, i) => pad.setAttribute('aria-pressed', pressed.includes(options[i].id)));
    },
  };
}

function field(changed, attributes, unit, read, text) {
  const input = h('input.input', { id: 'typed', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', 'aria-describedby': 'answer-say', oninput: changed, ...attributes });
  return {
    nodes: [h('div', null, h('label.label', { for: 'typed' }, t('answer')), h('div.unit', null, input, unit && h('span', null, unit)))],
    hint: 'do.type', send: 'do.send', read: () => read(input.value.trim()), show: (r) => { input.value = text(r) || ''; },
  };
}

function rows(items, changed) {
  const list = h('ol.po');
  const text = (row) => items.find((item) => item.id === row.dataset.id).text;
  const place = (row) => [...list.children].indexOf(row);
  const number = () => [...list.children].forEach((row, i) => {
    row.querySelector('.po-n').textContent = i + 1;
    row.querySelectorAll('.po-b button').forEach((arrow, down) => arrow.setAttribute('aria-disabled', down ? i === items.length - 1 : i === 0));
  });
  // The neighbor moves: without its row in the page a drag ends and the focus is lost.
  const move = (row, by) => {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other || list.closest('fieldset').disabled) return;
    if (by < 0) row.after(other);
    else row.before(other);
    number();
    changed();
    say(t('moved', { text: text(row), n: place(row) + 1, of: items.length }));
  };
  const drag = (event, row) => {
    const grip = event.target.closest('.po-grip') || (event.pointerType === 'mouse' && !event.target.closest('button'));
    if (!grip || event.button || list.closest('fieldset').disabled) return;
    event.preventDefault();
    row.classList.add('po-i--lift');
    const middle = (other) => { const at = other.getBoundingClientRect(); return at.top + at.height / 2; };
    const follow = ({ clientY }) => {
      if (row.previousElementSibling && clientY < middle(row.previousElementSibling)) move(row, -1);
      else if (row.nextElementSibling && clientY > middle(row.nextElementSibling)) move(row, 1);
    };
    const drop = () => {
      row.classList.remove('po-i--lift');
      removeEventListener('pointermove', follow);
      ['pointerup', 'pointercancel'].forEach((end) => removeEventListener(end, drop));
    };
    addEventListener('pointermove', follow);
    ['pointerup', 'pointercancel'].forEach((end) => addEventListener(end, drop));
  };
  list.append(...items.map((item) => {
    const arrow = (name, by) => h('button', { type: 'button', 'aria-label': t(name, { text: item.text }), onclick: () => move(row, by) }, icon(name));
    const row = h('li.po-i', {
      'data-id': item.id, onpointerdown: (event) => drag(event, row), onkeydown: (event) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (by) {
          event.preventDefault();
          move(row, by);
        }
      },
    }, h('span.po-n.num'), h('span.po-c', null, h('span.po-grip', { 'aria-hidden': 'true' }, icon('grip')), h('span.po-t', inGame(), item.text), h('span.po-b', null, arrow('up', -1), arrow('down', 1))));
    return row;
  }));
  number();
  return {
    nodes: [h('p.dateline.po-cap', null, t('first')), list, h('p.dateline.po-cap', null, t('last'))], hint: 'do.drag', send: 'do.order',
    read: () => ({ k: 'ordered', ids: [...list.children].map((row) => row.dataset.id) }),
    show(r) {
      (r.ids || []).forEach((id) => { const row = [...list.children].find((other) => other.dataset.id === id); if (row) list.append(row); });
      number();
    },
  };
}

// ---- After the question

const VERDICTS = { right: 'check', partly: 'wave', wrong: 'close', none: 'dash', late: 'clock', new: 'dash' };

const lines = (caption, items) => h('div.ans', null, h('p.dateline', null, caption), items.length === 1 ? h('p', null, items[0]) : h('ol', null, items.map((item) => h('li', null, item))));

function slips({ explanation, sources = [] }) {
  const slip = (source, text) => h('aside.slip', { 'aria-label': t('fb.source') },
    h('div.slip-head', null, h('span.dateline', null, h('b', null, source.dateline)), h('span.dateline', null, [source.outlet, source.line].filter(Boolean).join(', '))),
    text && h('p', { dir: 'auto', ...inGame() }, text), source.certainty && h('p.hint', null, source.certainty));
  return sources.length ? sources.map((source, i) => slip(source, i === 0 && explanation)) : explanation && h('p', { dir: 'auto' }, explanation);
}

function feedbackScreen(game, q, you) {
  const { reveal } = q;
  const result = you.result || {};
  const verdict = VERDICTS[result.verdict] ? result.verdict : 'new';
  const options = q.face?.k === 'statement' ? ['true', 'false'].map((id) => ({ id, text: t(id) })) : q.face?.options || [];
  const named = (id, own) => {
    const i = options.findIndex((option) => option.id === id);
    return i < 0 ? null : [spokenMark(i), h(own ? 'span' : 'b', null, options[i].text)];
  };
  const known = (ids, own) => (ids || []).map((id) => named(String(id), own)).filter(Boolean);
  const numbered = (list) => (q.kind === 'ordering' ? list.map((item, i) => [h('span.num', null, `${i + 1}.`), item]) : list);
  const solution = known(reveal.solutionIds, false);
  const r = you.answer?.turn === q.turn ? you.answer.r : {};
  const own = known(r.k === 'truth' ? [r.holds] : r.ids, true);
  const others = reveal.answers - reveal.right - 1;
  const said = [t(verdict === 'late' ? 'fb.late.text' : 'fb.so', { right: you.rightSoFar, asked: you.asked }),
    verdict === 'right' && reveal.right > 0 && t('fb.one', { n: reveal.right }), verdict === 'wrong' && others > 0 && t('fb.missed', { n: others })];
  const points = you.points != null && q.vote !== 'return';
  const numbers = [
    result.took != null && verdict !== 'none' && game.scoring !== 'calm' && t('fb.took', { n: Math.round(result.took / 1000) }),
    points && result.points > 0 && t(result.bonus ? 'fb.bonus' : 'fb.points', { points: grouped(result.points), bonus: result.bonus }),
    points && result.streak > 0 && t('fb.streak', { n: result.streak }), points && t('fb.total', { points: grouped(you.points) }),
    you.rank != null && t('fb.rank', { rank: you.rank, of: you.of }), you.gap && t('fb.gap', { points: grouped(you.gap.points) }),
    game.goal != null && reveal.answers > 0 && t('fb.goal', { goal: game.goal, now: Math.round((100 * reveal.right) / reveal.answers) })].filter(Boolean);
  const missed = ['partly', 'wrong', 'late', 'none'].includes(verdict) && q.vote !== 'return';
  return {
    wide: true, aloud: [t(`fb.${verdict}`), ...(reveal.solution || []), reveal.explanation].join('. '),
    nodes: [
      h(`div.fb.fb--${verdict}`, null, h('span.fb-mark.a-stamp', null, icon(VERDICTS[verdict])), heading(t(`fb.${verdict}`)), h('p', null, said.filter(Boolean).join(' '))),
      h('div.body', null,
        missed && verdict !== 'none' && lines(t('fb.chose'), own.length ? own : numbered((result.given || []).map((text) => h('span', null, text)))),
        lines(t(missed ? 'fb.is' : 'fb.answer'), solution.length ? solution : numbered((reveal.solution || []).map((text) => h('b', null, text)))),
        result.mixup && h('p.mix', null, h('b', null, t('fb.mix')), ' ', result.mixup),
        slips(reveal),
        reveal.counts && options.length > 0 && distribution(options, reveal),
        missed && h('p.next', null, icon('cards'), h('span', null, t(seat.known ? 'fb.cards' : 'fb.home'))),
        numbers.length > 0 && h('p.next', null, numbers.join(' '))),
      q.vote !== 'return' && progress(q)],
  };
}

function distribution(options, { counts, answers }) {
  return h('div.dist', null, h('p.dateline', null, t('fb.dist')), options.map((option, i) => {
    const bar = h('i');
    const n = counts[option.id] || 0;
    bar.style.width = `${answers ? (100 * n) / answers : 0}%`;
    return h(`div.${tint(i)}`, null, spokenMark(i), h('span.track', null, bar), h('b.num', null, n));
  }));
}

function progress(q) {
  const bar = h('i');
  bar.style.width = `${(100 * q.n) / q.of}%`;
  return h('div.end', null, h('div.bar', { role: 'progressbar', 'aria-label': t('fb.progress'), 'aria-valuenow': q.n, 'aria-valuemin': 0, 'aria-valuemax': q.of }, bar),
    h('p.dateline', null, q.n < q.of ? t('fb.next', { n: q.n + 1, of: q.of }) : t('fb.last')));
}

const teamTable = (game, you) => game.teams?.length > 0 && h('div', null, h('p.dateline', null, t('st.teams')),
  h('ol.table', null, game.teams.map((team, i) => h(you.team === i ? 'li.own' : 'li', null, h('span.num', null, `${team.rank}.`), h('span', { dir: 'auto' }, team.name), h('span.num', null, grouped(team.points))))));

const place = (you) => [heading(t('st.place', { rank: you.rank })), h('p.dateline', null, t('st.of', { of: you.of }))];

function standingsScreen(game, you) {
  const { q } = game;
  return {
    nodes: [
      h('div.top', null, q ? h('p.dateline', null, t('st.after', { n: q.n, of: q.of })) : h('span'), menu()), h('hr.rule2'),
      h('div.lobby', null, you.rank != null ? place(you) : heading(t('end.right', { right: you.rightSoFar, asked: you.asked })),
        you.points != null && h('p.big', null, t('st.points', { points: grouped(you.points) })),
        you.rank != null && h('p.lobby-say', null, you.gap ? t('fb.gap', { points: grouped(you.gap.points) }) : you.rank === 1 && t('st.lead')),
        you.rank != null && h('p', null, t('fb.so', { right: you.rightSoFar, asked: you.asked }))),
      teamTable(game, you), q && progress(q)],
  };
}

function endScreen(game, you) {
  // Only ways within this server lead out of here.
  const home = you.takeHome && new URL(you.takeHome.replace(/^\//, ''), ROOT);
  return {
    stage: true,
    nodes: [
      h('div.top.top--brand', null, brand(), h('span.dateline', { dir: 'auto' }, you.name)),
      h('div.lobby', null, you.rank != null ? place(you) : heading(t('end.title')),
        h('p.lobby-say', null, t('end.right', { right: you.rightSoFar, asked: you.asked }), you.points != null && ` ${t('st.points', { points: grouped(you.points) })}.`),
        game.goal != null && h('p.lobby-say', null, t(game.reached != null ? 'end.reached' : 'end.goal', { goal: game.goal, now: game.reached }))),
      teamTable(game, you),
      home?.origin === ROOT.origin && h('div.end', null, h('a.btn.btn--main', { href: home.href }, t('end.home')), h('p.seat', null, t('end.home.text'))),
      game.phase === 'over' && h('div.end', null, h('p.seat', null, t('end.thanks')), button('btn', () => leave(), t('end.new')))],
  };
}

// ---- Clock, wake lock, voice, keys

let secondSaid = null;

function drawClock() {
  const box = main.querySelector('.ring');
  if (!box) return;
  box.hidden = !clock;
  if (!clock) return;
  const left = clock.paused ? clock.left : Math.max(0, clock.end - performance.now());
  if (left <= LAST_CALL_MS) screen.lastCall?.();
  const seconds = Math.ceil(left / 1000);
  if (!clock.paused && left === 0 && !clock.done) {
    clock.done = true;
    screen.update?.();
    if (state.game.phase === 'answering') say(t('left.over'));
  } else if (left > 0 && left <= 10_000 && clock.said > 10 && state.game.phase === 'answering') {
    clock.said = 10;
    say(t('left.ten'));
  }
  box.querySelector('.v').style.strokeDasharray = `${clock.total > 0 ? Math.min(100, (100 * left) / clock.total) : 0} 100`;
  if (secondSaid === `${seconds} ${screen.key}`) return;
  secondSaid = `${seconds} ${screen.key}`;
  box.querySelector('b').textContent = seconds < 60 ? seconds : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  box.setAttribute('aria-label', t('left', { n: seconds }));
  const kind = state.game.phase === 'reading' ? '' : left <= 5_000 ? ' ring--last' : left <= clock.total / 3 ? ' ring--late' : '';
  box.className = `ring${seconds >= 60 ? ' ring--long' : ''}${kind}`;
}

let lock = null;

async function keepAwake() {
  const wanted = seat && !gone && state && state.game.phase !== 'over' && document.visibilityState === 'visible';
  if (wanted && !lock && navigator.wakeLock) {
    lock = {};
    try {
      lock = await navigator.wakeLock.request('screen');
      lock.addEventListener('release', () => { lock = null; });
    } catch {
      // Battery saving or an old phone: the seat stays.
    }
  } else if (!wanted && lock) {
    lock.release?.();
    lock = null;
  }
}

function readAloud(text) {
  const words = new SpeechSynthesisUtterance(text);
  words.lang = state?.game.language || 'en';
  speechSynthesis.speak(words);
}

function hush() {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.target.closest?.('input, select, textarea')) return;
  const key = event.key.toUpperCase();
  const i = key.length === 1 ? Math.max(LETTERS.indexOf(key), '123456'.indexOf(key)) : -1;
  if (i >= 0) screen?.letters?.[i]?.click();
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') return;
  if (lock && !lock.release) lock = null;
  if (!gone) link?.wake();
  keepAwake();
});
addEventListener('online', () => { if (!gone) link?.wake(); });
addEventListener('offline', draw);
addEventListener('pageshow', (event) => { if (event.persisted && !gone) link?.wake(); });

setInterval(() => {
  drawClock();
  if (mine?.is === 'sending' && mine.why !== 'paused' && link?.up && performance.now() - mine.sentAt > RESEND_MS) resend();
}, 250);

// ---- Start

store.forgetOldSeats();
saveSettings();
await speak(settings.language || (navigator.languages || []).map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES[tag]) || 'en');
main.replaceChildren();
draw();
if (form.pin.length >= 6) look();
