import type { SignInError } from './sign-in-error.ts';
import { SIGN_IN_ERRORS, signInErrorBy } from './sign-in-errors.ts';

/**
 * The errors that a text names, best first: a pasted page or message (`AADSTS50011: …`), a number or its beginning, or words.
 * A number beats words, and a whole one stands for itself alone. Ids and times of the page never count as numbers. Empty where nothing fits.
 */
export function findSignInErrors(text: string): readonly SignInError[] {
  const said = text.replace(/\s+/g, ' ').trim();
  if (said === '') return [];
  const typed = /^(?:aadsts ?)?(\d{2,7})$/i.exec(said)?.[1];
  if (typed !== undefined) return byNumber(typed);
  const numbered = numbersIn(said);
  return numbered.length > 0 ? numbered : byWords(said);
}

/** No number of the service that a page shows is shorter; with so many digits one is whole, though others begin with it. */
const WHOLE = 5;

function byNumber(digits: string): readonly SignInError[] {
  if (digits.length >= WHOLE) return SIGN_IN_ERRORS.filter((e) => e.number === digits);
  const begun = SIGN_IN_ERRORS.filter((e) => e.number.startsWith(digits));
  return begun.sort((a, b) => a.number.length - b.number.length);
}

/** 8-4-4-4-12 hex digits; a page that was wrapped may hold a space beside a hyphen. */
const GUID = /(?<![0-9a-f])[0-9a-f]{8}(?: ?- ?[0-9a-f]{4}){3} ?- ?[0-9a-f]{12}(?![0-9a-f])/gi;
/** The same after its label, wherever it was broken. */
const LABELLED_ID =
  /\b(?:trace|correlation|request|tenant|client|session) ?id\s*:\s*[0-9a-f](?:[ -]?[0-9a-f]){11,31}/gi;
const TIME = /\d{4}-\d{2}-\d{2}[t ]?\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?z?/gi;

function numbersIn(said: string): readonly SignInError[] {
  const prefixed = [...said.matchAll(/aadsts[ :#-]*(\d[\d ]*)/gi)].map((m) => known(m[1] ?? ''));
  const rest = said.replace(LABELLED_ID, ' ').replace(GUID, ' ').replace(TIME, ' ');
  const bare = [...rest.matchAll(/(?<![\w.-])\d{5,7}(?![\w-])/g)].map((m) => signInErrorBy(m[0]));
  return [...new Set([...prefixed, ...bare])].filter((e) => e !== undefined);
}

/** A number that a line break may have cut: the longest that is known, never less than a whole piece. */
function known(pieces: string): SignInError | undefined {
  const parts = pieces.trim().split(' ');
  for (let count = parts.length; count > 0; count -= 1) {
    const found = signInErrorBy(parts.slice(0, count).join(''));
    if (found) return found;
  }
  return undefined;
}

/** So that straight and curly quotes, short forms and casing do not keep words apart. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[^a-z0-9'./:]+/g, ' ')
    .trim();

const FILLERS = new Set(
  'the a an of to in is it this that for and or not was were be been has have with your you my i on at by'.split(
    ' ',
  ),
);
/** Above this many words a text is a pasted page: then only what a page prints counts. */
const TYPED_WORDS = 8;

function byWords(said: string): readonly SignInError[] {
  const text = plain(said);
  const words = text.split(' ').filter((w) => w.length > 1 && !FILLERS.has(w));
  const scored = SIGN_IN_ERRORS.map((error) => ({ error, score: score(error, text, words) }));
  return scored
    .filter((s) => s.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((s) => s.error);
}

/** A printed phrase counts most, the longer the surer; then the words that were typed, in the title before anywhere else. */
function score({ phrases, title, cause, fix }: SignInError, text: string, words: readonly string[]): number {
  const printed = phrases.map(plain).filter((phrase) => text.includes(phrase));
  if (printed.length > 0) return 1000 + Math.max(...printed.map((phrase) => phrase.length));
  if (words.length === 0 || words.length > TYPED_WORDS) return 0;
  const inTitle = [...phrases, title].map(plain).join(' ').split(' ');
  const anywhere = [...inTitle, ...plain(`${cause} ${fix}`).split(' ')];
  const found = (among: readonly string[]): number =>
    words.filter((w) => among.some((other) => other.startsWith(w))).length;
  return found(anywhere) < words.length ? 0 : 1 + found(inTitle);
}
