import type { Plane, Scope } from '../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { ageText } from '../../../shared/domain/time-left.ts';
import { OFFLINE_WHY } from '../../components/offline-words.ts';
import { momentText } from '../../components/when.ts';
import type { Footing } from '../../state/footing.ts';

/** Whether a control may send now, and what happens first where it may. */
export type Acting = { readonly whyNot: string | null; readonly note: string | null };

/** The same of each plane: one may have been read and the other not. */
export type ActingBy = Readonly<Record<Plane, Acting>>;

type Placed = { readonly scope: Pick<Scope, 'id'> };

/** Whether what is done to one row can be sent now. */
export const actingOn = (by: ActingBy, held: Placed): Acting => by[planeOfHeld(held)];

/** The same of several at once: what stands in the way of one stands in the way of all. */
export function actingOnAll(by: ActingBy, held: readonly Placed[]): Acting {
  const all = held.map((one) => actingOn(by, one));
  return (
    all.find(({ whyNot }) => whyNot !== null) ??
    all.find(({ note }) => note !== null) ?? { whyNot: null, note: null }
  );
}

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
