import type { Result } from '../../../../shared/contract/result.ts';
import type { PlaneCoverage } from '../../../console/ports.ts';
import { coverageOf } from '../coverage.ts';
import type { Rows } from '../pages.ts';
import type { GroupsFound } from './group-sources.ts';

/** As far as groups could be found, and of those found, read. */
export function groupCoverage(found: GroupsFound, parts: readonly Result<Rows<unknown>>[]): PlaneCoverage {
  const places = coverageOf('groups', found.lists);
  if (!isRead(places) || parts.length === 0) return places;
  const read = coverageOf('groups', parts);
  if (!isRead(read)) return read;
  return read.reason ? read : places;
}

/** Whether there is anything of a plane to be shown, if only in part. */
export const isRead = ({ state }: PlaneCoverage): boolean => state === 'complete' || state === 'partial';
