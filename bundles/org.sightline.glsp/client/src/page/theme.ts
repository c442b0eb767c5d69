import type { Theme } from '../host/options';
import type { Colors } from '../protocol/actions';
import { element } from './dom';

const TOKEN = /^[a-z][a-z0-9-]*$/;
const COLOR = /^#[0-9A-Fa-f]{6}$/;
const MEMORY = 'sightline.theme';
const ORDER: Theme[] = ['auto', 'light', 'dark'];

/** The colours of the page: those of the pictures, light or dark. Which of them hold says `data-theme` of the root element. */
export class Themes {
  private readonly prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly sheet = element('style', {});
  /** Whether what is around the page decides, as a window of its own would. */
  readonly given: boolean;
  theme: Theme;

  constructor(given: Theme) {
    this.given = given !== 'auto';
    this.theme = this.given ? given : remembered();
    this.prefersDark.addEventListener('change', () => {
      // a theme that is given is not the system's, and a host may have set another one at the root element meanwhile
      if (this.theme === 'auto') this.apply();
    });
    document.head.append(this.sheet);
    this.apply();
  }

  /** The colours of the pictures, as the server says them. */
  use({ light, dark }: { light: Colors; dark: Colors }): void {
    this.sheet.textContent = rule(':root', light) + rule(':root[data-theme="dark"]', dark);
  }

  /** Goes on to the next theme, and remembers it for other windows. */
  next(): void {
    this.set(ORDER[(ORDER.indexOf(this.theme) + 1) % ORDER.length] ?? 'auto');
    try {
      localStorage.setItem(MEMORY, this.theme);
    } catch {
      // a page from a file may have no memory
    }
  }

  set(theme: Theme): void {
    this.theme = theme;
    this.apply();
  }

  private apply(): void {
    const dark = this.theme === 'dark' || (this.theme === 'auto' && this.prefersDark.matches);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }
}

/** Colours as CSS; what is no colour is left out. */
export function rule(selector: string, colors: Colors): string {
  const known = Object.entries(colors).filter(([token, color]) => TOKEN.test(token) && COLOR.test(color));
  return `${selector}{${known.map(([token, color]) => `--${token}:${color}`).join(';')}}\n`;
}

function remembered(): Theme {
  try {
    return ORDER.find(theme => theme === localStorage.getItem(MEMORY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}
