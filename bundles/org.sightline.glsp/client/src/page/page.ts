import type { GModelRoot } from '@eclipse-glsp/client';
import { Diagram } from '../diagram/diagram';
import { boundsOf, graphArgs, nameOf, PlanLabel, PlanNode, type Item } from '../diagram/elements';
import { ALIGNMENTS } from '../edit/align';
import { putBack } from '../edit/drag-nodes';
import { Editor } from '../edit/editor';
import { Handles } from '../edit/handles';
import { Overlay } from '../edit/overlay';
import { Rename } from '../edit/rename';
import type { Host } from '../host/host';
import type { Options } from '../host/options';
import { tell, type CreatedAction, type ToolSection, type WindowAction } from '../protocol/actions';
import { texts, type Texts } from '../texts/texts';
import { Announcer } from './announcer';
import { Bar } from './bar';
import { Deeds } from './deeds';
import { byId } from './dom';
import { FollowText } from './follow-text';
import { Form } from './form';
import { showHelp } from './help';
import { Hover } from './hover';
import { edgesFrom, menuOf } from './item-menu';
import { listenToKeys } from './keys';
import { Memory } from './memory';
import { Menu } from './menu';
import { Messages } from './messages';
import { Palette } from './palette';
import { Search } from './search';
import { Themes } from './theme';

/** Everything around one diagram, put together. */
export class Page {
  private readonly text: Texts;
  private readonly messages: Messages;
  private readonly announcer: Announcer;
  private readonly editor: Editor;
  private readonly deeds: Deeds;
  private readonly bar: Bar;
  private readonly palette: Palette;
  private readonly hover: Hover;
  private readonly search: Search;
  private readonly form: Form;
  private readonly menu = new Menu();
  private tools: ToolSection[] = [];
  private window: WindowAction | undefined;
  private shownView = '';
  private readonly memory: Memory;

  constructor(private readonly diagram: Diagram, private readonly options: Options, private readonly host: Host, private readonly themes: Themes) {
    this.text = texts(options.lang);
    const canvas = byId('canvas');
    this.messages = new Messages(canvas, this.text);
    this.announcer = new Announcer(document.body);
    this.hover = new Hover(diagram, this.text, () => this.editor.mayEdit);
    this.editor = new Editor({
      diagram,
      overlay: new Overlay(diagram, canvas),
      rename: new Rename(diagram, canvas, this.text),
      messages: this.messages,
      announcer: this.announcer,
      text: this.text,
      toolChanged: id => this.palette.activate(id),
      menu: (item, { x, y }) => this.showMenu(item, { left: x, top: y, right: x, bottom: y }),
      which: (edges, beside, chosen) =>
        this.menu.show([edges.map(edge => ({ label: edge.label, run: () => chosen(edge) }))], this.placeOf(beside), this.text('palette'), () => diagram.focus()),
      over: (item, at) => this.hover.over(this.menu.isOpen ? undefined : item, at)
    });
    this.deeds = new Deeds(diagram, this.editor, this.messages, this.text);
    this.memory = new Memory(host, view => (view === this.shownView ? this.deeds.moved : undefined));
    this.palette = new Palette(byId('palette'), this.text, {
      typed: tool => this.editor.take(tool, true),
      pressed: (tool, event) => this.editor.drag(tool, event),
      released: () => this.editor.endMode()
    });
    this.bar = this.createBar();
    this.search = new Search(this.bar.searchPlace, diagram, this.text);
    this.form = new Form(this.text, {
      answer: (askId, answers) => diagram.tell(tell.answer(askId, answers)),
      cancel: askId => diagram.tell(tell.cancel(askId)),
      closed: () => diagram.focus()
    });
    new Handles(diagram, canvas, this.text, {
      canConnect: node => this.editor.mayEdit && !this.editor.inMode && edgesFrom(node, this.tools).length > 0,
      connect: (node, event) => {
        this.editor.connect(edgesFrom(node, this.tools), node);
        this.editor.drawOut(event);
      },
      reconnect: (edge, end, event) => {
        this.editor.reconnect(edge, end);
        this.editor.drawOut(event);
      }
    });
    new FollowText(diagram, () => this.editor.isBusy, ids => this.deeds.reach(...ids.flatMap(id => diagram.item(id) ?? [])));
    diagram.pointer.handler = this.editor;
    this.listenToServer();
    this.listenToDiagram();
    this.listenToKeys();
    this.bar.showTheme(themes.given ? undefined : themes.theme);
  }

  private createBar(): Bar {
    const { deeds, diagram, text } = this;
    return new Bar(byId('bar'), text, {
      view: name => diagram.tell(tell.show(name, this.memory.layersOf(name))),
      layer: (name, on) => this.showLayer(name, on),
      showAll: () => diagram.tell(tell.focus()),
      reach: by => deeds.focusReach(this.window?.focus, by),
      undo: () => deeds.undo(),
      redo: () => deeds.redo(),
      save: () => deeds.save(),
      zoom: factor => deeds.zoom(factor),
      actualSize: () => deeds.actualSize(),
      fit: () => deeds.fit(),
      frame: on => (this.editor.hand.framing = on),
      theme: () => {
        this.themes.next();
        this.bar.showTheme(this.themes.theme);
      },
      export: () => void deeds.export(),
      help: () => showHelp(text),
      search: () => this.search.focus(),
      canExport: this.host.downloads,
      hasHistory: this.host.alone,
      arrange: () => [
        ...ALIGNMENTS.map(how => ({ label: text(`align.${how}`), run: () => deeds.align(how) })),
        { label: text('align.free'), run: () => deeds.free() }
      ],
      menu: (groups, beside, label) => this.menu.show(groups, beside, label, () => diagram.focus())
    });
  }

