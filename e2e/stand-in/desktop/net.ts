import { networkInterfaces } from 'node:os';
import { guard } from '../core/guard.ts';
import { requireReady } from '../core/run-state.ts';
import { sessionHostOf } from '../session/sessions.ts';

const isOnline = (): boolean =>
  Object.values(networkInterfaces()).some((list) => (list ?? []).some((one) => !one.internal));

/** docs/api/net.md. "isOnline: whether there is currently internet connection", judged as Chromium does by network interfaces. */
export const net = guard('net', {
  isOnline,
  get online(): boolean {
    return isOnline();
  },
  fetch: (input: string | Request, init?: RequestInit): Promise<Response> => {
    requireReady('net module can only be used after app is ready');
    return sessionHostOf({}).fetch(input, init);
  },
});
