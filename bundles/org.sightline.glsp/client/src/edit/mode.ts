import type { GModelElement } from '@eclipse-glsp/client';

/** What the mouse and the keyboard do, other than selecting and moving: it ends when it is done, or by Esc. */
export interface Mode {
  /** The tool of the palette that it comes from. */
  readonly tool: string;
  over(target: GModelElement, event: MouseEvent): void;
  pressed(target: GModelElement, event: MouseEvent): void;
  /** The keyboard chooses the selected item. Returns whether that means something. */
  chosen(): boolean;
  end(): void;
}
