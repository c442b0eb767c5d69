// Bundles the page into ../web, which is part of the jar. `--watch` bundles again after each change.
import { context } from 'esbuild';
import { cp, mkdir } from 'node:fs/promises';
import { options } from './options.mjs';

const web = new URL('../../web/', import.meta.url);
await mkdir(web, { recursive: true });
await cp(new URL('../page/diagram.html', import.meta.url), new URL('diagram.html', web));

const bundle = await context({
  ...options,
  entryPoints: ['src/main.ts', 'page/diagram.css'],
  entryNames: 'diagram',
  outdir: '../web',
  minify: true,
  keepNames: true,
  format: 'iife',
  logLevel: 'warning',
  legalComments: 'none'
});
if (process.argv.includes('--watch')) {
  await bundle.watch();
} else {
  await bundle.rebuild();
  await bundle.dispose();
}
