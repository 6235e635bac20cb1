// Chromium cannot load a custom scheme, so `app://pim/x` is `https://pim.app.stand-in.invalid/x` inside it. `.invalid` never
// resolves (RFC 6761), so nothing can slip past to a network. One https origin stands for one app origin: `'self'`, secure
// context and same-origin checks hold as they do for a scheme registered as standard and secure.
const SUFFIX = '.stand-in.invalid';
const standard = new Set<string>();

/**
 * Makes a scheme loadable in windows.
 * @throws Error where the name cannot be a host label
 */
export function registerStandardScheme(scheme: string): void {
  if (!/^[a-z][a-z0-9-]*$/.test(scheme))
    throw new Error(`stand-in: the scheme '${scheme}' cannot be translated`);
  standard.add(scheme);
}

/** `app://pim/x` → `https://pim.app.stand-in.invalid/x`; any other URL as it is. */
export function toChromium(url: string): string {
  const match = /^([a-z][a-z0-9-]*):\/\/([^/?#:@]+)(.*)$/i.exec(url);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  if (!standard.has(scheme.toLowerCase())) return url;
  return `https://${host.toLowerCase()}.${scheme.toLowerCase()}${SUFFIX}${rest === '' ? '/' : rest}`;
}

/** The way back, for everything main sees. Also takes a bare origin. */
export function toElectron(url: string): string {
  return url.replace(
    /^(blob:)?https:\/\/([^/?#:@]+)\.([a-z][a-z0-9-]*)\.stand-in\.invalid(?=[/?#]|$)/i,
    rebuild,
  );
}

function rebuild(whole: string, blob: string | undefined, host: string, scheme: string): string {
  return standard.has(scheme.toLowerCase()) ? `${blob ?? ''}${scheme}://${host}` : whole;
}

/** The scheme of a URL as main sees it, without the colon; empty where there is none. */
export function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** A URL up to its `#`, as it is requested. */
export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
