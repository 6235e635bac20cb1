import type { Principal } from '../../../../shared/contract/assignments/assignments.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { PlannedSteps } from '../../../../shared/domain/assignments/check-facts.ts';
import { sameId } from '../../../../shared/domain/role-settings/same-id.ts';
import type { PrincipalFacts } from '../../assignment-ports.ts';
import type { Wanted } from './wanted-assignments.ts';

type Meant = Pick<PlannedSteps, 'principal' | 'facts'> & Required<Pick<PlannedSteps, 'factsProblem'>>;

/**
 * Who a wish is about: as the directory says, else as far as the rows on screen do.
 * @param found what looking them up brought @param rows principals on screen
 */
export function whoIsMeant(
  { triple, kind }: Wanted,
  found: Result<PrincipalFacts | null>,
  rows: readonly Principal[],
): Meant {
  const id = triple.principalId;
  const row = rows.find((one) => sameId(one.id, id));
  const known: Principal = row ?? { id, kind: kind ?? 'unknown', name: null, upn: null, guest: null };
  if (!found.ok) return { principal: known, facts: null, factsProblem: found.problem };
  const facts = found.value;
  // Applications cannot be looked up with the permissions this console asks for: of one, not to be found says nothing.
  const wasThere = known.kind === 'user' || known.kind === 'group';
  if (facts === null || facts.kind === 'unknown')
    return { principal: known, facts: wasThere ? 'gone' : null, factsProblem: null };
  const { name, upn, guest } = facts;
  const principal: Principal = {
    id,
    kind: facts.kind,
    name: name ?? known.name,
    upn: upn ?? known.upn,
    guest: guest ?? known.guest,
  };
  return { principal, facts, factsProblem: null };
}
