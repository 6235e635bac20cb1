import { useMemo } from 'react';
import type { Access } from '../../shared/contract/access.ts';
import { useSlice } from '../state/slices-store.ts';
import type { Read } from './freshness-words.ts';
import { screenOf } from './screen-here.ts';
import type { ScreenId } from './screens.ts';

/** How far what that screen shows was read. Only the roles are ever kept on disk: the others are the service's or nothing. */
export function useScreenRead(here: ScreenId): Read {
  const myRoles = useSlice('myRoles');
  const approvals = useSlice('approvals');
  const roleSettings = useSlice('roleSettings');
  const assignments = useSlice('assignments');
  const access = useSlice('access');
  const { reads } = screenOf(here);
  return useMemo(() => {
    switch (reads) {
      case 'myRoles':
        return myRoles;
      case 'approvals':
        return { ...approvals, source: approvals.asOf === null ? 'none' : 'service' };
      case 'roleSettings':
        return {
          ...roleSettings,
          source: roleSettings.asOf === null ? 'none' : 'service',
          what: 'role settings',
        };
      case 'assignments':
        return {
          ...assignments,
          source: assignments.asOf === null ? 'none' : 'service',
          what: 'assignments',
        };
      case 'access':
        return readOfAccess(access);
    }
  }, [reads, approvals, myRoles, roleSettings, assignments, access]);
}

const readOfAccess = ({ asOf, checking, problem }: Access): Read => ({
  asOf,
  source: asOf === null ? 'none' : 'service',
  reading: checking,
  coverage: [
    {
      plane: 'entra-roles',
      state: problem ? 'failed' : asOf === null ? 'unread' : 'complete',
      reason: problem,
      asOf,
    },
  ],
  what: 'Your access',
});
