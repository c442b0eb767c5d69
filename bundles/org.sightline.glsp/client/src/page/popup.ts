import { element } from './dom';

/** A box of the window, in its px. */
export interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A box beside something; it goes away when the mouse or the keyboard goes elsewhere. */
export class Popup {
  private box: HTMLElement | undefined;
  private listeners = new AbortController();
  private closed: (() => void) | undefined;

  get isOpen(): boolean {
    return this.box !== undefined;
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && (this.box?.contains(target) ?? false);
  }

  /**
   * Shows something.
   *
   * @param beside what of the window not to cover
   * @param role   what it is for readers of the screen
   * @param closed is called when it goes away
   */
  show(content: HTMLElement, beside: Place, role: string, closed?: () => void): void {
    this.close();
    this.closed = closed;
    this.box = element('div', { class: `popup ${role}`, attributes: { role } }, content);
    document.body.append(this.box);
    const { width, height } = this.box.getBoundingClientRect();
    const below = beside.bottom + 6 + height <= window.innerHeight || beside.top < height + 6;
    const left = Math.max(8, Math.min(beside.left, window.innerWidth - width - 8));
    const top = below ? Math.min(beside.bottom + 6, Math.max(8, window.innerHeight - height - 8)) : beside.top - 6 - height;
    this.box.style.left = `${Math.round(left)}px`;
    this.box.style.top = `${Math.round(top)}px`;
    this.listeners = new AbortController();
    const { signal } = this.listeners;
    window.addEventListener('pointerdown', event => !this.contains(event.target) && this.close(), { signal, capture: true });
    window.addEventListener('resize', () => this.close(), { signal });
    window.addEventListener('blur', () => this.close(), { signal });
    this.box.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.close();
      }
    });
  }

  close(): void {
    this.listeners.abort();
    this.box?.remove();
    this.box = undefined;
    const closed = this.closed;
    this.closed = undefined;
    closed?.();
  }
}
