import type { Plane } from '../../../shared/contract/my-roles.ts';
import type { Result } from '../../../shared/contract/result.ts';
import { nothingRead } from '../../../shared/domain/coverage.ts';
import type { PlaneCoverage } from '../../console/ports.ts';
import type { Rows } from './pages.ts';

/** How far a plane could be read, from the parts of one reading: complete only when every part was read to its end. */
export function coverageOf(plane: Plane, parts: readonly Result<Rows<unknown>>[]): PlaneCoverage {
  const failed = parts.flatMap((part) => (part.ok ? [] : [part.problem]));
  const cut = parts.flatMap((part) => (part.ok && part.value.incomplete ? [part.value.incomplete] : []));
  const reason = failed[0] ?? cut[0] ?? null;
  if (!reason) return { plane, state: 'complete', reason: null };
  return failed.length < parts.length ? { plane, state: 'partial', reason } : nothingRead(plane, reason);
}
