import type { Diagram } from '../diagram/diagram';
import { tell } from '../protocol/actions';

const PAUSE = 120;

/** Keeps the selection here and the place in the text together, without an echo. */
export class FollowText {
  private timer = 0;
  private given = '';

  /** @param busy whether somebody is doing something that a change of the selection would disturb */
  constructor(private readonly diagram: Diagram, busy: () => boolean, reach: (ids: string[]) => void) {
    diagram.server.on('sightline:select', ({ elementIds }) => {
      const ids = elementIds.filter(id => diagram.item(id) !== undefined);
      // several elements may stand for one place in the text: the one that was chosen here stays
      const { selected } = diagram;
      if (busy() || (selected.length > 0 && selected.every(({ id }) => ids.includes(id)))) {
        return;
      }
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
