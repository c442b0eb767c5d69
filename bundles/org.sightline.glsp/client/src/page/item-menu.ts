import { args, PlanEdge, PlanNode, type Item } from '../diagram/elements';
import type { Diagram } from '../diagram/diagram';
import type { Editor } from '../edit/editor';
import { movableEnds } from '../edit/reconnect';
import type { Tool, ToolSection } from '../protocol/actions';
import type { Texts } from '../texts/texts';
import type { Deeds } from './deeds';
import type { MenuItem } from './menu';

interface Parts {
  diagram: Diagram;
  editor: Editor;
  deeds: Deeds;
  tools: readonly ToolSection[];
  text: Texts;
  /** Whether files can be downloaded. */
  downloads: boolean;
  explain(item: Item): void;
}

/** What can be done with an element, or with the whole picture. */
export function menuOf(item: Item | undefined, parts: Parts): MenuItem[][] {
  const { diagram, editor, deeds, text } = parts;
  if (item === undefined) {
    return [
      editor.mayEdit ? all(parts.tools, 'node').map(tool => ({ label: tool.label, run: () => editor.take(tool, false) })) : [],
      [
        { label: text('zoom.fit'), keys: '1', run: () => deeds.fit() },
        { label: text('select.all'), keys: 'Ctrl+A', run: () => diagram.selectAll() },
        ...(parts.downloads ? [{ label: text('export'), run: () => void deeds.export() }] : [])
      ]
    ];
  }
  const { deletable, movable, file } = args(item);
  const edits: MenuItem[] = [];
  if (deeds.canRename(item)) {
    edits.push({ label: text('rename'), keys: 'F2', run: () => deeds.rename() });
  }
  if (editor.mayEdit && deletable === true) {
    edits.push({ label: text('delete'), keys: 'Del', run: () => editor.deleteSelected() });
  }
  if (editor.mayEdit && movable === true) {
    edits.push({ label: text('align.free'), run: () => deeds.free() });
  }
  const looks: MenuItem[] = [{ label: text('explain'), keys: 'Space', run: () => parts.explain(item) }];
  if (file !== undefined) {
    looks.push({ label: text('reveal'), keys: 'F3', run: () => deeds.reveal() });
  }
  if (item instanceof PlanNode) {
    looks.push({ label: text('focus'), run: () => deeds.focusAround() });
  }
  return [connections(item, parts), edits, looks];
}

function connections(item: Item, { editor, tools, text }: Parts): MenuItem[] {
  if (!editor.mayEdit) {
    return [];
  }
  if (item instanceof PlanEdge) {
    return movableEnds(item).map(end => ({ label: text(`reconnect.${end}`), run: () => editor.reconnect(item, end) }));
  }
  return edgesFrom(item, tools).map(tool => ({ label: tool.label, run: () => editor.connect([tool], item as PlanNode) }));
}

/** The kinds of edges that may begin at an item. */
export function edgesFrom(item: Item, tools: readonly ToolSection[]): Tool[] {
  return item instanceof PlanNode ? all(tools, 'edge').filter(tool => tool.sources.includes(item.type)) : [];
}

function all(sections: readonly ToolSection[], kind: Tool['kind']): Tool[] {
  return sections.flatMap(section => section.tools).filter(tool => tool.kind === kind);
}
