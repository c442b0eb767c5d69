import { h, type VNode, type VNodeChildElement, type VNodeData } from 'snabbdom';
import { bendElement, type Bend } from '../svg/bend';
import type { Fragments } from '../svg/fragments';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element of the page's own. */
export function svg(selector: string, data: VNodeData, children: (VNodeChildElement | undefined)[] = []): VNode {
  return h(selector, { ...data, ns: SVG }, children.filter(child => child !== undefined));
}

interface Shown {
  text: string;
  bend: Bend | undefined;
}

/** A piece of a picture. It is built anew only where it has changed. */
export function fragment(fragments: Fragments, text: string, bend?: Bend): VNode {
  const shown: Shown = { text, bend };
  const fill = (vnode: VNode): void => {
    const copy = fragments.copy(text);
    if (bend !== undefined) {
      bendElement(copy, bend);
    }
    (vnode.elm as Element).replaceChildren(copy);
  };
  return h('g.fragment', {
    ns: SVG,
    shown,
    hook: {
      create: (_, vnode) => fill(vnode),
      update: (before, vnode) => {
        const old = before.data?.['shown'] as Shown | undefined;
        if (old?.text !== text || old.bend !== bend) {
          fill(vnode);
        }
      }
    }
  });
}
