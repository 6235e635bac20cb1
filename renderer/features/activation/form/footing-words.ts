import type { Footing } from '../../../state/footing.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { momentText } from '../../../components/when.ts';

/** That what is on screen is old, and that it is read again before anything is sent; null where it is not, or cannot be. */
export function footingWords(footing: Footing, asOf: number | null, now: number): string | null {
  if (footing.kind !== 'reads-first') return null;
  if (asOf === null || footing.why === 'unread') return 'Not read yet. Reading before you act.';
  if (footing.why === 'cache')
    return `From this device, ${momentText(asOf, now)}. Reading again before you act.`;
  return `Read ${ageText(now - asOf)}. Reading again before you act.`;
}
