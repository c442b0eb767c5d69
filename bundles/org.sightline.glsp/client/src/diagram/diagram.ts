import {
  BaseJsonrpcGLSPClient,
  DiagramLoader,
  EditorContextService,
  SelectAction,
  SelectAllAction,
  SelectionService,
  SetViewportAction,
  TYPES,
  type Action,
  type Bounds,
  type GModelRoot,
  type IActionDispatcher,
  type Point,
  type RequestAction,
  type ResponseAction,
  type Viewport
} from '@eclipse-glsp/client';
import type { Container } from 'inversify';
import type { MessageConnection } from 'vscode-jsonrpc';
import type { Options } from '../host/options';
import { redraw } from './commands';
import { CANVAS, createContainer } from './container';
import { isItem, type Item } from './elements';
import { Highlights } from './highlights';
import { PointerEvents } from './pointer-events';
import { ServerEvents } from './server-events';
import { bounded } from './viewport';

/** One diagram in one window: what is in it, what is selected, what part of it is in sight. */
export class Diagram {
  readonly server: ServerEvents;
  readonly pointer: PointerEvents;
  readonly highlights: Highlights;
  private readonly container: Container;
  private readonly dispatcher: IActionDispatcher;
  private readonly context: EditorContextService;
  private readonly selection: SelectionService;

  constructor(connection: MessageConnection, private readonly options: Options) {
    const client = new BaseJsonrpcGLSPClient({ id: 'sightline', connectionProvider: connection });
    this.container = createContainer(client);
    this.dispatcher = this.container.get(TYPES.IActionDispatcher);
    this.context = this.container.get(EditorContextService);
    this.selection = this.container.get(SelectionService);
    this.server = this.container.get(ServerEvents);
    this.pointer = this.container.get(PointerEvents);
    this.highlights = this.container.get(Highlights);
  }

  /** Asks the server for the first picture. */
  async open(): Promise<void> {
    const { view, layers, lang } = this.options;
    const asked = { lang, ...(view === undefined ? {} : { view }), ...(layers === undefined ? {} : { layers: layers.join(',') }) };
    await this.container.get(DiagramLoader).load({ requestModelOptions: asked, enableNotifications: false });
  }

  get root(): GModelRoot {
    return this.context.modelRoot;
  }

  /** The item with an id, if it is in the picture. */
  item(id: string): Item | undefined {
    const element = this.root.index.getById(id);
    return element !== undefined && isItem(element) ? element : undefined;
  }

  /** The selected items, the one selected last at the end. */
  get selected(): Item[] {
    return this.selection.getSelectedElementIDs().flatMap(id => this.item(id) ?? []);
  }

  onModel(listener: (root: Readonly<GModelRoot>) => void): void {
    this.context.onModelRootChanged(listener);
  }

  onSelection(listener: (ids: string[]) => void): void {
    this.selection.onSelectionChanged(change => listener(change.selectedElements));
  }

  onViewport(listener: () => void): void {
    this.context.onViewportChanged(listener);
  }

  /** Selects these and nothing else. */
  select(...ids: string[]): void {
    this.tell(SelectAction.setSelection(ids));
  }

  selectAlso(id: string): void {
    this.tell(SelectAction.addSelection([id]));
  }

  deselect(id: string): void {
    this.tell(SelectAction.removeSelection([id]));
  }

  selectAll(): void {
    this.tell(SelectAllAction.create(true));
  }

  tell(action: Action): void {
    this.dispatcher.dispatch(action).catch(reason => console.error(action.kind, reason));
  }

  ask<R extends ResponseAction>(action: RequestAction<R>): Promise<R> {
    return this.dispatcher.request(action);
  }

  /** Shows what the page's own marks have changed. */
  redraw(): void {
    this.tell(redraw);
  }

  /** Where the diagram is on the page. */
  get canvas(): DOMRect {
    return this.element.getBoundingClientRect();
  }

  get element(): HTMLElement {
    return document.getElementById(CANVAS) as HTMLElement;
  }

  get viewport(): Viewport {
    return this.context.viewportData;
  }

  set viewport(viewport: Viewport) {
    this.tell(SetViewportAction.create(this.root.id, bounded(viewport), { animate: false }));
  }

  /** The point of the picture that is at a place of the window. */
  pointAt({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const { left, top } = this.canvas;
    const { zoom, scroll } = this.viewport;
    return { x: (clientX - left) / zoom + scroll.x, y: (clientY - top) / zoom + scroll.y };
  }

  /** The place in the canvas, in px of the window, at which a part of the picture is shown. */
  inCanvas({ x, y, width, height }: Bounds): Bounds {
    const { zoom, scroll } = this.viewport;
    return { x: (x - scroll.x) * zoom, y: (y - scroll.y) * zoom, width: width * zoom, height: height * zoom };
  }

  /** Gives the keyboard to the diagram. */
  focus(): void {
    this.element.querySelector('svg')?.focus();
  }
}
