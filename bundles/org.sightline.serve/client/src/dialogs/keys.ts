import { element } from "../dom";
import { text, type Key } from "../texts/texts";
import { openDialog } from "./dialog";

/** All keys, in the order in which people come to need them. */
const KEYS: readonly [string, Key][] = [
  ["Ctrl+S", "keys.save"],
  ["Ctrl+Z / Ctrl+Y", "keys.undo"],
  ["Ctrl+Space", "keys.complete"],
  ["Ctrl+. / Alt+Enter", "keys.fix"],
  ["F8 / Shift+F8", "keys.finding"],
  ["F2", "keys.rename"],
  ["F12 / Ctrl+Click", "keys.definition"],
  ["Shift+F12", "keys.references"],
  ["Ctrl+Shift+O", "keys.symbol"],
  ["Ctrl+P", "keys.file"],
  ["Alt+H", "keys.explain"],
  ["Shift+Alt+F", "keys.format"],
  ["Ctrl+F", "keys.search"],
  ["Ctrl+/", "keys.comment"],
  ["F6 / Shift+F6", "keys.pane"],
  ["Esc, Tab", "keys.leave"]
];

/** Shows what the keyboard can do. */
export async function showKeys(): Promise<void> {
  const mac = /Mac/.test(navigator.platform);
  await openDialog(text("keys.title"), () => [
    element(
      "dl",
      { class: "keys" },
      ...KEYS.flatMap(([keys, what]) => [element("dt", {}, element("kbd", {}, mac ? keys.replaceAll("Ctrl", "⌘") : keys)), element("dd", {}, text(what))])
    )
  ]);
}
