import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { intentChannel, INTENT_SIZE_CAP } from '../../shared/contract/bridge.ts';
import { INTENT_NAMES, type IntentName } from '../../shared/contract/intent-names.ts';
import { INTENTS, type Handlers } from '../../shared/contract/intents.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { fail, resultOf, type Result } from '../../shared/contract/result.ts';
import { internalProblem } from '../../shared/domain/problems.ts';
import type { Log } from '../console/ports.ts';
import { APP_ORIGIN } from './app-identity.ts';

export type GateOptions = {
  readonly handlers: Handlers;
  /** True for the web contents of a window of ours. */
  readonly isOurs: (contents: WebContents) => boolean;
  /** The renderer listens now: called before its `ready` is answered. */
  readonly onReady: () => void;
  readonly log: Log;
};

/** Lets the contract's intents in, and nothing else: the only file that touches `ipcMain`. */
export function openGate({ handlers, isOurs, onReady, log }: GateOptions): void {
  for (const name of INTENT_NAMES) {
    ipcMain.handle(intentChannel(name), async (event, text: unknown) => {
      if (!isTrusted(event, isOurs)) {
        log({ level: 'warn', area: 'gate', message: 'refused a stranger', code: name });
        throw new Error('refused');
      }
      if (name === 'ready') onReady();
      return JSON.stringify(await pass(name, text, handlers, log));
    });
  }
}

/** A known window, its main frame, our origin. The origin is the frame's own: parsed from a URL an app: origin reads "null". */
export function isTrusted(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  isOurs: GateOptions['isOurs'],
): boolean {
  const frame = event.senderFrame;
  return isOurs(event.sender) && frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
}

/** One intent through the gate: size, JSON, schema, handler, schema of the answer. Never throws. */
export async function pass(
  name: IntentName,
  text: unknown,
  handlers: Handlers,
  log: Log,
): Promise<Result<unknown>> {
  const input = parse(name, text);
  if (!input.ok) {
    log({ level: 'warn', area: 'gate', message: 'refused an intent', code: name, kind: input.problem.kind });
    return input;
  }
  try {
    const handle = handlers[name] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>;
    const answer = await handle(input.value);
    const { level, kind } = answer.ok
      ? { level: 'info' as const, kind: 'ok' }
      : { level: 'warn' as const, kind: answer.problem.kind };
    log({ level, area: 'gate', message: 'answered an intent', code: name, kind });
    return resultOf(INTENTS[name].output).parse(answer);
  } catch (thrown) {
    log({
      level: 'error',
      area: 'gate',
      message: 'a handler threw',
      code: name,
      kind: thrown instanceof Error ? thrown.name : 'thrown',
    });
    return fail(internalProblem(`intent ${name}`));
  }
}

function parse(name: IntentName, text: unknown): Result<unknown> {
  if (typeof text !== 'string') return fail(malformed('not text'));
  if (text.length > INTENT_SIZE_CAP) return fail(malformed('too large'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(malformed('not JSON'));
  }
  const parsed = INTENTS[name].input.safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : fail(malformed(parsed.error.issues[0]?.path.join('.') ?? ''));
}

const malformed = (detail: string): Problem => ({
  kind: 'invalid-input',
  title: 'PIM Desk could not read what the window asked for.',
  advice: 'Nothing was sent. Shorten what you typed, or report this.',
  safeToRetry: true,
  detail,
});
