import { button, element } from "../dom";
import type { Kept } from "../session/keep";
import { language, text } from "../texts/texts";
import { buttons, openDialog } from "./dialog";

/** What to do with unsaved texts that an earlier window left behind: bring them back, or forget them; undefined: decide later. */
export async function askLeftOver(kept: readonly Kept[]): Promise<"restore" | "forget" | undefined> {
  return openDialog<"restore" | "forget">(text("leftover.title"), dialog => [
    element("p", {}, text("leftover.text")),
    element(
      "ul",
      { class: "kept" },
      ...kept.map(one =>
        element("li", {}, element("strong", {}, one.file), element("span", { class: "detail" }, text("leftover.at", new Date(one.at).toLocaleString(language()))))
      )
    ),
    buttons(
      button(text("leftover.forget"), () => dialog.close("forget")),
      button(text("leftover.restore"), () => dialog.close("restore"), { class: "main" })
    )
  ]);
}
