import { useEffect } from 'react';
import type { SettingsRef } from '../../../../../shared/contract/role-settings/plan.ts';
import { useOffline } from '../../../../state/use-offline.ts';
import { useVisit } from '../../../../state/use-visit.ts';
import { detailKey, readDetail, useDetails, type DetailRead } from './detail-store.ts';

const UNREAD: DetailRead = { reading: true, detail: null, problem: null };

/** One role, read anew when it is opened and when the service answers again. */
export function useDetail(of: SettingsRef): DetailRead {
  const { definitionId, scopeId } = of;
  const offline = useOffline() !== null;
  const visit = useVisit();
  const read = useDetails((state) => (state.visit === visit ? state.read[detailKey(of)] : undefined));
  useEffect(() => {
    if (!offline) void readDetail({ definitionId, scopeId });
  }, [definitionId, scopeId, offline, visit]);
  return read ?? { ...UNREAD, reading: !offline };
}
