import type { Access } from '../../../shared/contract/access.ts';
import { freshnessOf } from '../../../shared/domain/freshness.ts';
import { ageText } from '../../../shared/domain/time-left.ts';
import { momentText } from '../../components/when.ts';

/** When it was checked, beside who and where. @param now the service's time */
export function checkedWords({ asOf, checking }: Pick<Access, 'asOf' | 'checking'>, now: number): string {
  if (asOf === null) return checking ? 'checking' : 'not checked yet';
  if (checking) return `checking again, showing ${momentText(asOf, now)}`;
  const age = ageText(now - asOf);
  return freshnessOf({ asOf, source: 'service' }, now) === 'fresh'
    ? `checked ${age}`
    : `checked ${age}, it may have changed`;
}
