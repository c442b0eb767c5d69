/** Light, dark, or as the system has it. The choice is the same one that the diagram's page and the report read. */

export type Theme = "auto" | "light" | "dark";

const KEY = "sightline-theme";
const listeners = new Set<(dark: boolean) => void>();
const system = window.matchMedia("(prefers-color-scheme: dark)");

/** What the reader chose. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === "light" || kept === "dark" ? kept : "auto";
}

/** Whether the page is dark now. */
export function isDark(): boolean {
  const chosen = chosenTheme();
  return chosen === "auto" ? system.matches : chosen === "dark";
}

/** Keeps a choice and shows it. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  showTheme();
}

/** Tells about every change between light and dark. */
export function onTheme(listener: (dark: boolean) => void): void {
  listeners.add(listener);
}

/** Shows what was chosen; from then on follows the system, and other windows that choose anew. */
export function startTheme(): void {
  system.addEventListener("change", showTheme);
  window.addEventListener("storage", event => {
    if (event.key === KEY) showTheme();
  });
  showTheme();
}

function showTheme(): void {
  const chosen = chosenTheme();
  if (chosen === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = chosen;
  listeners.forEach(listener => listener(isDark()));
}
