import { request } from 'node:http';
import type { Socket } from 'node:net';
import type { Way } from './proxy-rules.ts';
import { NetError } from './net-errors.ts';

/** The proxy wants a password before it opens the tunnel. */
export class ProxyAuthenticationRequired extends NetError {
  constructor() {
    super('ERR_TUNNEL_CONNECTION_FAILED');
  }
}

/**
 * A tunnel to a host through the first way that can be gone; undefined where that way needs none. Only a proxy that is not there
 * makes room for the next way: one that refuses has spoken. Chromium net/docs/proxy.md, "Proxy fallback".
 * @throws NetError ERR_PROXY_CONNECTION_FAILED, ERR_TUNNEL_CONNECTION_FAILED
 */
export async function tunnelTo(ways: readonly Way[], host: string): Promise<Socket | undefined> {
  let missing: NotThere | undefined;
  for (const way of ways) {
    if (way === 'direct') return undefined;
    const proxy = await reach(way, host).catch((reason: unknown) => {
      if (!(reason instanceof NotThere)) throw reason;
      missing = reason;
      return undefined;
    });
    if (proxy) return proxy;
  }
  if (missing !== undefined) throw missing;
  return undefined;
}

class NotThere extends NetError {
  constructor() {
    super('ERR_PROXY_CONNECTION_FAILED');
  }
}

function reach(proxy: Exclude<Way, 'direct'>, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const asking = request({ ...proxy, method: 'CONNECT', path: host, headers: { host }, agent: false });
    asking.once('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(
        statusCode === 407 ? new ProxyAuthenticationRequired() : new NetError('ERR_TUNNEL_CONNECTION_FAILED'),
      );
    });
    asking.once('error', () => reject(new NotThere()));
    asking.end();
  });
}
