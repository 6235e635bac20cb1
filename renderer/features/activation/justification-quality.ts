/** How much a justification tells. 1: nothing an approver or auditor can use; 3: says something of its own. */
export type Quality = { readonly level: 1 | 2 | 3; readonly words: string };

/** Words that fill the field without saying anything; the seeds' audit finds them in most vague requests. */
const EMPTY_WORDS = new Set(
  'work working need needed needs test testing tests admin administration access task tasks job daily stuff todo asap urgent fix issue as discussed requested required role pim activate activation please do my the a an for to of and some it is this that i'.split(
    ' ',
  ),
);
const SHORTEST = 12;

/** What the text is worth to its reader; null while nothing is typed. A hint: it never stops a request. */
export function justificationQuality(text: string, approval: boolean): Quality | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const words = trimmed.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_-]*/gu) ?? [];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  if (telling.length === 0) {
    return { level: 1, words: `Says only ‘${trimmed.slice(0, 30)}’. Name what you will change, and where.` };
  }
  if (trimmed.length < SHORTEST)
    return { level: 1, words: 'Too short. Name what you will change, and where.' };
  if (telling.length < 4) return { level: 2, words: 'Could say more: what changes, and where.' };
  return {
    level: 3,
    words: approval ? 'Clear. Your approver reads exactly this.' : 'Clear. The audit log keeps exactly this.',
  };
}
