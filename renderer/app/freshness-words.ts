import type { Coverage } from '../../shared/contract/my-roles.ts';
import { freshnessOf } from '../../shared/domain/freshness.ts';
import { ageText } from '../../shared/domain/time-left.ts';
import { momentText } from '../components/when.ts';
import { worstCoverage } from '../state/coverage.ts';

/** Age and origin of what is on screen: a mark, what it is, and since when. */
type FreshnessWords = {
  readonly mark: 'confirmed' | 'reading' | 'old' | 'offline' | 'attention';
  readonly title: string;
  readonly detail: string;
};

/** What was read, when, and from where. */
export type Read = {
  readonly asOf: number | null;
  readonly source: 'none' | 'cache' | 'service';
  readonly reading: boolean;
  readonly coverage: readonly Coverage[];
  /** What of the service it is; left out: Entra roles. */
  readonly what?: string;
};

/**
 * What the rail says of what is on screen.
 * @param offline whether the service is not reached; @param now the service's time
 */
export function freshnessWords(read: Read, offline: boolean, now: number): FreshnessWords {
  const { asOf, source, reading, what = 'Entra roles' } = read;
  const age = asOf === null ? null : ageText(now - asOf);
  const lastRead = age === null ? 'Never read on this device' : `Last read ${age}`;
  if (reading) {
    if (asOf === null || age === null) return { mark: 'reading', title: 'Reading…', detail: what };
    const shown = source === 'cache' ? `showing ${momentText(asOf, now)} from this device` : `read ${age}`;
    return { mark: 'reading', title: 'Reading…', detail: shown };
  }
  if (offline) return { mark: 'offline', title: 'Offline', detail: lastRead };
  switch (worstCoverage(read).state) {
    case 'refused':
      return { mark: 'attention', title: 'Reading was refused', detail: lastRead };
    case 'failed':
      return { mark: 'attention', title: 'Could not be read', detail: lastRead };
    case 'partial':
      return { mark: 'attention', title: 'Read in part', detail: age ?? lastRead };
    case 'unread':
    case 'complete':
      break;
  }
  if (asOf === null || age === null) return { mark: 'old', title: 'Not read yet', detail: lastRead };
  if (source === 'cache') {
    return { mark: 'old', title: 'From this device', detail: `Read ${age}. Read again before you act` };
  }
  return freshnessOf({ asOf, source }, now) === 'fresh' && worstCoverage(read).state === 'complete'
    ? { mark: 'confirmed', title: 'Up to date', detail: `${age} · ${what}` }
    : { mark: 'old', title: `Read ${age}`, detail: 'Reading again before you act' };
}
