import type { MyRoles } from '../../shared/contract/my-roles.ts';
import { ageText } from '../../shared/domain/time-left.ts';
import { momentText } from '../components/when.ts';
import { isOffline, worstCoverage } from '../state/coverage.ts';
import { STALE_AFTER_MS } from '../state/read-again.ts';

/** Age and origin of what is on screen: a mark, what it is, and since when. */
export type Freshness = {
  readonly mark: 'confirmed' | 'reading' | 'old' | 'offline' | 'attention';
  readonly title: string;
  readonly detail: string;
};

/** What the rail says of the roles on screen. @param now the service's time */
export function freshnessOf(
  myRoles: Pick<MyRoles, 'asOf' | 'source' | 'reading' | 'coverage'>,
  now: number,
): Freshness {
  const { asOf, source, reading } = myRoles;
  const age = asOf === null ? null : ageText(now - asOf);
  const lastRead = age === null ? 'Never read on this device' : `Last read ${age}`;
  if (reading) {
    if (asOf === null || age === null) return { mark: 'reading', title: 'Reading…', detail: 'Entra roles' };
    const shown = source === 'cache' ? `showing ${momentText(asOf, now)} from this device` : `read ${age}`;
    return { mark: 'reading', title: 'Reading…', detail: shown };
  }
  if (isOffline(myRoles)) return { mark: 'offline', title: 'Offline', detail: lastRead };
  switch (worstCoverage(myRoles).state) {
    case 'refused':
      return { mark: 'attention', title: 'Reading was refused', detail: lastRead };
    case 'failed':
      return { mark: 'attention', title: 'Could not be read', detail: lastRead };
    case 'partial':
      return { mark: 'attention', title: 'Read in part', detail: age ?? lastRead };
    case 'unread':
      return { mark: 'old', title: 'Not read yet', detail: lastRead };
    case 'complete':
      break;
  }
  if (asOf === null || age === null) return { mark: 'old', title: 'Not read yet', detail: lastRead };
  if (source !== 'service') return { mark: 'old', title: 'From this device', detail: `Read ${age}` };
  return now - asOf > STALE_AFTER_MS
    ? { mark: 'old', title: `Read ${age}`, detail: 'Read again before you act' }
    : { mark: 'confirmed', title: 'Up to date', detail: `${age} · Entra roles` };
}
