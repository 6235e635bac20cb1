import { offersFor, type Offers } from '../../../../shared/domain/assignments/offers.ts';
import type { ListRow } from '../list/list-rows.ts';

/** What can be done about a row, in the order offered. */
export const OFFERS = [
  'update',
  'extend',
  'renew',
  'convert',
  'remove',
] as const satisfies readonly (keyof Offers)[];
export type Offer = (typeof OFFERS)[number];

/** As on a button. */
export const OFFER_LABELS: Readonly<Record<Offer, string>> = {
  update: 'Update…',
  extend: 'Extend…',
  renew: 'Renew…',
  convert: 'Make eligible…',
  remove: 'Remove…',
};

export const offersOf = (
  { row, role, principal }: ListRow,
  emergency: ReadonlySet<string>,
  now: number,
): Offers => offersFor(row, role, emergency, now, principal);

/** Those worth a line in the menu of a row: what is over is renewed, what is there is changed. */
export const offersShown = ({ row }: ListRow): readonly Offer[] =>
  row.state === 'over'
    ? ['renew']
    : OFFERS.filter((offer) => offer !== 'renew' && (offer !== 'convert' || row.kind !== 'eligible'));

/** Why something is not offered of a row, in words. */
export function whyNotOffered(offer: Offer, { row, principal, emergency }: ListRow): string {
  if (row.membership === 'unknown') return 'Through what it is had is not known.';
  if (row.membership !== 'direct') return 'It is had through a group: change it there.';
  if (row.kind === 'activated') return 'An activation ends by itself, or when whoever made it gives it back.';
  if (row.kind === 'unknown') return 'How it is had is not known to this version.';
  switch (offer) {
    case 'renew':
      return row.state === 'over' ? 'It ended more than 30 days ago: assign it anew.' : 'It has not ended.';
    case 'extend':
      return row.endsAt === null ? 'It has no end to put off.' : beyondNow(row.state);
    case 'convert':
      if (row.kind === 'eligible') return 'It is eligible already.';
      if (emergency) return 'An emergency account stays active.';
      if (principal.kind === 'service-principal')
        return 'An application cannot be eligible: it cannot activate.';
      return row.state === 'now'
        ? 'Accounts that synchronise the directory cannot activate.'
        : beyondNow(row.state);
    case 'update':
    case 'remove':
      return beyondNow(row.state);
  }
}

const beyondNow = (state: ListRow['row']['state']): string =>
  state === 'to-come' ? 'It has not begun: update or remove it.' : 'It has ended.';
