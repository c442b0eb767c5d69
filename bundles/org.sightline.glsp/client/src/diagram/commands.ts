import { Command, GModelRoot, TYPES, type Action, type CommandExecutionContext, type Point } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { PlanNode } from './elements';

/** Shows nodes away from their places while they are dragged. The plan does not change by that. */
export interface ShiftAction extends Action {
  kind: 'sightline:page:shift';
  shifts: { id: string; by: Point }[];
}

export function shift(shifts: ShiftAction['shifts']): ShiftAction {
  return { kind: 'sightline:page:shift', shifts };
}

/** Draws again what the page's own marks change. */
export const redraw: Action = { kind: 'sightline:page:redraw' };

@injectable()
export class ShiftCommand extends Command {
  static readonly KIND: ShiftAction['kind'] = 'sightline:page:shift';

  constructor(@inject(TYPES.Action) private readonly action: ShiftAction) {
    super();
  }

  execute({ root }: CommandExecutionContext): GModelRoot {
    for (const { id, by } of this.action.shifts) {
      const node = root.index.getById(id);
      if (node instanceof PlanNode) {
        const { x, y } = node.position;
        node.position = { x: x - node.shift.x + by.x, y: y - node.shift.y + by.y };
        node.shift = by;
      }
    }
    return root;
  }

  undo({ root }: CommandExecutionContext): GModelRoot {
    return root;
  }

  redo({ root }: CommandExecutionContext): GModelRoot {
    return root;
  }
}

@injectable()
export class RedrawCommand extends Command {
  static readonly KIND = 'sightline:page:redraw';

  execute({ root }: CommandExecutionContext): GModelRoot {
    return root;
  }

  undo({ root }: CommandExecutionContext): GModelRoot {
    return root;
  }

  redo({ root }: CommandExecutionContext): GModelRoot {
    return root;
  }
}
