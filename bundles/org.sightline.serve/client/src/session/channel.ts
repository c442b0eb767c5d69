/** A WebSocket that comes back: after half a second, one, two, and then every five. */

export interface Ears {
  opened(): void;
  heard(message: unknown): void;
  /** The connection is gone; it is tried again. Said once for each loss. */
  lost(): void;
}

const PAUSES = [500, 1000, 2000, 5000];

export class Channel {
  readonly #url: () => string;
  readonly #ears: Ears;
  #socket: WebSocket | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  /** @param url asked for anew at every try */
  constructor(url: () => string, ears: Ears) {
    this.#url = url;
    this.#ears = ears;
    this.#connect();
  }

  get open(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** Sends an object; false if there is no connection, and nothing is kept. */
  send(message: object): boolean {
    if (!this.open) return false;
    this.#socket?.send(JSON.stringify(message));
    return true;
  }

  /** Tries again now. */
  retry(): void {
    if (this.open || this.#ended) return;
    clearTimeout(this.#timer);
    this.#connect();
  }

  /** Ends for good. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#socket?.close();
  }

  #connect(): void {
    const socket = new WebSocket(this.#url());
    let wasOpen = false;
    this.#socket = socket;
    socket.onopen = () => {
      wasOpen = true;
      this.#failures = 0;
      this.#ears.opened();
    };
    socket.onmessage = event => this.#ears.heard(JSON.parse(String(event.data)));
    socket.onclose = () => {
      if (socket !== this.#socket || this.#ended) return;
      const first = wasOpen || this.#failures === 0;
      this.#timer = setTimeout(() => this.#connect(), PAUSES[Math.min(this.#failures++, PAUSES.length - 1)]);
      if (first) this.#ears.lost();
    };
  }
}

/** The address of a WebSocket of the server that the page came from. */
export function socketUrl(path: string): string {
  return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${path}`;
}
