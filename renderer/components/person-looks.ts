/** Grounds on which white text keeps 4.5:1. They mean nothing; they only help to find a person again. */
const HUES = [
  '#3f5f9c',
  '#2f6f86',
  '#476b37',
  '#7a5a2c',
  '#7d4a78',
  '#5b5ea6',
  '#8a4a4a',
  '#4d6670',
] as const;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const firstLetter = (word: string): string => [...letters.segment(word)][0]?.segment ?? '';

/** First letters of the first and last word of a name, in capitals; "?" where it has none. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return `${firstLetter(first ?? '?')}${firstLetter(last ?? '')}`.toUpperCase();
}

/** The colour of an object id: the same id always looks the same. */
export function hueOf(objectId: string): string {
  let hash = 0;
  for (const character of objectId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return HUES[hash % HUES.length] ?? HUES[0];
}
