/** Elements made in code. Texts only ever become text: no markup of a plan reaches the page. */

type Child = Node | string | undefined;
type Listeners = { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

export interface Properties {
  class?: string;
  /** Attributes as in HTML; `true` is an attribute without value, `false` none. */
  attributes?: Record<string, string | boolean>;
  on?: Listeners;
}

/** An element with its children; children that are not there are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (properties.class) made.className = properties.class;
  for (const [attribute, value] of Object.entries(properties.attributes ?? {})) {
    if (value !== false) made.setAttribute(attribute, value === true ? "" : value);
  }
  for (const [event, listener] of Object.entries(properties.on ?? {})) {
    made.addEventListener(event, listener as EventListener);
  }
  made.append(...children.filter(child => child !== undefined));
  return made;
}

/** The element of the page with this id, which the page's own HTML has. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** A button that says what it does; `title` explains more, such as its keys. */
export function button(label: string, action: () => void, properties: { class?: string; title?: string } = {}): HTMLButtonElement {
  return element(
    "button",
    {
      ...(properties.class ? { class: properties.class } : {}),
      attributes: { type: "button", ...(properties.title ? { title: properties.title } : {}) },
      on: { click: () => action() }
    },
    label
  );
}
