import type { Holder, Holders } from '../../../../shared/contract/role-settings/detail.ts';
import { dateText, momentText } from '../../../components/when.ts';

/** Settings hold from the next activation or assignment on; what of the holders could not be read is never called nobody. */
export function notTouchedWords({ state, reason, holders }: Holders): string {
  const rule = 'Settings are not retroactive: they apply to the next activation or assignment.';
  if (state === 'read') return holders.length === 0 ? `${rule} Nobody holds this now.` : rule;
  const why = reason === null ? '' : ` ${reason.title}`;
  return state === 'partial'
    ? `${rule} Who holds this could be read only in part.${why}`
    : `${rule} Who holds this could not be read.${why}`;
}

/** "active now until 16:10", "eligible with no end date". */
export function holderWords({ kind, endsAt }: Holder, now: number): string {
  switch (kind) {
    case 'activated':
      return endsAt === null ? 'active now' : `active now until ${momentText(endsAt, now)}`;
    case 'assigned':
      return endsAt === null ? 'assigned with no end date' : `assigned until ${dateText(endsAt, now)}`;
    case 'eligible':
      return endsAt === null ? 'eligible with no end date' : `eligible until ${dateText(endsAt, now)}`;
    case 'unknown':
      return 'holds it in a way this console does not know';
  }
}
