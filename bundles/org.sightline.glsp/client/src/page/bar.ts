import { element, icon } from './dom';
import { ICONS } from './icons';
import type { MenuItem } from './menu';
import type { Theme } from '../host/options';
import type { StateAction, WindowAction } from '../protocol/actions';
import type { Texts } from '../texts/texts';

const ZOOM_STEP = 1.25;

export interface BarEvents {
  view(name: string): void;
  layer(name: string, on: boolean): void;
  showAll(): void;
  /** Shows more (1) or less (-1) around the element. */
  reach(by: number): void;
  undo(): void;
  redo(): void;
  save(): void;
  zoom(factor: number): void;
  actualSize(): void;
  fit(): void;
  frame(on: boolean): void;
  theme(): void;
  export(): void;
  help(): void;
  search(): void;
  /** Whether pictures can be downloaded from here. */
  canExport: boolean;
  /** Whether undo, redo and save belong here. */
  hasHistory: boolean;
  arrange(): MenuItem[];
  menu(groups: MenuItem[][], beside: DOMRect, label: string): void;
}

/** The bar above the diagram. */
export class Bar {
  readonly searchPlace = element('div', { class: 'search-place' });
  private readonly views = element('div', { class: 'views', attributes: { role: 'group' } });
  private readonly focused = element('div', { class: 'focused' });
  private readonly undo = this.button('undo', ICONS.undo, () => this.events.undo());
  private readonly redo = this.button('redo', ICONS.redo, () => this.events.redo());
  private readonly save = this.button('save', ICONS.save, () => this.events.save());
  private readonly layers = this.button('layers', ICONS.layers, () => this.showLayers());
  private readonly arrange = this.button('arrange', ICONS.arrange, () => this.showArrange());
  private readonly frame = this.button('frame', ICONS.frame, () => this.setFraming(this.frame.getAttribute('aria-pressed') !== 'true'));
  private readonly zoom = element('button', { class: 'zoom', attributes: { type: 'button' }, on: { click: () => this.events.actualSize() } });
  private readonly theme = this.button('theme.auto', ICONS.auto, () => this.events.theme());
  /** In a narrow window one button stands for all views, and another one for what is rarely needed. */
  private readonly view = element('button', { class: 'narrow view', attributes: { type: 'button', 'aria-haspopup': 'menu' }, on: { click: () => this.showViews() } });
  private readonly more = this.button('more', ICONS.more, () => this.showMore());
  private window: WindowAction | undefined;

  constructor(parent: HTMLElement, private readonly text: Texts, private readonly events: BarEvents) {
    this.views.setAttribute('aria-label', text('views'));
    this.zoom.title = text('zoom.actual');
    this.frame.setAttribute('aria-pressed', 'false');
    [this.undo, this.redo, this.save, this.arrange].forEach(button => (button.hidden = true)); // until it is known what may be changed
    parent.append(
      element('div', { class: 'group' }, this.view, this.views, this.layers, this.focused),
      this.searchPlace,
      element('div', { class: 'group' }, this.undo, this.redo, this.save),
      element('div', { class: 'group narrow' }, this.button('zoom.fit', ICONS.fit, () => this.events.fit()), this.more),
      element('div', { class: 'group wide' }, this.frame, this.arrange),
      element(
        'div',
        { class: 'group wide' },
        this.button('zoom.out', ICONS.minus, () => this.events.zoom(1 / ZOOM_STEP)),
        this.zoom,
        this.button('zoom.in', ICONS.plus, () => this.events.zoom(ZOOM_STEP)),
        this.button('zoom.fit', ICONS.fit, () => this.events.fit())
      ),
      element('div', { class: 'group wide' }, events.canExport ? this.button('export', ICONS.export, () => this.events.export()) : undefined, this.theme, this.button('help', ICONS.help, () => this.events.help()))
    );
  }

