import { ageText } from '../../../shared/domain/time-left.ts';
import { OFFLINE_WHY } from '../../components/offline-words.ts';
import { momentText } from '../../components/when.ts';
import type { Footing } from '../../state/footing.ts';

/** Whether a control may send now, and what happens first where it may. */
export type Acting = { readonly whyNot: string | null; readonly note: string | null };

/** @param asOf when what is on screen was read; @param now the service's time */
export function actingWords(footing: Footing, asOf: number | null, now: number): Acting {
  switch (footing.kind) {
    case 'firm':
      return { whyNot: null, note: null };
    case 'offline':
      return { whyNot: OFFLINE_WHY, note: null };
    case 'reads-first':
      return { whyNot: null, note: `${readWords(footing.why, asOf, now)}Reading again before you act.` };
  }
}

function readWords(why: 'stale' | 'cache' | 'unread', asOf: number | null, now: number): string {
  if (asOf === null || why === 'unread') return '';
  return why === 'cache'
    ? `From this device, read at ${momentText(asOf, now)}. `
    : `Read ${ageText(now - asOf)}. `;
}
