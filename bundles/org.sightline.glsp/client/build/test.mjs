// Bundles the tests and runs them with Node's own test runner; arguments are handed on to it.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { options, root } from './options.mjs';

// inside this folder, so that packages are found
const folder = await mkdtemp(join(root, 'test-'));
try {
  const tests = (await readdir(join(root, 'test'), { recursive: true })).filter(name => name.endsWith('.test.ts'));
  await build({
    ...options,
    entryPoints: tests.map(name => `test/${name}`),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['jsdom'],
    sourcemap: 'inline',
    logLevel: 'warning'
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=spec', ...process.argv.slice(2), folder], { cwd: root, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}
