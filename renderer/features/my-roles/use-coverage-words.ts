import { useEffect, useRef } from 'react';
import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { offlineTitle } from '../../components/offline-words.ts';
import { announce } from '../../state/announcements.ts';
import { serviceNow } from '../../state/service-clock.ts';
import { worstCoverage } from '../../state/coverage.ts';
import { coverageNotices, countWords } from './coverage-words.ts';

/** Says in the live region how a reading went, when its outcome changes. */
export function useCoverageWords(myRoles: MyRoles, offline: { readonly since: number } | null): void {
  const { state } = worstCoverage(myRoles);
  const said = useRef<string | null>(null);
  useEffect(() => {
    if ((state === 'unread' && !offline) || myRoles.reading) return;
    const notices = coverageNotices(myRoles, serviceNow());
    const told = notices.map(({ problem }) => problem.title).join(' ');
    const words = offline
      ? offlineTitle(offline.since, myRoles.asOf, serviceNow())
      : told || `Roles and groups read. Eligible for ${countWords(myRoles.eligible.length, myRoles)}.`;
    const key = offline
      ? 'offline'
      : `${state} ${notices.map(({ key: planes, problem }) => `${planes} ${problem.kind}`).join(' ')}`;
    if (said.current === key) return;
    said.current = key;
    announce(words);
  }, [state, myRoles, offline]);
}
