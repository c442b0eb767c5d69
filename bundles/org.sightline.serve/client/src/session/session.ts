import { Channel, socketUrl } from "./channel";
import type { Done, FromServer, Message, RefusedMessage, Request, Welcome } from "./protocol";
import { Refused, Unreachable } from "./refused";
import { Signal } from "./signal";

/** The line to the server for everything about the plan but the language. */

export type Connection = "connecting" | "open" | "lost";

type Kind = FromServer["type"];
type Of<K extends Kind> = Extract<FromServer, { type: K }>;

interface Waiting {
  done(answer: Done): void;
  failed(error: Error): void;
}

export class Session {
  readonly connection = new Signal<Connection>("connecting");
  /** The newest state of all texts that this window has heard of. */
  revision = 0;
  welcome: Welcome | undefined;
  /**
   * What this window is called for as long as its page is open, by every server that it meets: by this name it knows its own changes
   * among those of others.
   */
  readonly window = crypto.randomUUID();

  readonly #channel: Channel;
  readonly #language: string;
  readonly #listeners = new Map<Kind, Set<(message: never) => void>>();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  /** @param language what the browser prefers */
  constructor(language: string) {
    this.#language = language;
    this.#channel = new Channel(() => socketUrl("/plan"), {
      opened: () => this.#greet(),
      heard: message => this.#heard(message as FromServer | Done | RefusedMessage),
      lost: () => this.#lost()
    });
  }

  /** Tells about messages of a kind, in the order of arrival. */
  on<K extends Kind>(kind: K, listener: (message: Of<K>) => void): void {
    const listeners = this.#listeners.get(kind) ?? new Set();
    this.#listeners.set(kind, listeners.add(listener as (message: never) => void));
  }

  /** Tells the server something; false if it cannot be told now. */
  tell(message: Message): boolean {
    return this.#channel.send(message);
  }

  /** Asks the server for something. Fails with {@link Refused} or {@link Unreachable}. */
  ask<Answer = Done>(request: Request | { type: "compare" }): Promise<Answer> {
    const id = ++this.#lastId;
    return new Promise((done, failed) => {
      if (!this.#channel.send({ ...request, id })) {
        failed(new Unreachable());
        return;
      }
      this.#waiting.set(id, { done: done as (answer: unknown) => void, failed });
    });
  }

  /** Tries to connect again now. */
  retry(): void {
    this.#channel.retry();
  }

  #greet(): void {
    this.#channel.send({ type: "hello", lang: this.#language, window: this.window } satisfies Message);
  }

  #heard(message: FromServer | Done | RefusedMessage): void {
    if ("id" in message && message.id !== undefined) {
      this.#answered(message.id, message);
      return;
    }
    if (message.type === "welcome") {
      this.welcome = message;
      this.revision = message.revision;
    } else if ("revision" in message) {
      this.revision = Math.max(this.revision, message.revision);
    }
    this.#listeners.get(message.type as Kind)?.forEach(listener => listener(message as never));
    if (message.type === "welcome") this.connection.value = "open";
  }

  #answered(id: number, answer: Done | RefusedMessage): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (answer.type === "refused") waiting?.failed(new Refused(answer.reason));
    else waiting?.done(answer);
  }

  #lost(): void {
    this.connection.value = "lost";
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    waiting.forEach(({ failed }) => failed(new Unreachable()));
  }
}
