import { MouseListener, type Action, type GModelElement } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** What happens with the mouse over the diagram, and what is there. */
export interface PointerHandler {
  down(target: GModelElement, event: MouseEvent): void;
  move(target: GModelElement, event: MouseEvent): void;
  twice(target: GModelElement, event: MouseEvent): void;
  menu(target: GModelElement, event: MouseEvent): void;
  wheel(event: WheelEvent): void;
}

/** Hands the mouse on to whoever edits. */
@injectable()
export class PointerEvents extends MouseListener {
  handler: PointerHandler | undefined;

  override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
    this.handler?.down(target, event);
    return [];
  }

  override mouseMove(target: GModelElement, event: MouseEvent): Action[] {
    this.handler?.move(target, event);
    return [];
  }

  override doubleClick(target: GModelElement, event: MouseEvent): Action[] {
    this.handler?.twice(target, event);
    return [];
  }

  override contextMenu(target: GModelElement, event: MouseEvent): Action[] {
    this.handler?.menu(target, event);
    return [];
  }

  override wheel(_target: GModelElement, event: WheelEvent): Action[] {
    event.preventDefault();
    this.handler?.wheel(event);
    return [];
  }
}
