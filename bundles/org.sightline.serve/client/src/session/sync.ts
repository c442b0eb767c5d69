import { getClientID, getSyncedVersion, receiveUpdates, sendableUpdates, type Update } from "@codemirror/collab";
import { ChangeSet, type ChangeDesc, type EditorState, type Text, type Transaction } from "@codemirror/state";
import type { WireUpdate } from "./protocol";

/**
 * Keeps one text in step with the server's. What was typed goes out a moment later; what others did comes in at once, but
 * never into a word that is being composed (Japanese input): that waits for its end, in both directions.
 */

/** Who has the text: an editor, or nobody but this window's memory. */
export interface Holder {
  readonly state: EditorState;
  /** Whether a word is being composed. */
  readonly composing: boolean;
  apply(transaction: Transaction): void;
}

export interface Wire {
  push(version: number, updates: WireUpdate[]): boolean;
  /** What was typed is more than the server takes at once: the text has to be opened anew, without it. */
  tooLarge(): void;
  /** Something is missing between what is known and what arrived: the text has to be opened anew. */
  reopen(): void;
}

/** What the server takes in one message: updates, and bytes, of which some are for what stands around the updates. */
const AT_ONCE = { updates: 5_000, bytes: (8 << 20) - 4096 };
/** How many states of the server are remembered, to understand answers about them. */
const REMEMBERED = 400;
/** What is typed faster than this goes out together. */
const PAUSE = 40;

interface Known {
  version: number;
  text: Text;
  /** What led to the next version. */
  changes: ChangeSet | undefined;
}

export class Sync {
  readonly #wire: Wire;
  #holder: Holder;
  #known: Known[];
  #pushed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { version: number; updates: WireUpdate[] }[] = [];
  #settled: (() => void)[] = [];
  #running = true;

  constructor(holder: Holder, wire: Wire) {
    this.#holder = holder;
    this.#wire = wire;
    this.#known = [{ version: getSyncedVersion(holder.state), text: holder.state.doc, changes: undefined }];
  }

  /** The version of the server's text up to which everything is known here. */
  get version(): number {
    return getSyncedVersion(this.#holder.state);
  }

  /** Whether something was typed that the server has not confirmed. */
  get unconfirmed(): boolean {
    return sendableUpdates(this.#holder.state).length > 0;
  }

  /** From now on another holder has the same text. */
  handOver(holder: Holder): void {
    this.#holder = holder;
  }

  /** The text starts anew, as the holder has it now. */
  restart(): void {
    this.#known = [{ version: this.version, text: this.#holder.state.doc, changes: undefined }];
    this.#pushed = false;
    this.#waiting = [];
    this.#running = true;
    this.typed();
  }

  /** The connection is gone: nothing is sent until the text is in step again. */
  pause(): void {
    this.#running = false;
    this.#pushed = false;
    clearTimeout(this.#timer);
  }

  /** What came while the connection was gone; from now on things go on. */
  catchUp(version: number, updates: readonly WireUpdate[]): void {
    this.#running = true;
    this.#pushed = false;
    this.receive(version, updates);
    this.typed();
  }

  /** The holder's text changed by its own. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#push(), PAUSE);
  }

  /** A word that was being composed is complete. */
  composed(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach(({ version, updates }) => this.receive(version, updates));
    this.typed();
  }

  /** Updates of the server's text. @param from the version before them */
  receive(from: number, updates: readonly WireUpdate[]): void {
    if (this.#holder.composing) {
      this.#waiting.push({ version: from, updates: [...updates] });
      return;
    }
    const missed = this.version - from;
    if (missed < 0) {
      this.#wire.reopen();
      return;
    }
    const news = updates.slice(missed).map(read);
    if (news.length === 0) return;
    const own = getClientID(this.#holder.state);
    this.#remember(news);
    this.#holder.apply(receiveUpdates(this.#holder.state, news));
    if (news.some(update => update.clientID === own)) this.#pushed = false;
    this.#push();
  }

  /** The server had a newer version when it got what was typed. What led there arrives by itself, if it has not yet. */
  stale(version: number): void {
    this.#pushed = false;
    if (this.version >= version) this.#push();
  }

  /** Resolves when the server has all that is typed here by now. */
  settled(): Promise<void> {
    if (!this.unconfirmed && !this.#holder.composing) return Promise.resolve();
    const done = new Promise<void>(resolve => this.#settled.push(resolve));
    this.#push();
    return done;
  }

  /** The server's text of a version; undefined if that is too long ago or still to come. */
  textAt(version: number): Text | undefined {
    return this.#known.find(known => known.version === version)?.text;
  }

  /** What became of the server's text of a version until now, here; undefined as for {@link textAt}. */
  since(version: number): ChangeDesc | undefined {
    const first = this.#known.findIndex(known => known.version === version);
    if (first < 0) return undefined;
    let all: ChangeDesc = ChangeSet.empty(this.#known[first]!.text.length).desc;
    for (const known of this.#known.slice(first)) {
      if (known.changes) all = all.composeDesc(known.changes.desc);
    }
    return sendableUpdates(this.#holder.state).reduce((desc, update) => desc.composeDesc(update.changes.desc), all);
  }

  /** Sends what the server does not have; where it has everything, says so to those who wait for that. */
  #push(): void {
    clearTimeout(this.#timer);
    if (this.#pushed || !this.#running || this.#holder.composing) return;
    const updates = sendableUpdates(this.#holder.state);
    if (updates.length > 0) {
      const fitting = atOnce(updates.map(write));
      this.#running = fitting.length > 0;
      if (this.#running) this.#pushed = this.#wire.push(this.version, fitting);
      else this.#wire.tooLarge();
      return;
    }
    const settled = this.#settled;
    this.#settled = [];
    settled.forEach(resolve => resolve());
  }

  #remember(news: readonly Update[]): void {
    for (const { changes } of news) {
      const last = this.#known[this.#known.length - 1]!;
      last.changes = changes;
      this.#known.push({ version: last.version + 1, text: changes.apply(last.text), changes: undefined });
    }
    this.#known.splice(0, this.#known.length - REMEMBERED);
  }
}

function read(update: WireUpdate): Update {
  return { clientID: update.clientID, changes: ChangeSet.fromJSON(update.changes) };
}

function write(update: Update): WireUpdate {
  return { clientID: update.clientID, changes: update.changes.toJSON() };
}

/** As many of the updates, from the first one, as the server takes at once; none where the first one is too large. */
function atOnce(updates: WireUpdate[]): WireUpdate[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const end = updates.slice(0, AT_ONCE.updates).findIndex(update => (bytes += encoder.encode(JSON.stringify(update)).length + 1) > AT_ONCE.bytes);
  return updates.slice(0, end < 0 ? AT_ONCE.updates : end);
}
