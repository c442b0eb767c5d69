import type { Theme } from '../host/options';
import type { Colors } from '../protocol/actions';

const TOKEN = /^[a-z][a-z0-9-]*$/;
const COLOR = /^#[0-9A-Fa-f]{6}$/;
const MEMORY = 'sightline.theme';
const ORDER: Theme[] = ['auto', 'light', 'dark'];

/** The colours of the page: those of the pictures, light or dark. */
export class Themes {
  private readonly prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  private colors: { light: Colors; dark: Colors } | undefined;
  theme: Theme;

  constructor(given: Theme) {
    this.theme = given === 'auto' ? remembered() : given;
    this.prefersDark.addEventListener('change', () => this.apply());
    this.apply();
  }

  /** The colours of the pictures, as the server says them. */
  use(colors: { light: Colors; dark: Colors } | undefined): void {
    this.colors = colors ?? this.colors;
    this.apply();
  }

  /** Goes on to the next theme. */
  next(): void {
    this.set(ORDER[(ORDER.indexOf(this.theme) + 1) % ORDER.length] ?? 'auto');
  }

  set(theme: Theme): void {
    this.theme = theme;
    try {
      localStorage.setItem(MEMORY, theme);
    } catch {
      // a page from a file may have no memory
    }
    this.apply();
  }

  private apply(): void {
    const dark = this.theme === 'dark' || (this.theme === 'auto' && this.prefersDark.matches);
    const root = document.documentElement;
    root.dataset['theme'] = dark ? 'dark' : 'light';
    for (const [token, color] of Object.entries((dark ? this.colors?.dark : this.colors?.light) ?? {})) {
      if (TOKEN.test(token) && COLOR.test(color)) {
        root.style.setProperty(`--${token}`, color);
      }
    }
  }
}

function remembered(): Theme {
  try {
    return ORDER.find(theme => theme === localStorage.getItem(MEMORY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}
