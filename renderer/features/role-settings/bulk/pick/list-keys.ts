import type { SettingsRow } from '../../../../../shared/contract/role-settings/matrix.ts';
import { aboutName } from '../../review/role-words.ts';

/** So many rows a page moves by. */
const PAGE = 8;

/** Where a key leads in a list; null where it is none of the list's keys, or there is nowhere to go. */
export function listMove(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const to = (index: number): number => Math.min(count - 1, Math.max(0, index));
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + PAGE);
    case 'PageUp':
      return to(at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Whether each typed word stands in a row's name. */
export function namedLike(text: string): (row: SettingsRow) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (row) => {
    const name = aboutName(row).toLowerCase();
    return words.every((word) => name.includes(word));
  };
}
