/** Electron's match patterns (docs/api/web-request.md, "urls"): `<all_urls>`, or a glob over the whole URL. */
export function matchesPattern(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const whole = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${whole.join('.*')}$`, 'i').test(url);
}

/** Whether a URL passes a filter; an absent one passes all. */
export function passesFilter(filter: RequestFilter, details: { url: string; resourceType: string }): boolean {
  const named = (filter.urls ?? []).some((pattern) => matchesPattern(pattern, details.url));
  if (filter.urls !== undefined && filter.urls.length > 0 && !named) return false;
  if ((filter.excludeUrls ?? []).some((pattern) => matchesPattern(pattern, details.url))) return false;
  return (
    filter.types === undefined || filter.types.length === 0 || filter.types.includes(details.resourceType)
  );
}

/** The part of Electron's WebRequestFilter that is honoured. */
export interface RequestFilter {
  readonly urls?: string[];
  readonly excludeUrls?: string[];
  readonly types?: string[];
}