  private listenToServer(): void {
    const { server, highlights } = this.diagram;
    server.on('sightline:window', window => {
      this.window = window;
      this.memory.show(window.view, window.layers);
      if (window.palette !== undefined) {
        this.themes.use(window.palette);
      }
      this.bar.show(window);
    });
    server.on('sightline:state', state => {
      this.editor.state = state;
      this.bar.showState(state, this.editor.mayEdit);
      this.messages.keep(state.notice ?? '');
      this.showTools();
    });
    server.on('sightline:tools', ({ sections }) => {
      this.tools = sections;
      this.showTools();
    });
    server.on('sightline:refused', ({ text }) => {
      putBack(this.diagram);
      this.messages.refuse(text);
    });
    server.on('sightline:ask', ask => this.form.show(ask));
    server.on('sightline:asked', ({ askId }) => this.form.close(askId));
    server.on('sightline:created', created => this.showCreated(created));
    server.onSeverities(severities => {
      highlights.setSeverities(severities);
      this.diagram.redraw();
    });
  }

  private listenToDiagram(): void {
    this.diagram.onModel(root => this.modelChanged(root));
    new ResizeObserver(() => this.deeds.beginAgain()).observe(byId('canvas'));
    this.diagram.onViewport(() => {
      this.bar.showZoom(this.diagram.viewport.zoom);
      this.memory.move();
    });
    this.diagram.onSelection(() => this.announcer.say(this.deeds.selectionText()));
  }

  private listenToKeys(): void {
    const { deeds, diagram, editor } = this;
    const selected = (): Item | undefined => diagram.selected.at(-1);
    listenToKeys({
      undo: () => deeds.undo(),
      redo: () => deeds.redo(),
      save: () => deeds.save(),
      search: () => this.search.focus(),
      selectAll: () => diagram.selectAll(),
      delete: () => editor.deleteSelected(),
      rename: () => deeds.rename(),
      choose: () => editor.choose() || deeds.rename(),
      explain: () => this.explain(selected()),
      menu: () => this.showMenu(selected(), this.placeOf(selected())),
      escape: () => this.escape(),
      palette: () => this.palette.focus(),
      reveal: () => deeds.reveal(),
      go: (direction, also) => deeds.go(direction, also),
      move: (direction, small) => deeds.nudge(direction, small),
      zoom: factor => deeds.zoom(factor),
      actualSize: () => deeds.actualSize(),
      fit: () => deeds.fit(),
      fitSelection: () => deeds.fitSelection()
    });
  }

  private modelChanged(root: Readonly<GModelRoot>): void {
    const { view, fallback, title } = graphArgs(root);
    if (view === undefined) {
      return;
    }
    document.title = title ?? '';
    byId('title').textContent = document.title;
    byId('loading').hidden = true;
    if (view !== this.shownView) {
      const last = this.shownView === '' && view === this.options.view ? this.options.viewport : undefined;
      this.shownView = view;
      this.deeds.begin(last);
    }
    this.messages.keep(this.editor.state?.notice ?? fallback ?? '');
    this.search.refresh();
  }

  private showCreated({ elementIds, labelId }: CreatedAction): void {
    const items = elementIds.flatMap(id => this.diagram.item(id) ?? []);
    this.diagram.select(...items.map(({ id }) => id));
    this.deeds.reach(...items);
    const label = labelId === undefined ? undefined : this.diagram.root.index.getById(labelId);
    if (label instanceof PlanLabel && label.parent instanceof PlanNode) {
      const node = label.parent;
      window.requestAnimationFrame(() => this.editor.renameItem(node));
    } else {
      this.diagram.focus();
    }
  }

  private showTools(): void {
    this.palette.show(this.editor.mayEdit ? this.tools : []);
  }

  private showLayer(name: string, on: boolean): void {
    const { window } = this;
    if (window !== undefined) {
      this.diagram.tell(tell.show(window.view, on ? [...window.layers, name] : window.layers.filter(layer => layer !== name)));
    }
  }

  private showMenu(item: Item | undefined, beside: { left: number; top: number; right: number; bottom: number }): void {
    const { diagram, editor, deeds, tools, text } = this;
    this.hover.hide();
    const { downloads } = this.host;
    const groups = menuOf(item, { diagram, editor, deeds, tools, text, downloads, explain: shown => this.explain(shown) });
    this.menu.show(groups, beside, text('menu', item === undefined ? document.title : nameOf(item)), () => diagram.focus());
  }

  private explain(item: Item | undefined): void {
    if (item !== undefined) {
      void this.hover.show(item, true);
    }
  }

  private placeOf(item: Item | undefined): { left: number; top: number; right: number; bottom: number } {
    const { left, top } = this.diagram.canvas;
    const { x, y, width, height } = item === undefined ? { x: 20, y: 20, width: 0, height: 0 } : this.diagram.inCanvas(boundsOf(item));
    return { left: left + x, top: top + y, right: left + x + width, bottom: top + y + height };
  }

  private escape(): void {
    this.hover.hide();
    if (!this.editor.endMode() && this.diagram.selected.length > 0) {
      this.diagram.select();
    }
    this.messages.clear();
    this.diagram.focus();
  }
}