  show(window: WindowAction): void {
    this.window = window;
    this.views.replaceChildren(...window.views.map(view => this.viewButton(view.name, view.label, view.description)));
    this.view.textContent = window.views.find(view => view.name === window.view)?.label ?? '';
    this.layers.hidden = (window.views.find(view => view.name === window.view)?.layers ?? []).length === 0;
    const back = element('button', { attributes: { type: 'button', title: this.text('focus.all') }, on: { click: () => this.events.showAll() } });
    back.append(icon(ICONS.all), this.text('focus.all'));
    this.focused.replaceChildren(...(window.focus === undefined ? [] : [
            element('span', {}, this.text('focus.around', window.focus.name)),
            this.button('focus.less', ICONS.minus, () => this.events.reach(-1)),
            this.button('focus.more', ICONS.plus, () => this.events.reach(1)),
            back
          ]));
  }

  showState(state: StateAction, mayEdit: boolean): void {
    this.undo.disabled = !state.canUndo;
    this.redo.disabled = !state.canRedo;
    this.save.disabled = !state.dirty;
    this.save.classList.toggle('dirty', state.dirty);
    [this.undo, this.redo, this.save].forEach(button => (button.hidden = !mayEdit || !this.events.hasHistory));
    this.arrange.hidden = !mayEdit;
  }

  showZoom(zoom: number): void {
    this.zoom.textContent = `${Math.round(zoom * 100)}%`;
  }

  /** Shows which colours are chosen; undefined where others choose. */
  showTheme(theme: Theme | undefined): void {
    this.theme.hidden = theme === undefined;
    if (theme === undefined) {
      return;
    }
    const label = this.text(`theme.${theme}`);
    this.theme.title = label;
    this.theme.setAttribute('aria-label', label);
    this.theme.replaceChildren(icon(ICONS[theme]));
  }

  setFraming(on: boolean): void {
    this.frame.setAttribute('aria-pressed', String(on));
    this.events.frame(on);
  }

  private viewButton(name: string, label: string, description: string): HTMLButtonElement {
    const current = name === this.window?.view;
    const attributes = { type: 'button', title: description, ...(current ? { 'aria-current': 'true' } : {}) };
    return element('button', { attributes, on: { click: () => current || this.events.view(name) } }, label);
  }

  private showLayers(): void {
    const { window } = this;
    const layers = window?.views.find(view => view.name === window.view)?.layers ?? [];
    const items = layers.map(({ name, label }): MenuItem => {
      const on = window?.layers.includes(name) ?? false;
      return { label, checked: on, run: () => this.events.layer(name, !on) };
    });
    this.events.menu([items], this.layers.getBoundingClientRect(), this.text('layers'));
  }

  private showViews(): void {
    const items = (this.window?.views ?? []).map(({ name, label }) => ({ label, checked: name === this.window?.view, run: () => this.events.view(name) }));
    this.events.menu([items], this.view.getBoundingClientRect(), this.text('views'));
  }

  private showMore(): void {
    const { text, events } = this;
    const framing = this.frame.getAttribute('aria-pressed') === 'true';
    const groups: MenuItem[][] = [
      [
        { label: text('search'), keys: 'Ctrl+F', run: () => events.search() },
        { label: text('zoom.in'), keys: '+', run: () => events.zoom(ZOOM_STEP) },
        { label: text('zoom.out'), keys: '−', run: () => events.zoom(1 / ZOOM_STEP) },
        { label: text('zoom.actual'), keys: '0', run: () => events.actualSize() }
      ],
      [{ label: text('frame'), checked: framing, run: () => this.setFraming(!framing) }],
      this.arrange.hidden ? [] : [{ label: `${text('arrange')}…`, run: () => this.events.menu([events.arrange()], this.more.getBoundingClientRect(), text('arrange')) }],
      [
        ...(events.canExport ? [{ label: text('export'), run: () => events.export() }] : []),
        ...(this.theme.hidden ? [] : [{ label: this.theme.title, run: () => events.theme() }]),
        { label: text('help'), run: () => events.help() }
      ]
    ];
    events.menu(groups, this.more.getBoundingClientRect(), text('more'));
  }

  private showArrange(): void {
    this.events.menu([this.events.arrange()], this.arrange.getBoundingClientRect(), this.text('arrange'));
  }

  private button(key: Parameters<Texts>[0], path: string, run: () => void): HTMLButtonElement {
    const label = this.text(key);
    return element('button', { class: 'tool', attributes: { type: 'button', title: label, 'aria-label': label }, on: { click: run } }, icon(path));
  }
}
