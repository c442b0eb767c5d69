import type { Diagram } from '../diagram/diagram';
import { tell } from '../protocol/actions';

const PAUSE = 120;

/** Keeps the selection here and the place in the text together, without an echo. */
export class FollowText {
  private timer = 0;
  private given = '';

  constructor(private readonly diagram: Diagram, reach: (ids: string[]) => void) {
    diagram.server.on('sightline:select', ({ elementIds }) => {
      const ids = elementIds.filter(id => diagram.item(id) !== undefined);
      this.given = ids.join('\n');
      diagram.select(...ids);
      reach(ids);
    });
    diagram.onSelection(ids => this.selected(ids));
  }

  private selected(ids: string[]): void {
    window.clearTimeout(this.timer);
    const [only] = ids;
    if (ids.length !== 1 || only === undefined || this.given === only) {
      return;
    }
    this.given = only;
    this.timer = window.setTimeout(() => this.diagram.tell(tell.reveal(only, false)), PAUSE);
  }
}
