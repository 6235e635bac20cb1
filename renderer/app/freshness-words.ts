import type { Coverage, Plane } from '../../shared/contract/my-roles.ts';
import { freshnessOf } from '../../shared/domain/freshness.ts';
import { ageText } from '../../shared/domain/time-left.ts';
import { PLANES } from '../components/coverage-reason.ts';
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
  /** What of the service it is, in a sentence; left out: Entra roles and groups. */
  readonly what?: string;
};

const OF_ALL = {
  refused: 'Reading was refused',
  failed: 'Could not be read',
  partial: 'Read in part',
} as const;
const OF_ONE = {
  refused: 'not read',
  failed: 'not read',
  partial: 'read in part',
} as const;

/**
 * When what is on screen was read: of the plane that was read longest ago. What was kept, or not read at all, has its own moment.
 */
export function oldestReading({
  asOf,
  source,
  coverage,
}: Pick<Read, 'asOf' | 'source' | 'coverage'>): number | null {
  const moments = coverage.flatMap((one) => (one.asOf === null ? [] : [one.asOf]));
  return source === 'service' && moments.length > 0 ? Math.min(...moments) : asOf;
}

/**
 * What the rail says of what is on screen.
 * @param offline whether the service is not reached; @param now the service's time
 */
export function freshnessWords(read: Read, offline: boolean, now: number): FreshnessWords {
  const { source, reading, what } = read;
  const asOf = oldestReading(read);
  const age = asOf === null ? null : ageText(now - asOf);
  const lastRead = age === null ? 'Never read on this device' : `Last read ${age}`;
  if (reading) {
    if (asOf === null || age === null)
      return { mark: 'reading', title: 'Reading…', detail: upper(what ?? 'roles and groups') };
    const shown = source === 'cache' ? `showing ${momentText(asOf, now)} from this device` : `read ${age}`;
    return { mark: 'reading', title: 'Reading…', detail: shown };
  }
  if (offline) return { mark: 'offline', title: 'Offline', detail: lastRead };
  const { state } = worstCoverage(read);
  if (state === 'refused' || state === 'failed' || state === 'partial') {
    const one = onePlaneWords(read, now);
    return (
      one ?? {
        mark: 'attention',
        title: OF_ALL[state],
        detail: state === 'partial' ? (age ?? lastRead) : lastRead,
      }
    );
  }
  if (asOf === null || age === null) return { mark: 'old', title: 'Not read yet', detail: lastRead };
  if (source === 'cache') {
    return { mark: 'old', title: 'From this device', detail: `Read ${age}. Read again before you act` };
  }
  return freshnessOf({ asOf, source }, now) === 'fresh' && state === 'complete'
    ? { mark: 'confirmed', title: 'Up to date', detail: `${age} · ${what ?? 'roles, groups'}` }
    : { mark: 'old', title: `Read ${age}`, detail: 'Reading again before you act' };
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Where one plane alone was not read in full: which, and how old the other is. Null where they fared alike. */
function onePlaneWords({ coverage }: Pick<Read, 'coverage'>, now: number): FreshnessWords | null {
  const short = coverage.filter(({ state }) => state !== 'complete');
  const whole = coverage.find(({ state }) => state === 'complete');
  const [one] = short;
  if (short.length !== 1 || !one || !whole || one.state === 'unread' || one.state === 'complete') return null;
  const name = (plane: Plane): string => PLANES[plane];
  const other = whole.asOf === null ? 'from this device' : `read ${ageText(now - whole.asOf)}`;
  return {
    mark: 'attention',
    title: `${name(one.plane)} ${OF_ONE[one.state]}`,
    detail: `${name(whole.plane)} ${other}`,
  };
}
