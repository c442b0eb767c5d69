import type { Viewport } from '@eclipse-glsp/client';
import type { Host } from '../host/host';

/** Milliseconds in which the picture has not moved. */
const REST = 300;

/** Keeps in mind what a person has chosen to see: the layers of each view here, all of it with the host. */
export class Memory {
  private readonly layers = new Map<string, string[]>();
  private view: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param inSight what is in sight of a view, if a person has moved its picture */
  constructor(private readonly host: Host, private readonly inSight: (view: string) => Viewport | undefined) {}

  /** Another view is shown, or other layers of it. */
  show(view: string, layers: string[]): void {
    this.view = view;
    this.layers.set(view, layers);
    this.tell();
  }

  /** The layers with which a view was shown last; undefined for the usual ones. */
  layersOf(view: string): string[] | undefined {
    return this.layers.get(view);
  }

  /** The picture moves; the host hears of it when it has come to rest. */
  move(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), REST);
  }

  private tell(): void {
    if (this.view !== undefined) {
      this.host.remember({ view: this.view, layers: this.layers.get(this.view) ?? [], viewport: this.inSight(this.view) });
    }
  }
}
