import { useEffect, useMemo } from 'react';
import type { Approver } from '../../../../../../shared/contract/my-roles.ts';
import type { ApproverFacts } from '../../../../../../shared/contract/role-settings/detail.ts';
import { useOffline } from '../../../../../state/use-offline.ts';
import { useVisit } from '../../../../../state/use-visit.ts';
import { readFacts, useFactsStore, type ReadableApprover } from './facts-store.ts';

const isReadable = (approver: Approver): approver is ReadableApprover => approver.kind !== 'unknown';

/** Who stands behind each approver, as far as it is known; whom nobody has read yet is read. @param known read already */
export function useApproverFacts(
  approvers: readonly Approver[],
  known: readonly ApproverFacts[],
): readonly ApproverFacts[] {
  const visit = useVisit();
  const offline = useOffline() !== null;
  const read = useFactsStore((state) => (state.visit === visit ? state.read : NONE));
  const facts = useMemo(
    () =>
      approvers.flatMap(({ id }) => {
        const one = known.find((fact) => fact.id === id) ?? read[id];
        return one ? [one] : [];
      }),
    [approvers, known, read],
  );
  useEffect(() => {
    const missing = approvers.filter(isReadable).filter(({ id }) => !facts.some((one) => one.id === id));
    if (missing.length > 0 && !offline) void readFacts(missing);
  }, [approvers, facts, offline]);
  return facts;
}

const NONE: Readonly<Record<string, ApproverFacts>> = {};
