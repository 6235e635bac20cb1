/**
 * The path and query of an `@odata.nextLink`, below the version, if it stays where the token may go: https, exactly our host and
 * port, no user info, the same version and the same collection it came from. Undefined for anything else.
 * The Graph library's own host test lets `https://graph.microsoft.com:pw@elsewhere/` pass (posture-security.md §C5).
 * @param collection path the first page was read from, without query
 */
export function nextPath(
  link: string,
  origin: string,
  version: string,
  collection: string,
): string | undefined {
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' || url.origin !== origin || url.username !== '' || url.password !== '')
    return undefined;
  const prefix = `/${version}`;
  if (!url.pathname.startsWith(`${prefix}/`)) return undefined;
  const path = url.pathname.slice(prefix.length);
  const [there, here] = [plain(path), plain(collection)];
  return there !== undefined && there === here ? `${path}${url.search}` : undefined;
}

/** Graph may spell a function's quotes and parentheses encoded, and add its namespace. Undefined for a broken encoding. */
function plain(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace('microsoft.graph.', '').toLowerCase();
  } catch {
    return undefined;
  }
}
