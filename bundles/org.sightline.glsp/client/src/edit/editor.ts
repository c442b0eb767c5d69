import { DeleteElementOperation, type GModelElement } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { args, itemOf, labelOf, nameOf, PlanNode, type Item, type PlanEdge } from '../diagram/elements';
import type { PointerHandler } from '../diagram/pointer-events';
import type { Announcer } from '../page/announcer';
import type { Messages } from '../page/messages';
import { tell, type StateAction, type Tool } from '../protocol/actions';
import type { Texts } from '../texts/texts';
import { ConnectMode } from './connect';
import { CreateMode } from './create';
import { Hand } from './hand';
import type { Mode } from './mode';
import type { Overlay } from './overlay';
import { ReconnectMode, type End } from './reconnect';
import type { Rename } from './rename';
import { targetAt } from './target';
import { track } from './track';

export interface EditorParts {
  diagram: Diagram;
  overlay: Overlay;
  rename: Rename;
  messages: Messages;
  announcer: Announcer;
  text: Texts;
  /** The tool in use has changed. */
  toolChanged(id: string | undefined): void;
  menu(item: Item | undefined, at: { x: number; y: number }): void;
  /** Lets somebody choose one of several tools. */
  which(tools: readonly Tool[], beside: Item, chosen: (tool: Tool) => void): void;
  over(item: Item | undefined, at?: MouseEvent): void;
}

/** What tools do in the diagram, and what is done to selected elements. Without a tool the hand does the rest. */
export class Editor implements PointerHandler {
  state: StateAction | undefined;
  readonly hand: Hand;
  private mode: Mode | undefined;

  constructor(private readonly parts: EditorParts) {
    this.hand = new Hand(parts.diagram, parts.overlay, () => this.mayEdit);
  }

  get mayEdit(): boolean {
    return this.state !== undefined && !this.state.readOnly;
  }

  /** Whether something is being edited that is not done yet. */
  get isBusy(): boolean {
    return this.inMode || this.parts.rename.isOpen || document.body.classList.contains('dragging');
  }

  get inMode(): boolean {
    return this.mode !== undefined;
  }

  down(target: GModelElement, event: MouseEvent): void {
    this.parts.rename.end();
    this.parts.over(undefined);
    if (event.button === 1 || (event.button === 0 && event.shiftKey && event.altKey)) {
      event.preventDefault();
      this.hand.pan(event);
    } else if (event.button === 0 && this.mode !== undefined) {
      this.mode.pressed(target, event);
    } else if (event.button === 0) {
      this.hand.press(itemOf(target), event);
    }
  }

  move(target: GModelElement, event: MouseEvent): void {
    if (this.mode !== undefined) {
      this.mode.over(target, event);
    } else if (event.buttons === 0) {
      this.parts.over(itemOf(target), event);
    }
  }

  twice(target: GModelElement): void {
    const item = itemOf(target);
    if (item !== undefined && this.mode === undefined && !this.renameItem(item)) {
      this.parts.diagram.tell(tell.reveal(item.id, true));
    }
  }

  menu(target: GModelElement, event: MouseEvent): void {
    event.preventDefault();
    const item = itemOf(target);
    if (item !== undefined && !this.parts.diagram.selected.includes(item)) {
      this.parts.diagram.select(item.id);
    }
    this.endMode();
    this.parts.menu(item, { x: event.clientX, y: event.clientY });
  }

  wheel(event: WheelEvent): void {
    this.hand.wheel(event);
  }

  /** Takes up a tool of the palette. With the keyboard it starts at what is selected. */
  take(tool: Tool, byKeyboard: boolean): void {
    const { diagram, text, messages } = this.parts;
    if (tool.kind === 'node') {
      this.begin(this.creating(tool));
      if (byKeyboard) {
        this.mode?.chosen();
        this.endMode();
      } else {
        messages.guide(text('guide.create', tool.label));
      }
      return;
    }
    const selected = diagram.selected.at(-1);
    this.connect([tool], byKeyboard && selected instanceof PlanNode && tool.sources.includes(selected.type) ? selected : undefined);
    if (byKeyboard) {
      diagram.focus();
    }
  }

