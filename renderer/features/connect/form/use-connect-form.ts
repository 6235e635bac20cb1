import { useState } from 'react';
import type { Connection } from '../../../../shared/contract/connection.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { connectionId } from '../../../../shared/domain/connections/connection-id.ts';
import { checkAfterSignIn } from '../../../state/access-open.ts';
import { announce } from '../../../state/announcements.ts';
import { leaveConnections } from '../../../state/choosing-connection.ts';
import { dropConnectDraft, useConnectDraft } from '../../../state/connect-draft.ts';
import { ask } from '../../../state/intents.ts';
import { sliceNow, useSlice } from '../../../state/slices-store.ts';
import { connectValues, connectionOf, faultIn, tenantOf } from './connect-values.ts';
import { lookupWords, wasNotChecked } from './lookup-words.ts';
import { useTenantLookup, type Lookup } from './use-tenant-lookup.ts';

/** So long the tenant's lookup may hold up the button; the sign-in itself would show what it did not. */
const LOOKUP_PATIENCE = 3000;

/** The form that connects a tenant: its values, what is wrong with them, and sending it. */
export function useConnectForm() {
  const { draft } = useConnectDraft();
  const connections = useSlice('connections');
  const { policy, offered } = connections;
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const values = connectValues(draft, connections);
  const { lookup, lookNow } = useTenantLookup(values.cloud, tenantOf(values));
  const looked = lookupWords(lookup, values.cloud, offered);
  const fault = faultIn(values, policy);

  const stop = (control: string, why: string): void => {
    announce(why, 'assertive');
    document.getElementById(control)?.focus();
  };
  const send = async (wanted: Connection): Promise<void> => {
    const blocks = lookupWords(await soon(lookNow()), wanted.cloud, offered)?.blocks ?? null;
    if (blocks !== null) {
      stop('connect-tenant', blocks);
      return;
    }
    const fresh = isNew(wanted);
    if (fresh) checkAfterSignIn();
    const answer = await ask('connect', wanted);
    if (!answer.ok) {
      if (fresh) checkAfterSignIn(false);
      setProblem(answer.problem);
      announce(answer.problem.title, 'assertive');
      return;
    }
    dropConnectDraft();
    leaveConnections();
  };
  const submit = async (): Promise<void> => {
    if (sending) return;
    const wanted = connectionOf(values);
    if (fault !== null || wanted === null) {
      stop(fault?.control ?? '', fault?.why ?? '');
      return;
    }
    setSending(true);
    setProblem(null);
    await send(wanted);
    setSending(false);
  };
  const whyNot = sending ? 'It is on its way.' : (fault?.why ?? looked?.blocks ?? null);
  const notChecked = wasNotChecked(lookup);
  return { values, offered, looked, notChecked, lookNow, sending, problem, submit, whyNot };
}

/** Whether this device has not connected to it like this before: then what was granted is checked after the sign-in. */
function isNew(wanted: Connection): boolean {
  const id = connectionId(wanted);
  const before = sliceNow('connections').saved.find((one) => one.id === id);
  return before?.connection.tier !== wanted.tier;
}

const soon = (lookup: Promise<Lookup>): Promise<Lookup> =>
  Promise.race([
    lookup,
    new Promise<Lookup>((resolve) => setTimeout(() => resolve({ state: 'none' }), LOOKUP_PATIENCE)),
  ]);
