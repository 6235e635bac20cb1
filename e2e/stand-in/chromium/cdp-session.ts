import { EventEmitter } from 'node:events';
import type { CdpEvent, CdpEventName, CdpSend } from './cdp-types.ts';

/** One flattened session of the protocol: the browser itself (id undefined) or one target. */
export class CdpSession {
  readonly id: string | undefined;
  private readonly transmit: (
    method: string,
    params: object,
    sessionId: string | undefined,
  ) => Promise<unknown>;
  private readonly events = new EventEmitter({ captureRejections: false });

  constructor(id: string | undefined, transmit: CdpSession['transmit']) {
    this.id = id;
    this.transmit = transmit;
    this.events.setMaxListeners(0);
  }

  /** @throws Error with Chromium's message; "the target is gone" where the target or Chromium ended first */
  readonly send = ((method: string, params: object = {}) =>
    this.transmit(method, params, this.id)) as CdpSend;

  /** Sends what may fail because the target has just gone, and leaves it at that. */
  readonly trySend = ((method: string, params: object = {}) =>
    this.transmit(method, params, this.id).catch(() => undefined)) as CdpSend;

  on<E extends CdpEventName>(event: E, listener: (payload: CdpEvent<E>) => void): void {
    this.events.on(event, listener as (payload: unknown) => void);
  }

  /** Called by the connection when Chromium reports an event. */
  dispatch(event: string, payload: unknown): void {
    this.events.emit(event, payload);
  }
}
