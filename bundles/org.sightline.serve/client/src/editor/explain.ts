import { openDialog } from "../dialogs/dialog";
import type { Doc } from "../session/doc";
import { text } from "../texts/texts";
import type { Desk } from "./desk";
import { explanation } from "./hover";

/** What the mouse would show at the cursor, for the keyboard and for screen readers. */
export async function explain(desk: Desk, doc: Doc, at: number): Promise<void> {
  const found = await explanation(desk, doc, at);
  if (!found) {
    desk.say(text("explain.none"));
    return;
  }
  await openDialog(text("explain.title"), ({ box }) => {
    box.classList.add("explanation");
    return found.parts;
  });
}
