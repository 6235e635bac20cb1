// Electron docs/tutorial/context-isolation.md and docs/api/context-bridge.md: the page has what was exposed, copied and frozen, and
// nothing of the preload's world.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPage, openWindow, registerApp } from '../testing/open-window.ts';
import { runApp, type AppUnderTest } from '../testing/run-app.ts';

let app: AppUnderTest;

// What the page's very first script finds, before anything could have been added later.
const FIRST_SCRIPT = `<!doctype html><title>isolation</title><body><script>
  const fresh = document.body.appendChild(document.createElement('iframe')).contentWindow;
  const usual = new Set(Object.getOwnPropertyNames(fresh));
  window.first = JSON.stringify({
    invoke: typeof api.invoke,
    added: Object.getOwnPropertyNames(window).filter((name) => !usual.has(name)),
    types: [typeof require, typeof process, typeof module, typeof ipcRenderer],
  });
</script>`;

beforeAll(async () => {
  app = await runApp({ early: registerApp });
  await openWindow(app, { '/': { html: FIRST_SCRIPT } });
  await app.main(({ ipcMain }, _none, state) => {
    state['heard'] = [];
    ipcMain.handle('echo', (_event, ...args: unknown[]) => args);
    ipcMain.on('note', (_event, ...args: unknown[]) => (state['heard'] as unknown[]).push(args));
  });
});
afterAll(() => app.stop());

describe('what the page sees', () => {
  it('has the exposed object before its first script, and nothing else of ours', async () => {
    const first = JSON.parse(await inPage<string>(app, 'first')) as unknown;
    expect(first).toEqual({
      invoke: 'function',
      // An iframe found by its index is the page's own doing.
      added: ['0', 'api', 'exposedTwice', 'missing'],
      types: ['undefined', 'undefined', 'undefined', 'undefined'],
    });
  });

  it('cannot change, replace or delete what was exposed', async () => {
    const answer = await inPage(
      app,
      `(() => { 'use strict';
        const tries = [() => { api.version = 2 }, () => { api.nested.list.push(3) }, () => { window.api = 0 }, () => { delete window.api }, () => { delete api.invoke }];
        return tries.map((attempt) => { try { attempt(); return 'done' } catch (error) { return error.name } }).concat(api.version);
      })()`,
    );
    expect(answer).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 1]);
  });

  it('is told by the preload that a key is taken, in Electron’s words', async () => {
    expect(await inPage(app, 'exposedTwice')).toBe(
      'Cannot bind an API on top of an existing property on the window object',
    );
  });

  it('gives the preload nothing that the stand-in does not have', async () => {
    expect(await inPage(app, 'missing')).toBe('stand-in: electron (preload).webFrame is not implemented');
  });
});

describe('values across contextBridge', () => {
  it('copies values, proxies functions both ways, and keeps a function that comes back', async () => {
    const answer = await inPage(
      app,
      `(() => { const own = { n: 1 }; const callback = (value) => value * 2;
        return [api.same(own) !== own, api.same(own).n, api.call(callback, 21), api.same(callback) === callback, api.kindOf(new Map())] })()`,
    );
    expect(answer).toEqual([true, 1, 42, true, '[object Map]']);
  });

  it('passes on an error’s message and no more', async () => {
    const answer = await inPage(
      app,
      `(() => { try { api.fail() } catch (error) { return [error.constructor === Error, error.message] } })()`,
    );
    expect(answer).toEqual([true, 'thrown in the preload']);
    expect(
      await inPage(app, `api.reject().catch((error) => [error instanceof Error, error.message])`),
    ).toEqual([true, 'rejected in the preload']);
  });

  it('proxies promises of the page into the preload', async () => {
    await inPage(
      app,
      `api.watch(Promise.resolve(7)); api.watch(Promise.reject(new Error('no'))); new Promise((go) => setTimeout(go))`,
    );
    expect(await inPage(app, 'api.settled()')).toEqual([
      ['kept', 7],
      ['broken', 'no'],
    ]);
  });

  it('refuses symbols', async () => {
    expect(
      await inPage(app, `(() => { try { api.same(Symbol()) } catch (error) { return error.message } })()`),
    ).toBe('An object could not be cloned.');
  });
});

describe('a page that was taken over', () => {
  it('learns no event, node or name by which the worlds talk, and can call nothing else', async () => {
    const answer = await inPage<{ seen: string[]; echo: unknown }>(
      app,
      `(async () => {
        const seen = [];
        const spy = (name, owner, key) => { const original = owner[key]; owner[key] = function (...args) {
          if (this instanceof Node && !document.contains(this)) seen.push(name);
          for (const arg of args) if (arg instanceof Node || arg instanceof Event) seen.push(name);
          return Reflect.apply(original, this, args); }; };
        for (const [name, owner, key] of [['dispatch', EventTarget.prototype, 'dispatchEvent'], ['listen', EventTarget.prototype, 'addEventListener'],
          ['remove', EventTarget.prototype, 'removeEventListener'], ['apply', Function.prototype, 'apply'], ['call', Function.prototype, 'call'],
          ['parse', JSON, 'parse'], ['stringify', JSON, 'stringify'], ['push', Array.prototype, 'push'], ['get', Map.prototype, 'get'], ['set', Map.prototype, 'set'],
          ['indexOf', String.prototype, 'indexOf'], ['then', Promise.prototype, 'then']]) spy(name, owner, key);
        window.CustomEvent = class extends Event { constructor(...args) { super(...args); seen.push('event') } };
        Object.defineProperty(Event.prototype, 'target', { get() { seen.push('target') } });
        Object.defineProperty(CustomEvent.prototype, 'detail', { get() { seen.push('detail') } });
        for (const type of ['to-page', 'to-preload']) { window.addEventListener(type, () => seen.push(type), true); document.addEventListener(type, () => seen.push(type), true); }
        seen.length = 0;
        const during = api.call(() => {
          let frames = [];
          Error.prepareStackTrace = (_error, sites) => (frames = sites.map((site) => [typeof site.getFunction(), typeof site.getThis()]), '');
          void new Error().stack; delete Error.prepareStackTrace;
          return { event: String(window.event), reachable: frames.slice(1).flat().filter((kind) => kind !== 'undefined') };
        }, 0);
        const echo = await api.invoke('echo', 1);
        return { seen, during, echo };
      })()`,
    );
    expect(answer).toEqual({ seen: [], during: { event: 'undefined', reachable: [] }, echo: [1] });
  });

  it('cannot speak for the preload through a frame of its own', async () => {
    const answer = await inPage(
      app,
      `(() => { const frame = document.createElement('iframe'); document.body.append(frame);
        return Object.getOwnPropertyNames(frame.contentWindow).filter((name) => /api|post[0-9a-f]|receive/.test(name)) })()`,
    );
    expect(answer).toEqual([]);
  });
});
