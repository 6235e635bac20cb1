const EXAMPLE = '1b4e28ba-2fa1-4d2e-883f-b9a761bde3fb';
const SHAPE = `32 hex digits in five groups, like ${EXAMPLE}.`;
const GROUPS = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;
const MICROSOFT_GRAPH = '00000003-0000-0000-c000-000000000000';

/** What surrounds an id when it is copied: spaces, quotes, braces. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^[{("'<]+|[})"'>]+$/g, '')
    .trim();

/** The id in a text that holds nothing else, in Graph's spelling; null where it is not one. Missing hyphens are put in. */
export function clientIdOf(text: string): string | null {
  const groups = GROUPS.exec(
    bare(text)
      .toLowerCase()
      .replace(/[-\s\u2010-\u2015]/g, ''),
  );
  return groups ? groups.slice(1).join('-') : null;
}

/**
 * What is wrong with a client id as it is typed; null where its form is right. An application's object id has the same form: that one
 * cannot be told from it.
 */
export function clientIdHint(text: string): string | null {
  const typed = bare(text);
  if (typed === '') return SHAPE;
  const id = clientIdOf(text);
  if (id === MICROSOFT_GRAPH) return 'This is Microsoft Graph’s own id. Copy the one of your application.';
  if (id === '00000000-0000-0000-0000-000000000000')
    return 'This is a placeholder. Copy the Application (client) ID of your application.';
  if (id !== null) return null;
  if (looksLikeSecret(typed))
    return 'This looks like a client secret. PIM Desk needs none: copy the Application (client) ID, and delete the secret from the application.';
  if (typed.includes('@') || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(typed))
    return `This looks like a tenant. The client id is ${SHAPE}`;
  const digits = typed.replace(/[-\s\u2010-\u2015]/g, '');
  const strange = [...new Set(digits.replace(/[0-9a-f]/gi, ''))];
  if (strange.length > 0)
    return `${SHAPE} This one has ${strange
      .slice(0, 3)
      .map((c) => `“${c}”`)
      .join(', ')}, which is not a hex digit.`;
  const off = digits.length - 32;
  return off < 0 ? `${SHAPE} This one lacks ${-off}.` : `${SHAPE} This one has ${off} too many.`;
}

/** Entra's secret values: 40 characters, nearly always with a tilde, never only hex digits. */
const looksLikeSecret = (text: string): boolean =>
  !/^[^-]{8}-[^-]{4}-[^-]{4}-[^-]{4}-/.test(text) &&
  /^[\w~.-]{34,46}$/.test(text) &&
  (text.includes('~') || /[G-Zg-z_.]/.test(text)) &&
  /\d/.test(text);
