/*
 * Controls, zero-width and bidirectional marks, blank letters and tags: they hide or reorder what a person is about to decide on. The
 * joiners U+200C and U+200D are left alone: emoji and whole scripts are written with them.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');

/** Text with line ends and tabs as spaces: those are no attempt to hide anything. */
export const onOneLine = (text: string): string => text.replace(/\r\n?|[\n\t\u000b]/g, ' ');

/** Whether one character cannot be seen, or turns the direction of what follows. */
export const isHidden = (character: string): boolean => HIDDEN.test(character);

/** How many such characters are in a text. */
export const hiddenCount = (text: string): number => onOneLine(text).match(EVERY_HIDDEN)?.length ?? 0;

/** The text on one line without them. */
export const withoutHidden = (text: string): string => onOneLine(text).replace(EVERY_HIDDEN, '');
