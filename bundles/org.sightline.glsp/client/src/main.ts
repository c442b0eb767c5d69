import 'reflect-metadata';
import { Diagram } from './diagram/diagram';
import { connection, type Channel } from './host/channel';
import { BROWSER, WORKBENCH, type Host } from './host/host';
import { fromAddress, options, themeCalled, type Options } from './host/options';
import { openSocket, socketAddress } from './host/socket';
import { awaitWorkbench, isInWorkbench } from './host/workbench';
import { byId } from './page/dom';
import { waitForServer } from './page/lost';
import { Page } from './page/page';
import { Themes } from './page/theme';
import { texts } from './texts/texts';

let themes: Themes | undefined;

function open(given: Options, channel: Channel, host: Host): void {
  document.documentElement.lang = given.lang;
  const text = texts(given.lang);
  const loading = byId('loading');
  loading.textContent = text('loading');
  themes = new Themes(given.theme);
  const diagram = new Diagram(connection(channel), given);
  new Page(diagram, given, host, themes);
  diagram.open().catch(reason => {
    console.error(reason);
    loading.textContent = text('connection.none');
  });
}

function openInBrowser(): void {
  const given = fromAddress(window.location.search, navigator.language);
  const address = socketAddress(window.location);
  const text = texts(given.lang);
  openSocket(address).then(
    channel => {
      channel.onClose(() => waitForServer(address, text));
      open(given, { ...channel, onClose: () => undefined }, BROWSER);
    },
    () => waitForServer(address, text)
  );
}

// both ways are there from the beginning, since functions of the workbench's browser appear only after the page has loaded
awaitWorkbench(
  (given, channel) => open(options(given, navigator.language), channel, WORKBENCH),
  name => themes?.set(themeCalled(name))
);
if (!isInWorkbench(window.location)) {
  openInBrowser();
}
