import type { Desk } from "../editor/desk";
import { Unreachable } from "../session/refused";
import { text } from "../texts/texts";
import type { Editors } from "./editors";

/** Undo, redo and save: of all texts and the diagram together, by the server. */
export class History {
  readonly #desk: Desk;
  readonly #editors: () => Editors;
  #running: Promise<void> = Promise.resolve();

  constructor(desk: Desk, editors: () => Editors) {
    this.#desk = desk;
    this.#editors = editors;
  }

  /** Takes back the last step, whoever made it, and shows where. */
  step(step: "undo" | "redo"): Promise<void> {
    return this.#afterOthers(async () => {
      if (this.#desk.session.connection.value !== "open") {
        this.#editors().step(step);
        return;
      }
      await this.#desk.documents.settled();
      const answer = await this.#desk.session.ask({ type: step });
      const front = this.#editors().front?.file;
      // who undoes in a file that the step was about stays in it
      if (answer.show && (answer.show.file === front || !answer.files?.includes(front ?? ""))) await this.#editors().show(answer.show, (_doc, offset) => offset, false);
    }, this.#desk.say);
  }

  /** Writes all unsaved texts to disk. */
  save(): Promise<void> {
    return this.#afterOthers(async () => {
      if (this.#desk.session.connection.value !== "open") {
        this.#desk.complain(text("save.offline"));
        return;
      }
      await this.#desk.documents.settled();
      await this.#desk.session.ask({ type: "save" });
    }, this.#desk.complain);
  }

  /** Steps are made one after the other, however fast the keys come. */
  #afterOthers(work: () => Promise<void>, refused: (reason: string) => void): Promise<void> {
    this.#running = this.#running.then(work).catch((error: unknown) => {
      if (!(error instanceof Unreachable)) refused((error as Error).message);
    });
    return this.#running;
  }
}
