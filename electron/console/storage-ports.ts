import type { WriteAction } from '../../shared/contract/activity.ts';
import type { MyRoles } from '../../shared/contract/my-roles.ts';
import type { Preferences } from '../../shared/contract/preferences.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { Identity } from './ports.ts';

/*
 * The rest of `ports.ts`: what is kept on this device. `storage` implements these.
 */

/** What the user chose on this device. Nothing in it is secret, so it is kept in the clear whatever the key store is. */
export type PreferencesFile = {
  /** Null where nothing was chosen yet, or what is there cannot be read: the defaults then hold. */
  readonly load: () => Promise<Preferences | null>;
  readonly save: (chosen: Preferences) => Promise<void>;
};

/** What is kept, encrypted, of one account's My roles between runs. Nothing of other people's requests. */
export type RolesCache = {
  /** Null where nothing is kept, or it is not of this version. */
  readonly load: (who: Identity) => Promise<CachedRoles | null>;
  readonly save: (who: Identity, roles: CachedRoles) => Promise<void>;
  readonly wipe: (who: Identity) => Promise<void>;
};

export type CachedRoles = Pick<
  MyRoles,
  'eligible' | 'active' | 'requests' | 'ended' | 'expired' | 'recents'
> & { readonly asOf: number };

/** The roles an account marked, as `roleKey`, in the order marked. A setting, not a cache: signing out leaves it. */
export type FavouritesFile = {
  readonly load: (who: Identity) => Promise<readonly string[]>;
  readonly save: (who: Identity, keys: readonly string[]) => Promise<void>;
};

/** Ids of past requests an account has looked through. A setting, not a cache: signing out leaves it. */
export type ReviewedFile = {
  readonly load: (who: Identity) => Promise<readonly string[]>;
  readonly save: (who: Identity, requestIds: readonly string[]) => Promise<void>;
};

/** What the journal remembers of an intent: enough to recognise it, nothing to read. */
export type JournalIntent = {
  readonly id: string;
  readonly at: number;
  readonly tenantId: string;
  readonly principalId: string;
  readonly action: WriteAction;
  readonly roleDefinitionId: string;
  readonly scopeId: string;
  /** Id of the request that is taken back or decided about; null for what asks for something new. */
  readonly subject: string | null;
  /** HMAC of the justification under the journal's key. */
  readonly justificationTag: string;
};

export type JournalEnd = 'accepted' | 'refused' | 'not-found';

/**
 * What was asked, on disk before it is sent. Append-only, fsynced, always on disk.
 */
export type Journal = {
  readonly tag: (text: string) => string;
  /** Resolves once the record is on disk; only then may anything be sent. */
  readonly begin: (intent: JournalIntent) => Promise<Result<null>>;
  readonly settle: (id: string, end: JournalEnd, requestId: string | null) => Promise<Result<null>>;
  /** Intents without an end, oldest first. */
  readonly open: () => readonly JournalIntent[];
};
