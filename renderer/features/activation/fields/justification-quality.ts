/** How much a justification tells. 1: nothing an approver or auditor can use; 3: says something of its own. */
export type Quality = { readonly level: 1 | 2 | 3; readonly words: string };

/** Words that fill the field without saying anything; the seeds' audit finds them in most vague requests. */
const EMPTY_WORDS = new Set(
  `work working need needed needs test testing tests admin administration access task tasks job daily stuff todo asap urgent fix
  issue as discussed agreed usual requested required role pim activate activation please do my the a an for to of and some it is
  this that i with me per see above asdf asdfasdf qwerty qwertz foo bar foobar bla blah lorem ipsum abc xyz`.split(
    /\s+/,
  ),
);
const SHORTEST = 12;

/** "xxx", "....", "1111": keys held down. */
const isOneKey = (word: string): boolean => word.length > 1 && new Set(word).size === 1;

/**
 * What the text is worth to its reader; null while nothing is typed. A hint: it never stops a request.
 * @param approval whether an approver reads it
 * @param lastAt when the last request for this role said the same, in words; null where it said something else
 */
export function justificationQuality(
  text: string,
  approval: boolean,
  lastAt: string | null = null,
): Quality | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const words = trimmed.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_-]*/gu) ?? [];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word) && !isOneKey(word));
  if (telling.length === 0) {
    return { level: 1, words: `Says only ‘${trimmed.slice(0, 30)}’. Name what you will change, and where.` };
  }
  if (trimmed.length < SHORTEST)
    return { level: 1, words: 'Too short. Name what you will change, and where.' };
  if (lastAt !== null)
    return { level: 2, words: `Same words as last time, ${lastAt}. Say what is different today.` };
  if (telling.length < 4) return { level: 2, words: 'Could say more: what changes, and where.' };
  return {
    level: 3,
    words: approval ? 'Clear. Your approver reads exactly this.' : 'Clear. The audit log keeps exactly this.',
  };
}
