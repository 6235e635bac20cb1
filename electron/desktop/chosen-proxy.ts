/** `PROXY proxy.contoso.com:8080`, one of a list that `;` parts. Chromium: net/docs/proxy.md "PAC format". */
const ENTRY = /^(?<scheme>PROXY|HTTPS|QUIC|SOCKS|SOCKS4|SOCKS5)\s+(?<server>\S+)$/i;
/** A host or an address, and a port: nothing else is passed on. */
const SERVER = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i;

/**
 * The first of the proxies the system chose for an address: `direct`, `proxy.contoso.com:8080`, or `socks5://…` where it is no
 * plain one; null where that cannot be told. Never with credentials.
 * @param pac what `session.resolveProxy` answers. Electron docs: session.md "resolveProxy"
 */
export function chosenProxy(pac: string): string | null {
  const first = pac.split(';')[0]?.trim() ?? '';
  if (/^DIRECT$/i.test(first)) return 'direct';
  const { scheme = '', server = '' } = ENTRY.exec(first)?.groups ?? {};
  const bare = server.slice(server.lastIndexOf('@') + 1);
  if (!SERVER.test(bare)) return null;
  return scheme.toUpperCase() === 'PROXY' ? bare : `${scheme.toLowerCase()}://${bare}`;
}
