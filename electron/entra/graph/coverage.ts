import type { Coverage } from '../../../shared/contract/my-roles.ts';
import type { Result } from '../../../shared/contract/result.ts';
import { nothingRead } from '../../../shared/domain/coverage.ts';
import type { Rows } from './pages.ts';

/** How far Entra roles could be read, from the parts of one reading: complete only when every part was read to its end. */
export function coverageOf(parts: readonly Result<Rows<unknown>>[]): Coverage {
  const failed = parts.flatMap((part) => (part.ok ? [] : [part.problem]));
  const cut = parts.flatMap((part) => (part.ok && part.value.incomplete ? [part.value.incomplete] : []));
  const reason = failed[0] ?? cut[0] ?? null;
  if (!reason) return { plane: 'entra-roles', state: 'complete', reason: null };
  if (failed.length < parts.length) return { plane: 'entra-roles', state: 'partial', reason };
  return nothingRead(reason);
}
