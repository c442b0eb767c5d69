import { button, byId, element } from "../dom";
import { text } from "../texts/texts";

/** Windows over the page. Escape closes them; the keyboard returns to where it was. */

export interface Dialog<Answer> {
  readonly box: HTMLDialogElement;
  /** Closes it with an answer. */
  close(answer?: Answer): void;
}

export interface Looks {
  wide?: boolean;
  /** Whether it must be answered: Escape does nothing. */
  firm?: boolean;
}

let titles = 0;

/** Shows a dialog until it is answered; undefined if it was closed otherwise. */
export function openDialog<Answer>(title: string, fill: (dialog: Dialog<Answer>) => (Node | undefined)[], looks: Looks = {}): Promise<Answer | undefined> {
  return new Promise(resolve => {
    const before = document.activeElement;
    const name = `dialog-${++titles}`;
    const box = element("dialog", { class: looks.wide ? "wide" : "", attributes: { "aria-labelledby": name } });
    let answer: Answer | undefined;
    const dialog: Dialog<Answer> = {
      box,
      close(given) {
        answer = given;
        box.close();
      }
    };
    const close = looks.firm ? undefined : button("×", () => dialog.close(), { class: "close", title: text("dialog.close") });
    close?.setAttribute("aria-label", text("dialog.close"));
    box.append(element("header", {}, element("h2", { attributes: { id: name } }, title), close), ...fill(dialog).filter(part => part !== undefined));
    box.addEventListener("cancel", event => {
      if (looks.firm) event.preventDefault();
    });
    box.addEventListener("close", () => {
      box.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      resolve(answer);
    });
    byId("dialogs").append(box);
    box.showModal();
    box.querySelector<HTMLElement>("[autofocus]")?.focus();
  });
}

/** The row of buttons at the end of a dialog. */
export function buttons(...all: (HTMLElement | undefined)[]): HTMLElement {
  return element("footer", { class: "buttons" }, ...all);
}
