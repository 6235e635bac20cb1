import { runsOf } from '../../shared/domain/hidden-characters.ts';

/** A run of text as it may be shown, or a control character spelt out. */
type TextPart = { readonly kind: 'text' | 'hidden-character'; readonly text: string };

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Text of the service or of another person, split so that nothing in it is invisible. Line ends become spaces. */
export const visibleParts = (text: string): TextPart[] =>
  runsOf(text).map((run) =>
    run.hidden ? { kind: 'hidden-character', text: nameOf(run.text) } : { kind: 'text', text: run.text },
  );

/** The same as one string, for names of controls and for sentences that are spoken. */
export const visibleText = (text: string): string =>
  visibleParts(text)
    .map((part) => (part.kind === 'text' ? part.text : `[${part.text}]`))
    .join('');