  /** A tool was pressed with the mouse: it can be dragged into the diagram, or used by the next click there. */
  drag(tool: Tool, event: PointerEvent): void {
    if (!this.mayEdit) {
      return;
    }
    this.take(tool, false);
    const { mode } = this;
    const { diagram } = this.parts;
    if (tool.kind === 'node' && mode instanceof CreateMode) {
      track(event, {
        moved: (_dx, _dy, moved) => mode.follow(moved, targetAt(diagram, moved) !== undefined),
        dropped: dropped => {
          const target = targetAt(diagram, dropped);
          if (target !== undefined && this.mode === mode) {
            mode.pressed(target, dropped);
          }
          this.endMode();
        },
        cancelled: () => this.endMode()
      });
    }
  }

  /** Begins an edge of one of these kinds. */
  connect(edges: readonly Tool[], source?: PlanNode): void {
    const { diagram, overlay, text, messages, announcer } = this.parts;
    const guide = (sentence: string): void => {
      messages.guide(sentence);
      announcer.say(sentence);
    };
    this.endMode();
    guide(text('guide.source', edges[0]?.label ?? ''));
    this.begin(
      new ConnectMode(diagram, overlay, edges, {
        refused: () => messages.refuse(text('refused.connect')),
        begun: item => guide(text('guide.target', nameOf(item))),
        which: (possible, target, make) => {
          this.endMode();
          this.parts.which(possible, target, make);
        },
        done: event => this.doneWith(edges[0], event)
      }, source)
    );
  }

  /** Draws an edge out of a node, or an end of an edge to another node: by dragging, or by a click at both ends. */
  drawOut(event: PointerEvent): void {
    const { mode } = this;
    const { diagram } = this.parts;
    track(event, {
      moved: (_dx, _dy, moved) => mode?.over(targetAt(diagram, moved) ?? diagram.root, moved),
      dropped: dropped => {
        const target = targetAt(diagram, dropped);
        if (target instanceof PlanNode && this.mode === mode) {
          mode?.pressed(target, dropped);
        }
        this.endMode();
      },
      cancelled: () => this.endMode()
    });
  }

  /** Leads an end of an edge elsewhere. */
  reconnect(edge: PlanEdge, end: End): void {
    const { diagram, overlay, text, messages } = this.parts;
    this.endMode();
    this.begin(new ReconnectMode(diagram, overlay, edge, end, () => this.endMode()));
    messages.guide(text(end === 'source' ? 'guide.newSource' : 'guide.newTarget'));
  }

  /** The keyboard chooses what is selected, if something waits for it. */
  choose(): boolean {
    return this.mode?.chosen() ?? false;
  }

  /** Puts the tool back. Returns whether there was one. */
  endMode(): boolean {
    const ended = this.mode;
    this.mode = undefined;
    ended?.end();
    if (ended !== undefined) {
      this.parts.messages.clear();
      this.parts.toolChanged(undefined);
    }
    return ended !== undefined;
  }

  /** Begins to edit the name of an element. Returns whether it has one that may be edited. */
  renameItem(item: Item): boolean {
    const label = this.mayEdit ? labelOf(item) : undefined;
    if (label === undefined) {
      return false;
    }
    if (this.state?.whole === false) {
      this.parts.messages.refuse(this.state.notice ?? this.parts.text('refused.whole'));
      return true;
    }
    this.parts.rename.begin(label);
    return true;
  }

  /** Deletes what is selected; the server asks first where other things go with it. */
  deleteSelected(): void {
    const { diagram, messages, text } = this.parts;
    const ids = diagram.selected.filter(item => args(item).deletable === true).map(item => item.id);
    if (!this.mayEdit || ids.length === 0) {
      messages.refuse(text(this.mayEdit ? 'refused.delete' : 'refused.readOnly'));
      return;
    }
    diagram.tell(DeleteElementOperation.create(ids));
  }

  private creating(tool: Tool): CreateMode {
    const { diagram, messages, text } = this.parts;
    return new CreateMode(diagram, tool, () => messages.refuse(text('refused.create', tool.label)), event => this.doneWith(tool, event));
  }

  private begin(mode: Mode): void {
    const before = this.mode;
    this.mode = undefined;
    before?.end();
    this.mode = mode;
    this.parts.over(undefined);
    this.parts.toolChanged(mode.tool);
  }

  /** With Shift or Ctrl a tool stays in the hand. */
  private doneWith(tool: Tool | undefined, event: MouseEvent | undefined): void {
    this.endMode();
    if (tool !== undefined && event !== undefined && (event.shiftKey || event.ctrlKey || event.metaKey)) {
      this.take(tool, false);
    }
  }
}
