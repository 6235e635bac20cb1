/** What a justification tells its reader. `word` is what there is instead of a reason, `length` the characters typed. */
export type Worth =
  | { readonly kind: 'empty' }
  | { readonly kind: 'vague'; readonly word: string }
  | { readonly kind: 'short'; readonly length: number }
  | { readonly kind: 'thin' }
  | { readonly kind: 'telling' };

/** Words that fill the field without saying anything; the seeds' audit finds them in most vague requests. */
const EMPTY_WORDS = new Set(
  `work working need needed needs test testing tests admin administration access task tasks job daily stuff todo asap urgent fix
  issue as discussed agreed usual requested required role pim activate activation please do my the a an for to of and some it is
  this that i with me per see above asdf asdfasdf qwerty qwertz foo bar foobar bla blah lorem ipsum abc xyz`.split(
    /\s+/,
  ),
);
const SHORTEST = 12;
/** Fewer telling words than this could say more. */
const FEW_WORDS = 4;

/** "xxx", "....", "1111": keys held down. */
const isOneKey = (word: string): boolean => word.length > 1 && new Set(word).size === 1;

/** Judges by words alone, in whichever language: a hint to who writes it, a flag to who decides about it, never a rule. */
export function justificationWorth(text: string): Worth {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const words = trimmed.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_-]*/gu) ?? [];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word) && !isOneKey(word));
  if (telling.length === 0) return { kind: 'vague', word: trimmed.slice(0, 30) };
  if (trimmed.length < SHORTEST) return { kind: 'short', length: trimmed.length };
  return { kind: telling.length < FEW_WORDS ? 'thin' : 'telling' };
}
