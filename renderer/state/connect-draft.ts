import { create } from 'zustand';
import type { Cloud, Tier } from '../../shared/contract/connection.ts';

/** What was typed and chosen to connect a tenant, as typed. Null: not touched yet. */
export type ConnectDraft = {
  readonly cloud: Cloud | null;
  readonly tenant: string | null;
  readonly clientId: string | null;
  readonly tier: Tier | null;
};

const EMPTY: ConnectDraft = { cloud: null, tenant: null, clientId: null, tier: null };

/** Kept over refusals, over leaving the page and coming back, until the connection was made. In memory only. */
export const useConnectDraft = create<{ readonly draft: ConnectDraft }>(() => ({ draft: EMPTY }));

/** Keeps what was typed. */
export const keepConnectDraft = (part: Partial<ConnectDraft>): void =>
  useConnectDraft.setState(({ draft }) => ({ draft: { ...draft, ...part } }));

/** Forgets it: the connection was made. */
export const dropConnectDraft = (): void => useConnectDraft.setState({ draft: EMPTY });
