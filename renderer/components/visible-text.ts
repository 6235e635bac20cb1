import { isHidden, onOneLine } from '../../shared/domain/hidden-characters.ts';

/** A run of text as it may be shown, or a control character spelt out. */
type TextPart = { readonly kind: 'text' | 'hidden-character'; readonly text: string };

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Text of the service or of another person, split so that nothing in it is invisible. Line ends become spaces. */
export function visibleParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let run = '';
  for (const character of onOneLine(text)) {
    if (!isHidden(character)) {
      run += character;
      continue;
    }
    if (run !== '') parts.push({ kind: 'text', text: run });
    run = '';
    parts.push({ kind: 'hidden-character', text: nameOf(character) });
  }
  if (run !== '') parts.push({ kind: 'text', text: run });
  return parts;
}

/** The same as one string, for names of controls and for sentences that are spoken. */
export const visibleText = (text: string): string =>
  visibleParts(text)
    .map((part) => (part.kind === 'text' ? part.text : `[${part.text}]`))
    .join('');
