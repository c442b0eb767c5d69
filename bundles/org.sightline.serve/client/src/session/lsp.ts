import { Channel, socketUrl } from "./channel";
import { Refused, Unreachable } from "./refused";

/** The language server. It answers about the texts of the server's store, so what was typed has to be there first. */

interface Answer {
  id?: number;
  method?: string;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  done(result: unknown): void;
  failed(error: Error): void;
}

export class LanguageServer {
  readonly #channel: Channel;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #greeted: Promise<void>;
  /** The words that its numbers for coloured words stand for. */
  wordTypes: string[] = [];

  constructor(language: string) {
    let begin: (greeted: Promise<void>) => void = () => {};
    this.#greeted = new Promise(resolve => (begin = resolve));
    this.#channel = new Channel(() => socketUrl("/lsp"), {
      opened: () => {
        this.#greeted = this.#greet(language);
        this.#greeted.catch(() => {});
        begin(this.#greeted);
      },
      heard: message => this.#heard(message as Answer),
      lost: () => this.#lost()
    });
  }

  /** Asks something. Fails with {@link Refused} or {@link Unreachable}. */
  async ask<Result>(method: string, parameters: object): Promise<Result> {
    await this.#greeted;
    return this.#request<Result>(method, parameters);
  }

  /** Ends the connection for good. */
  end(): void {
    this.#channel.end();
  }

  async #greet(language: string): Promise<void> {
    interface Capabilities {
      capabilities: { semanticTokensProvider?: { legend: { tokenTypes: string[] } } };
    }
    const answer = await this.#request<Capabilities>("initialize", {
      processId: null,
      rootUri: null,
      locale: language,
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } }
    });
    this.wordTypes = answer.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    this.#channel.send({ jsonrpc: "2.0", method: "initialized", params: {} });
  }

  #request<Result>(method: string, parameters: object): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<Result>((done, failed) => {
      if (!this.#channel.send({ jsonrpc: "2.0", id, method, params: parameters })) {
        failed(new Unreachable());
        return;
      }
      this.#waiting.set(id, { done: result => done(result as Result), failed });
    });
  }

  #heard(message: Answer): void {
    if (message.id === undefined) return;
    if (message.method !== undefined) {
      this.#channel.send({ jsonrpc: "2.0", id: message.id, result: null });
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.failed(new Refused(message.error.message));
    else waiting?.done(message.result);
  }

  #lost(): void {
    this.#greeted = Promise.reject(new Unreachable());
    this.#greeted.catch(() => {});
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    waiting.forEach(({ failed }) => failed(new Unreachable()));
  }
}
