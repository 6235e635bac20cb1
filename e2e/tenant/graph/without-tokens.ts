import { SESSION_SECRET } from '../identity/sessions.ts';

const WITHHELD = '[withheld]';

/** What only ever holds a secret: in a batch item's headers, or sent to Graph by mistake. */
const SECRET_MEMBER = /^(proxy-)?authorization$|^(access|refresh|id)_token$/i;
const SECRET_FIELD = /\b(access|refresh|id)_token=[^&\s]+/gi;
const SECRET = new RegExp(
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/, SESSION_SECRET, /\bBearer\s+[\w.~+/-]{20,}=*/]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/**
 * The same JSON value with every token and code in it withheld: exchanges are kept, shown and attached to reports. What holds none is
 * returned as it is, not copied, since a large page is remembered a thousand times.
 */
export function withoutTokens<T>(value: T): T {
  // Each case answers the kind of value it was given.
  return cleaned(value) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(SECRET_FIELD, WITHHELD).replace(SECRET, WITHHELD);
  if (Array.isArray(value)) {
    const clean = value.map(cleaned);
    return clean.some((one, index) => one !== value[index]) ? clean : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const before = Object.entries(value);
  const after = before.map(([name, one]: [string, unknown]) => [
    name,
    SECRET_MEMBER.test(name) ? WITHHELD : cleaned(one),
  ]);
  return after.some(([, one], index) => one !== before[index]?.[1]) ? Object.fromEntries(after) : value;
}
