import type { Diagram } from '../diagram/diagram';
import { boundsOf } from '../diagram/elements';
import { revealing } from '../diagram/viewport';
import { request } from '../protocol/actions';
import type { Texts } from '../texts/texts';
import { element, icon } from './dom';
import { ICONS } from './icons';

const PAUSE = 200;

/** Finds elements by what they are called. */
export class Search {
  private readonly field: HTMLInputElement;
  private readonly count = element('span', { class: 'count', attributes: { role: 'status' } });
  private found: string[] = [];
  private at = -1;
  private timer = 0;

  constructor(private readonly parent: HTMLElement, private readonly diagram: Diagram, private readonly text: Texts) {
    this.field = element('input', {
      attributes: { type: 'search', placeholder: text('search'), 'aria-label': text('search'), spellcheck: 'false' },
      on: { input: () => this.searchSoon(), keydown: event => this.key(event), blur: () => this.parent.classList.toggle('searching', this.field.value !== '') }
    });
    parent.append(element('div', { class: 'search' }, icon(ICONS.search), this.field, this.count, this.step('search.previous', -1), this.step('search.next', 1)));
  }

  focus(): void {
    // in a narrow window the field is not there before
    this.parent.classList.add('searching');
    this.field.focus();
    this.field.select();
  }

  /** Another picture may show other elements. */
  refresh(): void {
    if (this.field.value !== '') {
      this.searchSoon();
    }
  }

  private step(key: 'search.previous' | 'search.next', by: number): HTMLButtonElement {
    const label = this.text(key);
    const attributes = { type: 'button', 'aria-label': label, title: label };
    return element('button', { class: 'small', attributes, on: { click: () => this.go(by) } }, icon(by > 0 ? ICONS.next : ICONS.previous));
  }

  private searchSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.search(), PAUSE);
  }

  private async search(): Promise<void> {
    const text = this.field.value.trim();
    const found = text === '' ? [] : (await this.diagram.ask(request.search(text)).catch(() => undefined))?.elementIds;
    if (this.field.value.trim() !== text) {
      return;
    }
    this.found = (found ?? []).filter(id => this.diagram.item(id) !== undefined);
    this.at = -1;
    this.diagram.highlights.set('found', this.found);
    this.diagram.redraw();
    this.showCount(text);
  }

  private showCount(text: string): void {
    this.count.textContent = text === '' ? '' : this.found.length === 0 ? this.text('search.none') : `${Math.max(0, this.at) + 1}/${this.found.length}`;
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      this.go(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.field.value = '';
      void this.search();
      this.diagram.focus();
    }
  }

  private go(by: number): void {
    if (this.found.length === 0) {
      return;
    }
    this.at = this.at < 0 ? (by > 0 ? 0 : this.found.length - 1) : (this.at + by + this.found.length) % this.found.length;
    const item = this.diagram.item(this.found[this.at] ?? '');
    if (item !== undefined) {
      this.diagram.select(item.id);
      this.diagram.viewport = revealing(this.diagram.viewport, boundsOf(item), this.diagram.canvas);
    }
    this.showCount(this.field.value.trim());
  }
}
