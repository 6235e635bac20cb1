/*
 * What hides or reorders what a person is about to decide on. Joiners and the selectors of another form of a character are a matter of
 * what stands beside them: emoji and whole scripts are written with them, between Latin letters they only make two texts differ.
 */

/** Controls, zero-width and bidirectional marks, blank letters and tags: nobody writes with them. */
const ALWAYS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/u;
const JOINER = /[\u200c\u200d]/u;
const FORM = /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const SUSPECT = new RegExp(`${ALWAYS.source}|${JOINER.source}|${FORM.source}`, 'u');

const JOINING = [
  ...[
    'Arabic',
    'Syriac',
    'Nko',
    'Mandaic',
    'Mongolian',
    'Adlam',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
  ],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Myanmar', 'Khmer', 'Tibetan'],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
const OF_JOINING_SCRIPT = new RegExp(`^[${JOINING}]`, 'u');
const JOINING_LETTER = new RegExp(`^(?=\\p{L})[${JOINING}]`, 'u');
const PICTURE = /^\p{Extended_Pictographic}/u;
const END_OF_PICTURE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const KEY = /^[0-9#*]/;
const KEYCAP = '\u20e3';

/** @param before the last character that is shown @param after the next one, shown or not */
function joins(joiner: string, before: string, after: string): boolean {
  if (OF_JOINING_SCRIPT.test(before) && JOINING_LETTER.test(after)) return true;
  return joiner === '\u200d' && END_OF_PICTURE.test(before) && PICTURE.test(after);
}

/** Whether the character before has other forms of the kind, by the blocks Unicode names for each. */
function hasForms(form: string, before: string, after: string): boolean {
  if (/[\u180b-\u180f]/u.test(form)) return /^\p{Script=Mongolian}/u.test(before);
  if (/[\ufe0e\ufe0f]/u.test(form)) return PICTURE.test(before) || (KEY.test(before) && after === KEYCAP);
  if (/[\ufe00-\ufe0d]/u.test(form))
    return /^[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}]/u.test(before);
  return /^\p{Script=Han}/u.test(before);
}

function hides(character: string, before: string, after: string): boolean {
  if (ALWAYS.test(character)) return true;
  if (JOINER.test(character)) return !joins(character, before, after);
  // A form of a form there is none.
  return FORM.test(character) && (FORM.test(before) || !hasForms(character, before, after));
}

/** Text with line ends and tabs as spaces: those are no attempt to hide anything. */
const onOneLine = (text: string): string => text.replace(/\r\n?|[\n\t\u000b]/g, ' ');

/** A run of text that is seen as it is, or one character that cannot be seen or turns the direction of what follows. */
export type Run = { readonly hidden: boolean; readonly text: string };

/** The text on one line, split where characters hide: what is seen in one run, each hidden one alone. */
export function runsOf(text: string): Run[] {
  const line = onOneLine(text);
  if (!SUSPECT.test(line)) return line === '' ? [] : [{ hidden: false, text: line }];
  const characters = Array.from(line);
  const runs: Run[] = [];
  let seen = '';
  let before = '';
  const end = (): void => {
    if (seen !== '') runs.push({ hidden: false, text: seen });
    seen = '';
  };
  for (const [at, character] of characters.entries()) {
    if (hides(character, before, characters[at + 1] ?? '')) {
      end();
      runs.push({ hidden: true, text: character });
      continue;
    }
    seen += character;
    before = character;
  }
  end();
  return runs;
}

/** How many such characters are in a text. */
export const hiddenCount = (text: string): number => runsOf(text).filter(({ hidden }) => hidden).length;

/** The text on one line without them. */
export const withoutHidden = (text: string): string =>
  runsOf(text)
    .flatMap((run) => (run.hidden ? [] : [run.text]))
    .join('');
