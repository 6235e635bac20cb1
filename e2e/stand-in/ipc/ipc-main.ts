import { EventEmitter } from 'node:events';
import type { IpcMainInvokeEvent } from 'electron';
import { guard } from '../core/guard.ts';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

class IpcMain extends EventEmitter {
  /** @throws Error on a second handler for a channel, and on what is no function */
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      handlers.delete(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

const emitter = new IpcMain();

/** docs/api/ipc-main.md. */
export const ipcMain = guard('ipcMain', emitter);

/** Runs the handler of a channel. @throws Error "No handler registered for '…'", or what the handler throws */
// eslint-disable-next-line @typescript-eslint/require-await -- async, so that a throw of the handler is a rejection
export async function invokeHandler(
  channel: string,
  event: IpcMainInvokeEvent,
  args: unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return handler(event, ...args);
}

/** Hands a one-way message to the channel's listeners. */
export function emitMessage(channel: string, event: object, args: unknown[]): void {
  // An emitter throws for 'error' without a listener; a page must not be able to do that to main.
  if (emitter.listenerCount(channel) > 0) emitter.emit(channel, event, ...args);
}
