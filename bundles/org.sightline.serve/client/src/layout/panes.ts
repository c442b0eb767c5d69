import { element } from "../dom";
import { text, type Key } from "../texts/texts";

/** Bars between panes that can be dragged, or moved by arrow keys; where they stand is remembered. */

const KEY = "sightline-panes";
const SMALLEST = 8;
const STEP = 2;

export interface Bar {
  /** What its place is remembered by; also the CSS variable that holds it, in percent. */
  name: "columns" | "left" | "right";
  usual: number;
  /** `vertical` stands between left and right. */
  orientation: "vertical" | "horizontal";
  label: Key;
}

/** A bar that divides the element that it stands in. */
export function splitter(bar: Bar, inside: HTMLElement): HTMLElement {
  const made = element("div", {
    class: `splitter ${bar.orientation}`,
    attributes: {
      role: "separator",
      tabindex: "0",
      "aria-orientation": bar.orientation,
      "aria-label": text(bar.label),
      "aria-valuemin": String(SMALLEST),
      "aria-valuemax": String(100 - SMALLEST),
      title: text("pane.hint")
    }
  });
  let value = kept()[bar.name] ?? bar.usual;
  const place = (wanted: number): void => {
    value = Math.max(SMALLEST, Math.min(100 - SMALLEST, wanted));
    inside.style.setProperty(`--${bar.name}`, String(value));
    made.setAttribute("aria-valuenow", String(Math.round(value)));
  };
  const keep = (): void => localStorage.setItem(KEY, JSON.stringify({ ...kept(), [bar.name]: Math.round(value * 10) / 10 }));
  place(value);

  made.addEventListener("pointerdown", event => {
    event.preventDefault();
    made.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  made.addEventListener("pointermove", event => {
    if (!made.hasPointerCapture(event.pointerId)) return;
    const box = inside.getBoundingClientRect();
    place(bar.orientation === "vertical" ? ((event.clientX - box.left) / box.width) * 100 : ((event.clientY - box.top) / box.height) * 100);
  });
  made.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("dragging");
    keep();
  });
  made.addEventListener("dblclick", () => {
    place(bar.usual);
    keep();
  });
  made.addEventListener("keydown", event => {
    const moved = byKey(event.key, bar.orientation, value);
    if (moved === undefined) return;
    event.preventDefault();
    place(moved);
    keep();
  });
  return made;
}

function byKey(key: string, orientation: Bar["orientation"], value: number): number | undefined {
  const [back, forth] = orientation === "vertical" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  if (key === back) return value - STEP;
  if (key === forth) return value + STEP;
  if (key === "Home") return SMALLEST;
  if (key === "End") return 100 - SMALLEST;
  return undefined;
}

function kept(): Partial<Record<Bar["name"], number>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return Object.fromEntries(Object.entries(read as object).filter(([, value]) => typeof value === "number"));
  } catch {
    return {};
  }
}
