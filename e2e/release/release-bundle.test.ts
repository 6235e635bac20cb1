import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * What is shipped, read as it was built: `npm test` builds it before it runs this. Demo and test hooks live in one module that the
 * release does not have.
 */
const APP = path.resolve('out', 'app');
const main = readFileSync(path.join(APP, 'main.js'), 'utf8');
const preload = readFileSync(path.join(APP, 'preload.cjs'), 'utf8');
const html = readFileSync(path.join(APP, 'renderer', 'index.html'), 'utf8');

/** Whether a module waits for anything before it has finished evaluating. */
function awaitsAtTop(source: string): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined))
      return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(ts.createSourceFile('main.js', source, ts.ScriptTarget.ESNext, false));
}

describe('the release bundle', () => {
  it.each(['PIM_DESK_SEAMS', 'seam-control', 'movableClock', 'clockOffsetMs', 'STAND_IN'])(
    'holds nothing of %s',
    (word) => {
      expect(main).not.toContain(word);
    },
  );

  it('would hold it with the seams in, so that this can fail', () => {
    const runtime = ['desk-stand-in', 'desk-electron'].map((name) => path.resolve('out', name, 'main.js'));
    const built = runtime.flatMap((file) => {
      try {
        return [readFileSync(file, 'utf8')];
      } catch {
        return [];
      }
    });
    expect(built.some((text) => text.includes('PIM_DESK_SEAMS'))).toBe(true);
  });

  it('needs Electron alone, nothing from node_modules', () => {
    const imported = [...main.matchAll(/^import .*? from "([^"]+)";$/gm)].map((m) => m[1] ?? '');
    const builtin =
      /^(node:|crypto$|http$|https$|url$|fs$|path$|buffer$|stream$|util$|os$|zlib$|net$|tls$|events$)/;
    expect(imported.filter((name) => name !== 'electron' && !builtin.test(name))).toEqual([]);
  });

  it('sets the window’s preferences as a literal that anybody can read', () => {
    const literal = /new BrowserWindow\(\{[^}]*webPreferences: \{([^}]*)\}/.exec(main)?.[1] ?? '';
    for (const line of [
      'contextIsolation: true',
      'sandbox: true',
      'nodeIntegration: false',
      'webSecurity: true',
      'webviewTag: false',
      'devTools: false',
    ]) {
      expect(literal).toContain(line);
    }
  });

  it('has no top-level await, which would keep Electron from ever getting ready', () => {
    expect(awaitsAtTop('await x;')).toBe(true);
    expect(awaitsAtTop(main)).toBe(false);
  });

  it('hands the window the declared intents and nothing of Electron', () => {
    expect(preload).toContain('exposeInMainWorld');
    expect(preload.match(/require\("([^"]+)"\)/g)).toEqual(['require("electron")']);
    expect(preload).not.toMatch(/exposeInMainWorld\([^)]*ipcRenderer/);
  });

  it('loads no script or style but its own files', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\son\w+=|https?:/);
    const files = readdirSync(path.join(APP, 'renderer'), { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});
