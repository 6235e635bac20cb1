import type { Preferences } from '../../contract/preferences.ts';

/** FNV-1a with murmur3's last mixing: even enough over ids that differ in one character. 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Whether a request is among the one in so many that are picked for a second look. The same on every device and at any time, and
 * nobody who decides can tell or choose beforehand without reckoning it out; a guid's casing does not matter.
 */
export const isSampled = (requestId: string, oneIn: Preferences['sampleOneIn']): boolean =>
  oneIn !== 0 && hash(requestId.toLowerCase()) % oneIn === 0;
