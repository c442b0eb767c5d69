// Types such as `node:initiative` are handled as their kind is, `node`.
import { GModelRegistry, GViewRegistry, type GModelElement, type IView } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** What makes labels of edges different from labels of nodes is more than what they are about. */
const WHOLE = new Set(['label:name', 'label:edge']);

export function kindOf(type: string): string {
  return WHOLE.has(type) ? type : (type.split(':')[0] ?? type);
}

@injectable()
export class KindModelRegistry extends GModelRegistry {
  override hasKey(type: string): boolean {
    return super.hasKey(kindOf(type));
  }

  override get(type: string, none: void): GModelElement {
    return super.get(kindOf(type), none);
  }
}

@injectable()
export class KindViewRegistry extends GViewRegistry {
  override get(type: string): IView {
    return super.get(kindOf(type));
  }
}
