import type { Direction } from '../edit/neighbour';
import type { Texts } from '../texts/texts';
import { takesText } from './dom';

/** What keys do. Each returns nothing: a key that is named here is handled. */
export interface KeyDeeds {
  undo(): void;
  redo(): void;
  save(): void;
  search(): void;
  selectAll(): void;
  delete(): void;
  rename(): void;
  /** Enter: chooses an end of a connection, or edits. */
  choose(): void;
  explain(): void;
  menu(): void;
  escape(): void;
  palette(): void;
  reveal(): void;
  /** Goes to the next element; `also` keeps what is selected. */
  go(direction: Direction, also: boolean): void;
  move(direction: Direction, small: boolean): void;
  zoom(factor: number): void;
  actualSize(): void;
  fit(): void;
  fitSelection(): void;
}

const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const ZOOM_STEP = 1.25;

/** What a key does; undefined if it does nothing here. */
export function deedOf(event: KeyboardEvent, deeds: KeyDeeds): (() => void) | undefined {
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) {
    return event.altKey ? undefined : control ? () => deeds.move(arrow, event.shiftKey) : () => deeds.go(arrow, event.shiftKey);
  }
  return control ? withControl(event, deeds) : event.altKey ? undefined : plain(event, deeds);
}

function withControl(event: KeyboardEvent, deeds: KeyDeeds): (() => void) | undefined {
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? deeds.redo : deeds.undo;
    case 'y':
      return deeds.redo;
    case 's':
      return deeds.save;
    case 'f':
      return deeds.search;
    case 'a':
      return deeds.selectAll;
    case '0':
      return deeds.actualSize;
    case '+':
    case ';':
    case '=':
      return () => deeds.zoom(ZOOM_STEP);
    case '-':
      return () => deeds.zoom(1 / ZOOM_STEP);
    default:
      return undefined;
  }
}

function plain(event: KeyboardEvent, deeds: KeyDeeds): (() => void) | undefined {
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      return deeds.delete;
    case 'F2':
      return deeds.rename;
    case 'F3':
      return deeds.reveal;
    case 'Enter':
      return deeds.choose;
    case ' ':
      return deeds.explain;
    case 'ContextMenu':
      return deeds.menu;
    case 'F10':
      return event.shiftKey ? deeds.menu : undefined;
    case 'Escape':
      return deeds.escape;
    case '+':
    case '=':
      return () => deeds.zoom(ZOOM_STEP);
    case '-':
      return () => deeds.zoom(1 / ZOOM_STEP);
    case '0':
      return deeds.actualSize;
    case '1':
      return deeds.fit;
    case '2':
      return deeds.fitSelection;
    case 'p':
      return deeds.palette;
    default:
      return undefined;
  }
}

/** Keys that work wherever the keyboard is, except where somebody writes. */
const EVERYWHERE = new Set(['undo', 'redo', 'save', 'search', 'escape']);

/** Listens to the keyboard. */
export function listenToKeys(deeds: KeyDeeds): void {
  window.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || takesText(event.target)) {
      return;
    }
    const deed = deedOf(event, deeds);
    const inDiagram = event.target === document.body || (event.target instanceof Element && event.target.closest('.canvas') !== null);
    const anywhere = deed !== undefined && Object.entries(deeds).some(([name, known]) => known === deed && EVERYWHERE.has(name));
    if (deed !== undefined && (inDiagram || anywhere)) {
      event.preventDefault();
      deed();
    }
  });
}

/** The keys as people read them, for the help. */
export function keyTable(text: Texts): [string, string][] {
  return [
    ['← ↑ → ↓', text('help.arrows')],
    ['Shift + ← ↑ → ↓', text('help.also')],
    ['Ctrl + ← ↑ → ↓', text('help.move')],
    ['Enter', text('help.choose')],
    ['Space', text('help.explain')],
    ['Shift + F10', text('help.menu')],
    ['F2', text('rename')],
    ['F3', text('reveal')],
    ['Delete', text('delete')],
    ['P', text('help.palette')],
    ['Ctrl + F', text('search')],
    ['Ctrl + A', text('select.all')],
    ['Ctrl + Z / Ctrl + Y', `${text('undo')} / ${text('redo')}`],
    ['Ctrl + S', text('save')],
    ['+ / − / 0', `${text('zoom.in')} / ${text('zoom.out')} / ${text('zoom.actual')}`],
    ['1 / 2', `${text('zoom.fit')} / ${text('zoom.selection')}`],
    ['Shift', text('help.stamp')],
    ['Alt', text('help.snap')],
    ['Ctrl + ⟳', text('help.wheel')],
    ['⟳', text('help.pan')]
  ];
}
