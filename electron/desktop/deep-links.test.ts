import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogLine } from '../console/ports.ts';
import { collectLinks, linkIn, onDeepLink, registerLinkScheme } from './deep-links.ts';

const electron = vi.hoisted(() => ({ app: {} }));
vi.mock('electron', () => electron);

const LINK = 'pim-desk://request/t/r';
const argv = process.argv;
let app = new EventEmitter();
beforeEach(() => {
  app = new EventEmitter();
  electron.app = app;
});
afterEach(() => {
  process.argv = argv;
});

describe('the link in a command line', () => {
  it.each([
    ['alone', ['electron', LINK]],
    ['after a separator', ['electron', '/app', '--', LINK]],
    ['between what Chromium adds', ['electron', '--original-process-start-time=1', LINK, '--more']],
    ['first of two', ['electron', LINK, 'pim-desk://request/other']],
  ])('is found %s', (_, given) => {
    expect(linkIn(given)).toBe(LINK);
  });

  it('is handed on as it is, in any case of its scheme', () => {
    expect(linkIn(['PIM-Desk://Request/T'])).toBe('PIM-Desk://Request/T');
  });

  it.each([
    ['there is none', ['electron', '--tenant=contoso.com']],
    ['it is another’s', ['https://x.example/pim-desk://request', 'pim-desk2://request', 'app://pim/']],
    ['it is inside a switch', ['--tenant=pim-desk://request']],
    ['it is longer than any of ours', [`pim-desk://request/${'a'.repeat(500)}`]],
  ])('is none where %s', (_, given) => {
    expect(linkIn(given)).toBeNull();
  });
});

describe('links the system opens', () => {
  it('come from its own start, from another instance and from macOS', () => {
    process.argv = ['electron', 'pim-desk://request/start'];
    const heard: string[] = [];
    onDeepLink((text) => heard.push(text));
    app.emit('second-instance', {}, ['electron', '--flag', LINK], '/');
    app.emit('second-instance', {}, ['electron'], '/');
    const preventDefault = vi.fn();
    app.emit('open-url', { preventDefault }, 'pim-desk://request/mac');
    app.emit('open-url', { preventDefault }, 'https://not.ours.example/');
    expect(heard).toEqual(['pim-desk://request/start', LINK, 'pim-desk://request/mac']);
    expect(preventDefault).toHaveBeenCalledTimes(2);
  });
});

describe('links that come while the console starts', () => {
  it('wait until somebody listens, the newest few of them, and later ones go straight there', () => {
    process.argv = ['electron', 'pim-desk://request/first'];
    const links = collectLinks();
    for (const name of ['a', 'b', 'c']) app.emit('second-instance', {}, [`pim-desk://request/${name}`], '/');
    const heard: string[] = [];
    links.open((text) => heard.push(text));
    expect(heard).toEqual(['pim-desk://request/a', 'pim-desk://request/b', 'pim-desk://request/c']);
    app.emit('second-instance', {}, [LINK], '/');
    expect(heard.at(-1)).toBe(LINK);
  });
});

describe('the scheme', () => {
  const register = (isPackaged: boolean, succeeds = true) => {
    const setAsDefaultProtocolClient = vi.fn(() => succeeds);
    electron.app = { isPackaged, getAppPath: () => '/src/desk', setAsDefaultProtocolClient };
    const lines: LogLine[] = [];
    registerLinkScheme((line) => lines.push(line));
    return { asked: setAsDefaultProtocolClient.mock.calls, lines };
  };

  it('is given to the installed program, with nothing of a link read as a switch', () => {
    expect(register(true)).toEqual({ asked: [['pim-desk', process.execPath, ['--']]], lines: [] });
  });

  it('is given to Electron and the folder it was started on while it is developed', () => {
    expect(register(false).asked).toEqual([['pim-desk', process.execPath, ['/src/desk', '--']]]);
  });

  it('that stays with another is a line in the log', () => {
    expect(register(true, false).lines).toMatchObject([{ level: 'info', area: 'links' }]);
  });
});
