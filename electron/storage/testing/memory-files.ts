import path from 'node:path';
import type { FileSystem } from '../file-system.ts';

type Inode = { data: Buffer; durable: Buffer };
type Names = Map<string, Inode>;

/** Each call the room makes is a step of one of these kinds. */
export type Step =
  | 'makeFolder'
  | 'list'
  | 'read'
  | 'create'
  | 'append'
  | 'write'
  | 'sync'
  | 'truncate'
  | 'rename'
  | 'remove'
  | 'syncFolder';

/** What the disk made of writes nobody waited for: dropped them, had them all, or had a part of them. */
export type Aftermath = 'lost' | 'kept' | 'half';

const failure = (code: string) => Object.assign(new Error(`simulated ${code}`), { code });

/**
 * A disk in memory that tells what is durable from what is only written: content by `sync`, names by `syncFolder`. It can refuse
 * any step, and be cut off at any step.
 */
export function memoryFiles() {
  let names: Names = new Map();
  let durableNames: Names = new Map();
  let steps = 0;
  let cutAt = Infinity;
  let refuse: (step: Step, file: string) => string | undefined = () => undefined;

  /** One step; a write that is refused or cut still leaves its first half, as a full disk does. */
  async function step(kind: Step, file: string, run: () => void, half: () => void = () => undefined) {
    await Promise.resolve();
    steps += 1;
    if (steps > cutAt) throw failure('ECUT');
    const code = steps === cutAt ? 'ECUT' : refuse(kind, file);
    if (code === undefined) {
      run();
      return;
    }
    half();
    throw failure(code);
  }
  const inode = (file: string): Inode => {
    const found = names.get(file);
    if (found === undefined) throw failure('ENOENT');
    return found;
  };
  const handle = (file: string, node: Inode) => ({
    write: (bytes: Uint8Array) => {
      const grow = (by: Uint8Array) => {
        node.data = Buffer.concat([node.data, by]);
      };
      const half = bytes.subarray(0, bytes.length >> 1);
      return step(
        'write',
        file,
        () => grow(bytes),
        () => grow(half),
      );
    },
    sync: () =>
      step('sync', file, () => {
        node.durable = node.data;
      }),
    close: () => Promise.resolve(),
  });

  const files: FileSystem = {
    makeFolder: (folder) => step('makeFolder', folder, () => undefined),
    list: async (folder) => {
      await step('list', folder, () => undefined);
      return [...names.keys()].filter((n) => path.dirname(n) === folder).map((n) => path.basename(n));
    },
    read: async (file) => {
      await step('read', file, () => undefined);
      const found = names.get(file);
      return found && Buffer.from(found.data);
    },
    create: async (file) => {
      await step('create', file, () => {
        if (names.has(file)) throw failure('EEXIST');
        names.set(file, { data: Buffer.alloc(0), durable: Buffer.alloc(0) });
      });
      return handle(file, inode(file));
    },
    append: async (file) => {
      await step('append', file, () => inode(file));
      return handle(file, inode(file));
    },
    truncate: (file, length) =>
      step('truncate', file, () => {
        const node = inode(file);
        node.data = node.durable = node.data.subarray(0, length);
      }),
    rename: (from, to) =>
      step('rename', from, () => {
        const node = inode(from);
        names.delete(from);
        names.set(to, node);
      }),
    remove: (file) =>
      step('remove', file, () => {
        names.delete(file);
      }),
    syncFolder: (folder) =>
      step('syncFolder', folder, () => {
        durableNames = new Map(names);
      }),
  };

  return {
    files,
    /** Number of steps so far. */
    steps: () => steps,
    /** Refuses a step by answering an error code for it. */
    refuse: (rule: typeof refuse) => {
      refuse = rule;
    },
    /** From the `n`th step from now (from 1) on, nothing works any more: the power is gone. */
    cutPowerAt: (n: number) => {
      cutAt = steps + n;
    },
    /** The power is back; the disk shows what the aftermath left. */
    restart: (aftermath: Aftermath) => {
      cutAt = Infinity;
      names = new Map(aftermath === 'lost' ? durableNames : names);
      for (const [file, { data, durable }] of names) {
        const half = durable.length + ((data.length - durable.length) >> 1);
        const left = {
          lost: durable,
          kept: data,
          half: data.length > durable.length ? data.subarray(0, half) : durable,
        };
        names.set(file, { data: left[aftermath], durable: left[aftermath] });
      }
      durableNames = new Map(names);
    },
    /** Names of all files, without their folder, sorted. */
    names: () => [...names.keys()].map((n) => path.basename(n)).sort(),
    /** The content of a file as it is now. Throws where there is none. */
    content: (file: string) => Buffer.from(inode(file).data),
    /** Puts a file there, durably. */
    put: (file: string, data: Uint8Array) => {
      const node = { data: Buffer.from(data), durable: Buffer.from(data) };
      names.set(file, node);
      durableNames.set(file, node);
    },
  };
}
