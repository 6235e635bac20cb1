import { justificationWorth } from '../../../shared/domain/justification-worth.ts';

/** How much a justification tells. 1: nothing an approver or auditor can use; 3: says something of its own. */
export type Quality = { readonly level: 1 | 2 | 3; readonly words: string };

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
  const worth = justificationWorth(text);
  switch (worth.kind) {
    case 'empty':
      return null;
    case 'vague':
      return { level: 1, words: `Says only ‘${worth.word}’. Name what you will change, and where.` };
    case 'short':
      return { level: 1, words: 'Too short. Name what you will change, and where.' };
    case 'thin':
    case 'telling':
      break;
  }
  if (lastAt !== null)
    return { level: 2, words: `Same words as last time, ${lastAt}. Say what is different today.` };
  if (worth.kind === 'thin') return { level: 2, words: 'Could say more: what changes, and where.' };
  return {
    level: 3,
    words: approval ? 'Clear. Your approver reads exactly this.' : 'Clear. The audit log keeps exactly this.',
  };
}
