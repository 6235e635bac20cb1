import { useCallback, useEffect, useRef, useState } from 'react';
import type { Cloud, TenantFound } from '../../../../shared/contract/connection.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { ask } from '../../../state/intents.ts';

/** What is known of a tenant before anybody signs in to it. */
export type Lookup =
  | { readonly state: 'none' | 'looking' }
  | { readonly state: 'found'; readonly found: TenantFound }
  | { readonly state: 'failed'; readonly problem: Problem };

type Looked = { readonly key: string; readonly lookup: Lookup };
const NONE: Lookup = { state: 'none' };
/** So long without a key the typing counts as done. */
const PAUSE = 700;

/**
 * Asks the chosen cloud's sign-in service about the typed tenant: after a pause, or at once by `lookNow`. An answer about what is no
 * longer typed is not shown.
 * @param tenant as it would be connected to; null where what is typed cannot be one
 */
export function useTenantLookup(
  cloud: Cloud,
  tenant: string | null,
): { readonly lookup: Lookup; readonly lookNow: () => Promise<Lookup> } {
  const [shown, setShown] = useState<Looked | null>(null);
  const asked = useRef<{ readonly key: string; readonly answer: Promise<Lookup> } | null>(null);
  const key = `${cloud} ${tenant ?? ''}`.toLowerCase();

  const lookNow = useCallback((): Promise<Lookup> => {
    if (tenant === null) return Promise.resolve(NONE);
    if (asked.current?.key === key) return asked.current.answer;
    setShown({ key, lookup: { state: 'looking' } });
    const answer = ask('lookUpTenant', { cloud, tenant }).then((result): Lookup => {
      const lookup: Lookup = result.ok
        ? { state: 'found', found: result.value }
        : { state: 'failed', problem: result.problem };
      // What the network kept from being asked is asked anew the next time.
      if (!result.ok && result.problem.kind !== 'not-found' && asked.current?.key === key)
        asked.current = null;
      setShown((now) => (now?.key === key ? { key, lookup } : now));
      return lookup;
    });
    asked.current = { key, answer };
    return answer;
  }, [cloud, tenant, key]);

  useEffect(() => {
    if (tenant === null) return undefined;
    const timer = setTimeout(() => void lookNow(), PAUSE);
    return () => clearTimeout(timer);
  }, [tenant, lookNow]);

  return { lookup: shown?.key === key ? shown.lookup : NONE, lookNow };
}
