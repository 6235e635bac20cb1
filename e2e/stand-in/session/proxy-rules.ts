import { unimplemented } from '../core/guard.ts';

/** One way to an address. */
export type Way = 'direct' | { readonly host: string; readonly port: number };

/**
 * The ways that a PAC result names, first choice first (Chromium net/docs/proxy.md, "PAC format"): `PROXY host:port; DIRECT`.
 * @throws Error for a kind of proxy that the stand-in cannot go through
 */
export function waysOf(pac: string): readonly Way[] {
  return pac
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      if (entry === 'DIRECT') return 'direct';
      const [, host, port] = /^PROXY ([^\s:]+):(\d+)$/.exec(entry) ?? [];
      if (host === undefined) throw unimplemented(`the proxy '${entry}'`);
      return { host, port: Number(port) };
    });
}
