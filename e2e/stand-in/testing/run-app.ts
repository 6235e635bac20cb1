import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { bundleFixtures } from './bundle-app.ts';

/** Runs inside the app's main process, by its source text: no outside names. */
export type MainCode<A, T> = (
  electron: typeof Electron.CrossProcessExports,
  argument: A,
  state: Record<string, unknown>,
) => T;

const told = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ evaluating: z.literal(true) }),
  z.object({ id: z.number(), value: z.unknown().optional(), error: z.string().optional() }),
]);

/** How a fixture app is started. */
export interface AppStart {
  /** Which fixture; `main` unless told otherwise. */
  readonly fixture?: 'main' | 'waits';
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** userData; a temporary folder unless told otherwise. */
  readonly data?: string;
  /** Runs while the main module is evaluated, before ready. */
  readonly early?: MainCode<undefined, unknown>;
}

/** A fixture app under test. */
export interface AppUnderTest {
  readonly pid: number;
  readonly data: string;
  readonly folder: string;
  /** Runs code in the main process. @throws Error "Name: message" of what it throws */
  main<T>(code: MainCode<undefined, T>): Promise<Awaited<T>>;
  main<A, T>(code: MainCode<A, T>, argument: A): Promise<Awaited<T>>;
  /** Resolves when the app is ready. */
  readonly ready: Promise<void>;
  /** Resolves with the first line of stderr that holds the text. */
  stderr(text: string): Promise<string>;
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  signal(signal: NodeJS.Signals): void;
  /** Ends it, whatever state it is in. */
  stop(): Promise<void>;
}

/** Starts a fixture app on the stand-in, headless. */
export async function runApp(start: AppStart = {}): Promise<AppUnderTest> {
  const folder = await bundleFixtures();
  const data = start.data ?? mkdtempSync(path.join(tmpdir(), 'stand-in-data-'));
  const program = [
    path.join(folder, 'stand-in/launch.mjs'),
    path.join(folder, `${start.fixture ?? 'main'}.mjs`),
  ];
  const child = spawn(process.execPath, [...program, ...(start.args ?? [])], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: {
      ...process.env,
      STAND_IN_HEADLESS: '1',
      FIXTURE_DATA: data,
      ...(start.early ? { FIXTURE_EARLY: start.early.toString() } : {}),
      ...start.env,
    },
  });
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lines.push(...text.split('\n'));
    for (const listener of listeners) listener();
  });
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const answers = new Map<number, (answer: { value?: unknown; error?: string | undefined }) => void>();
  let lastId = 0;
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message) => {
      const what = told.parse(message);
      if ('ready' in what) resolve();
      if ('id' in what) answers.get(what.id)?.(what);
    });
  });
  const app: AppUnderTest = {
    pid: child.pid ?? 0,
    data,
    folder,
    ready,
    exited,
    main: <A, T>(code: MainCode<A, T>, argument?: A) =>
      new Promise<Awaited<T>>((resolve, reject) => {
        const id = ++lastId;
        answers.set(id, ({ value, error }) =>
          error === undefined ? resolve(value as Awaited<T>) : reject(new Error(error)),
        );
        void exited.then(() => reject(new Error(`the app ended:\n${lines.join('\n')}`)));
        child.send({ id, code: code.toString(), argument });
      }),
    stderr: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          const line = lines.find((one) => one.includes(text));
          if (line !== undefined) resolve(line);
        };
        listeners.add(look);
        look();
      }),
    signal: (signal) => void child.kill(signal),
    stop: async () => {
      // In order first, so that nothing is left in the temporary folder; an app that prevents its quitting is killed.
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const kill = setTimeout(() => child.kill('SIGKILL'), 3000);
      await exited;
      clearTimeout(kill);
      if (start.data === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return app;
}
