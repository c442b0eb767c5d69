import type { Doc } from "./doc";

/** Unsaved texts, kept in the browser too: what is left when server or window go down. */

export interface Kept {
  file: string;
  /** The server that knew the text, and whether it knew all of it. */
  session: string;
  /** The window that kept it. */
  window: string;
  confirmed: boolean;
  text: string;
  /** The text on disk that it came from, as far as known. */
  saved?: string;
  /** When it was kept, in milliseconds since 1970. */
  at: number;
}

/** The part of `localStorage` that is needed. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export class Keeper {
  readonly #shelf: Shelf;
  readonly #prefix: string;
  readonly #window: string;
  /** The files of which this window keeps the text; what others left behind is not touched by accident. */
  readonly #own = new Set<string>();

  /**
   * @param plan the plan's id: another plan served from the same address is none of our business
   * @param window what this window is called
   */
  constructor(shelf: Shelf, plan: string, window: string) {
    this.#window = window;
    this.#shelf = shelf;
    this.#prefix = `sightline-unsaved:${plan}:`;
  }

  /** Keeps a text that is unsaved, forgets one that is not. False if the browser has no room for it. */
  keep(doc: Doc, session: string): boolean {
    if (!doc.unsaved) {
      if (this.#own.has(doc.file)) this.forget(doc.file);
      return true;
    }
    const kept: Kept = {
      file: doc.file,
      session,
      window: this.#window,
      confirmed: !doc.sync.unconfirmed,
      text: doc.text,
      ...(doc.saved === undefined ? {} : { saved: doc.saved }),
      at: Date.now()
    };
    try {
      this.#shelf.setItem(this.#prefix + doc.file, JSON.stringify(kept));
      this.#own.add(doc.file);
      return true;
    } catch {
      return false;
    }
  }

  forget(file: string): void {
    this.#own.delete(file);
    this.#shelf.removeItem(this.#prefix + file);
  }

  /**
   * What a server that began as this session does not know: kept under another one, or never confirmed.
   *
   * @param alive windows that are open, and bring back themselves what they kept
   */
  leftOver(session: string, alive: ReadonlySet<string>): Kept[] {
    return this.#all().filter(kept => !alive.has(kept.window) && (kept.session !== session || !kept.confirmed));
  }

  /** Goes on with what a window before this one kept and the server knows; forgets what is saved meanwhile. */
  takeOver(session: string, dirty: ReadonlySet<string>): void {
    for (const kept of this.#all().filter(known => known.session === session && known.confirmed)) {
      if (dirty.has(kept.file)) this.#own.add(kept.file);
      else this.forget(kept.file);
    }
  }

  #all(): Kept[] {
    const keys = Array.from({ length: this.#shelf.length }, (_none, index) => this.#shelf.key(index) ?? "");
    const kept = keys.filter(key => key.startsWith(this.#prefix)).map(key => read(this.#shelf.getItem(key)));
    return kept.filter(one => one !== undefined).sort((a, b) => a.file.localeCompare(b.file));
  }
}

function read(value: string | null): Kept | undefined {
  try {
    const kept = JSON.parse(value ?? "") as Partial<Kept>;
    return typeof kept.file === "string" && typeof kept.text === "string" ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}
