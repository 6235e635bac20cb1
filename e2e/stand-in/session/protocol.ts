import type { CustomScheme, Protocol } from 'electron';
import { guard, unimplemented } from '../core/guard.ts';
import { requireNotReady } from '../core/run-state.ts';
import { registerStandardScheme } from '../core/scheme-map.ts';

/** What `protocol.handle` is given: the same types as the page's fetch. */
export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** One session's handlers by scheme (docs/api/protocol.md). */
export class ProtocolHandlers {
  private readonly handlers = new Map<string, ProtocolHandler>();

  /** What the app sees as `session.protocol`. */
  readonly facade = guard('session.protocol', {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      if (['http', 'https', 'file'].includes(scheme)) throw unimplemented(`protocol.handle('${scheme}')`);
      if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      this.handlers.set(scheme, handler);
    },
    unhandle: (scheme: string): void => {
      if (!this.handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
    },
    isProtocolHandled: (scheme: string): boolean => this.handlers.has(scheme),
  } satisfies Partial<Protocol>);

  handlerOf(scheme: string): ProtocolHandler | undefined {
    return this.handlers.get(scheme);
  }
}

let registered = false;

/**
 * docs/api/protocol.md: "can only be used before the ready event of the app module gets emitted and can be called only once".
 * @throws Error after ready, and on a second call
 */
export function registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
  requireNotReady('protocol.registerSchemesAsPrivileged should be called before app is ready');
  if (registered) throw new Error('protocol.registerSchemesAsPrivileged can be called only once');
  registered = true;
  for (const { scheme, privileges = {} } of schemes) {
    // One https origin stands for the scheme, so nothing less than an https-like scheme can be shown honestly.
    if (!privileges.standard || !privileges.secure)
      throw unimplemented(`a scheme that is not standard and secure ('${scheme}')`);
    if (privileges.bypassCSP) throw unimplemented(`bypassCSP ('${scheme}')`);
    registerStandardScheme(scheme);
  }
}
