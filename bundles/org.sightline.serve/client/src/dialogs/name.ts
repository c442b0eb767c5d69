import { button, element } from "../dom";
import { text } from "../texts/texts";
import { buttons, openDialog } from "./dialog";

/**
 * Asks for a name.
 *
 * @param take does something with it; gives the reason why it cannot be taken, or undefined if all is well
 * @return the name, once the dialog is gone; undefined if there is none
 */
export async function askName(title: string, label: string, value: string, accept: string, take: (name: string) => Promise<string | undefined>): Promise<string | undefined> {
  return openDialog<string>(title, dialog => {
    const why = element("p", { class: "why", attributes: { role: "alert", id: "name-why" } });
    const input = element("input", {
      attributes: { type: "text", value, autofocus: true, autocomplete: "off", spellcheck: "false", "aria-describedby": "name-why" }
    });
    const submit = async (): Promise<void> => {
      const name = input.value.trim();
      const reason = await take(name);
      if (reason === undefined) dialog.close(name);
      else why.textContent = reason;
    };
    const form = element(
      "form",
      {
        on: {
          submit: event => {
            event.preventDefault();
            void submit();
          }
        }
      },
      element("label", {}, element("span", {}, label), input),
      why,
      buttons(button(text("dialog.cancel"), () => dialog.close()), element("button", { class: "main", attributes: { type: "submit" } }, accept))
    );
    queueMicrotask(() => input.select());
    return [form];
  });
}
