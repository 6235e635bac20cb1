/** Which request a link shows, and in which tenant. Ids as the service spells them. */
export type RequestPlace = { readonly tenantId: string; readonly requestId: string };

/** What this console is registered for with the operating system. */
export const LINK_SCHEME = 'pim-desk';

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
// Not by `URL`: of a scheme it does not know it takes host and path for opaque, each platform in its own way.
const LINK = new RegExp(`^${LINK_SCHEME}://request/(${GUID})/(${GUID})$`, 'i');
/** Longer than any that matches; what is longer is not looked at. */
const LONGEST = 120;

/**
 * The link that opens one request and does nothing else: it names no decision and no words, and there is no place in it for any. Null
 * where an id is no guid: such a link would not be understood.
 */
export function linkOrNull({ tenantId, requestId }: RequestPlace): string | null {
  const link = `${LINK_SCHEME}://request/${tenantId}/${requestId}`;
  return parseRequestLink(link) === null ? null : link;
}

/**
 * The same where both are known to be guids.
 * @throws RangeError where one is none
 */
export function requestLink(place: RequestPlace): string {
  const link = linkOrNull(place);
  if (link === null) throw new RangeError('a link takes two guids');
  return link;
}

/** What a link from outside asks to be shown; null for anything but exactly what `requestLink` makes, in whatever casing. */
export function parseRequestLink(text: unknown): RequestPlace | null {
  if (typeof text !== 'string' || text.length > LONGEST) return null;
  const [, tenantId, requestId] = LINK.exec(text) ?? [];
  return tenantId === undefined || requestId === undefined ? null : { tenantId, requestId };
}
