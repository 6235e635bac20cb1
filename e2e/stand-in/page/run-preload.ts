import type { FromPage } from './ipc-renderer.ts';
import type { IsolatedWorldConfig, PreloadFunction } from './isolated-world.ts';

// Runs in the isolated world by its source text: no outside names.

interface PreloadWorld {
  readonly ipcRenderer: object;
  readonly expose: (key: string, api: unknown) => void;
  readonly post: (message: FromPage) => void;
}

/** Runs the preload with what a sandboxed one has: `require('electron')`, `process`, `module` (docs/tutorial/sandbox.md). */
export function runPreload(preload: PreloadFunction, config: IsolatedWorldConfig, world: PreloadWorld): void {
  function guarded<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
      get(object, key, receiver) {
        if (
          typeof key === 'string' &&
          !(key in object) &&
          key !== 'then' &&
          key !== '__esModule' &&
          key !== 'default'
        ) {
          throw new Error(`stand-in: ${name}.${key} is not implemented`);
        }
        return Reflect.get(object, key, receiver) as unknown;
      },
    });
  }

  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      world.expose(key, api);
    },
  };
  const electron = guarded('electron (preload)', {
    contextBridge: guarded('contextBridge', contextBridge),
    ipcRenderer: guarded('ipcRenderer', world.ipcRenderer),
  });

  function require(name: string): unknown {
    if (name === 'electron' || name === 'electron/renderer' || name === 'electron/common') return electron;
    if (/^(node:)?(events|timers|url)$/.test(name))
      throw new Error(`stand-in: require('${name}') in a preload is not implemented`);
    throw new Error(`module not found: ${name}`);
  }

  const module = { exports: {} };
  const folder = config.preloadPath.replace(/[\\/][^\\/]*$/, '');
  try {
    preload(
      module.exports,
      require,
      module,
      guarded('process (preload)', { ...config.process }),
      config.preloadPath,
      folder,
    );
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    console.error(`Unable to load preload script: ${config.preloadPath}`);
    console.error(error);
    world.post({ type: 'preload-error', message, stack });
  }
}
