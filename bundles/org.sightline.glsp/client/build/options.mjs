// What bundling the page and bundling its tests have in common.
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The page has a look of its own: style sheets of packages, with their fonts, are left out. */
const withoutForeignStyles = {
  name: 'without-foreign-styles',
  setup(build) {
    build.onLoad({ filter: /node_modules.*\.css$/ }, () => ({ contents: '', loader: 'empty' }));
  }
};

export const options = {
  absWorkingDir: root,
  bundle: true,
  plugins: [withoutForeignStyles],
  // as old as the WebKit of the oldest Linux that the workbench runs on
  target: ['es2021', 'safari15', 'chrome100', 'firefox100'],
  tsconfig: 'tsconfig.json'
};
