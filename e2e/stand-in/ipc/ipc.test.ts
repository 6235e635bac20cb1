// Electron docs/api/ipc-main.md, docs/api/ipc-renderer.md, docs/api/structures/ipc-main-invoke-event.md.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPage, openWindow, registerApp } from '../testing/open-window.ts';
import { runApp, type AppUnderTest } from '../testing/run-app.ts';

let app: AppUnderTest;

beforeAll(async () => {
  app = await runApp({ early: registerApp });
  const pages = { '/': { html: '<title>ipc</title><body>' }, '/inner': { html: '<title>inner</title>' } };
  await openWindow(app, pages, { nodeIntegrationInSubFrames: true });
  await app.main(({ ipcMain }, _none, state) => {
    const heard: unknown[] = [];
    state['heard'] = heard;
    ipcMain.handle('echo', (_event, ...args: unknown[]) => args);
    ipcMain.handle('throws', () => {
      throw new RangeError('too far');
    });
    ipcMain.handle('answers-function', () => () => 1);
    ipcMain.handle('who', (event) => {
      const { sender, senderFrame: frame, frameId, type } = event;
      return {
        id: sender.id,
        type,
        sameFrameId: frame?.routingId === frameId,
        url: frame?.url,
        origin: frame?.origin,
        isMain: frame === sender.mainFrame,
        parentIsMain: frame?.parent === sender.mainFrame,
      };
    });
    ipcMain.on('note', (event, ...args: unknown[]) => {
      heard.push(args);
      event.reply('noted', heard.length);
    });
  });
});
afterAll(() => app.stop());

describe('invoke', () => {
  it('carries what structured clone carries', async () => {
    const kinds = await inPage(
      app,
      `api.invoke('echo', new Date(5), new Map([['a', new Set([1n])]]), undefined, -0, new Uint8Array([1, 2]), [1,,3]).then(([date, map, none, zero, bytes, holes]) =>
        [date.getTime(), [...map.get('a')].map(String), none === undefined, Object.is(zero, -0), bytes.constructor.name, 1 in holes])`,
    );
    expect(kinds).toEqual([5, ['1'], true, true, 'Uint8Array', false]);
  });

  it('rejects what cannot be cloned, before it is sent', async () => {
    expect(await inPage(app, `api.invokeFunction().catch((error) => error.message)`)).toBe(
      'An object could not be cloned.',
    );
  });

  it('rejects with the handler’s error in Electron’s words', async () => {
    expect(await inPage(app, `api.invoke('throws').catch((error) => error.message)`)).toBe(
      "Error invoking remote method 'throws': RangeError: too far",
    );
  });

  it('rejects an answer that cannot be cloned', async () => {
    const message = await inPage(app, `api.invoke('answers-function').catch((error) => error.message)`);
    expect(message).toBe(
      "Error invoking remote method 'answers-function': Error: An object could not be cloned.",
    );
  });

  it('rejects a channel without a handler', async () => {
    const message = await inPage(app, `api.invoke('nobody').catch((error) => error.message)`);
    expect(message).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'");
  });
});

describe('handlers', () => {
  it('refuses a second handler for a channel', async () => {
    const second = app.main(({ ipcMain }) => ipcMain.handle('echo', () => 1));
    await expect(second).rejects.toThrow("Attempted to register a second handler for 'echo'");
  });

  it('runs a handleOnce handler once', async () => {
    await app.main(({ ipcMain }) => ipcMain.handleOnce('once', () => 'only'));
    expect(await inPage(app, `api.invoke('once')`)).toBe('only');
    expect(await inPage(app, `api.invoke('once').catch((error) => error.message)`)).toContain(
      'No handler registered',
    );
  });
});

describe('who sent it', () => {
  it('names the app origin, not Chromium’s', async () => {
    const who = await inPage(app, `api.invoke('who')`);
    expect(who).toMatchObject({
      type: 'frame',
      sameFrameId: true,
      url: 'app://pim/',
      origin: 'app://pim',
      isMain: true,
    });
  });

  it('tells a subframe from the main frame', async () => {
    const who = await inPage(
      app,
      `new Promise((resolve) => { const frame = document.createElement('iframe'); frame.src = '/inner';
        frame.onload = () => resolve(frame.contentWindow.api.invoke('who')); document.body.append(frame) })`,
    );
    expect(who).toMatchObject({
      url: 'app://pim/inner',
      origin: 'app://pim',
      isMain: false,
      parentIsMain: true,
    });
  });

  it('has no sender frame once the frame is gone', async () => {
    await app.main(({ ipcMain }, _none, state) => {
      let release: () => void = () => undefined;
      const waited = new Promise<void>((resolve) => (release = resolve));
      state['late'] = new Promise((resolve) => {
        ipcMain.handle('late', async (event) => {
          state['inFlight'] = true;
          await waited;
          resolve(event.senderFrame);
        });
      });
      state['release'] = release;
    });
    await inPage(
      app,
      `new Promise((resolve) => { const frame = document.createElement('iframe'); frame.src = '/inner';
        frame.onload = () => { void frame.contentWindow.api.invoke('late'); api.invoke('echo').then(() => { frame.remove(); resolve() }) }; document.body.append(frame) })`,
    );
    await inPage(app, `api.invoke('echo')`);
    const late = await app.main(async (_electron, _none, state) => {
      (state['release'] as () => void)();
      return { frame: await state['late'], inFlight: state['inFlight'] };
    });
    expect(late).toEqual({ frame: null, inFlight: true });
  });
});

describe('send', () => {
  it('reaches listeners in order, both ways', async () => {
    const noted = await inPage(
      app,
      `new Promise((resolve) => { const got = []; api.on('noted', (count) => { got.push(count); if (got.length === 2) resolve(got) }); api.send('note', 'a'); api.send('note', 'b') })`,
    );
    expect(noted).toEqual([1, 2]);
    expect(await app.main((_electron, _none, state) => state['heard'])).toEqual([['a'], ['b']]);
  });

  it('throws in main for what cannot be cloned', async () => {
    const sent = app.main((_electron, _none, state) =>
      (state['window'] as Electron.BrowserWindow).webContents.send('x', () => 1),
    );
    await expect(sent).rejects.toThrow('Failed to serialize arguments');
  });

  it('does not let a page throw in main by the channel "error"', async () => {
    await inPage(app, `api.send('error', 'boo'); api.invoke('echo', 'alive')`);
    expect(await app.main(({ app: electronApp }) => electronApp.isReady())).toBe(true);
  });
});
