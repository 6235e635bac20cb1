import { EventEmitter } from 'node:events';
import { unimplemented } from './guard.ts';

/**
 * An emitter that refuses a listener for an event it never fires: an app that waits for something that cannot come should hear so.
 */
export class KnownEvents extends EventEmitter {
  constructor(owner: string, names: readonly string[]) {
    super();
    const known = new Set<string | symbol>([...names, 'removeListener']);
    super.on('newListener', (name: string | symbol) => {
      if (!known.has(name)) throw unimplemented(`the event '${String(name)}' of ${owner}`);
    });
  }
}
