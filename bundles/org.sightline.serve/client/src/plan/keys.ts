/** Keys that work wherever the keyboard is on the page. */
export interface KeyActions {
  save(): void;
  step(step: "undo" | "redo"): void;
  files(): void;
  /** Search in the text; the next finding, or the one before. */
  search(): void;
  finding(step: 1 | -1): void;
}

export function handleKeys(readOnly: boolean, actions: KeyActions): void {
  document.addEventListener("keydown", event => {
    if (event.key === "F8" && !event.defaultPrevented && !inDialog(event.target)) {
      event.preventDefault();
      actions.finding(event.shiftKey ? -1 : 1);
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || event.isComposing) return;
    const key = event.key.toLowerCase();
    if (key === "s") {
      event.preventDefault();
      if (!readOnly) actions.save();
    } else if (key === "p") {
      event.preventDefault();
      actions.files();
    } else if (key === "f" && !inDialog(event.target)) {
      event.preventDefault();
      actions.search();
    } else if (!readOnly && (key === "z" || key === "y") && !typing(event.target)) {
      event.preventDefault();
      actions.step(key === "y" || event.shiftKey ? "redo" : "undo");
    }
  });
}

/** Whether keys belong to a field, which has an undo of its own. */
function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || inDialog(target));
}

function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}
