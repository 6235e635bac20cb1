import { withoutHidden } from '../hidden-characters.ts';

/**
 * Text of the service or of another person for a place that shows plain text and draws nothing itself, such as the operating system's
 * notifications: on one line, without characters that hide or turn round what follows, at most `longest` characters long.
 */
export function harmlessText(text: string, longest: number): string {
  const plain = Array.from(withoutHidden(text).replace(/\s+/g, ' ').trim());
  return plain.length <= longest
    ? plain.join('')
    : `${plain
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
