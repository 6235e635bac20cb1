import type { ActivityEntry } from '../../shared/contract/activity.ts';
import type { Plane } from '../../shared/contract/my-roles.ts';
import type { DecidedRequest } from '../../shared/contract/approvals.ts';
import { isOnScreen, personOf } from './session/person.ts';
import { serial } from '../../shared/domain/serial.ts';
import type { ConnectionsFile, Connector, Entra } from './connection-ports.ts';
import type { Browser, Clock, Identity, Log, Notifier } from './ports.ts';
import type { AssignmentsRunFile, EmergencyFile } from './assignment-ports.ts';
import { noAssignments, type AssignmentsState } from './assignments/assignments-state.ts';
import { noSettings, type SettingsState } from './settings/settings-state.ts';
import type { BaselineFile, ChosenFiles, RunFile, SnapshotsFile } from './settings-ports.ts';
import type { FavouritesFile, Journal, ReviewedFile, RolesCache } from './storage-ports.ts';
import type { Store } from './store.ts';

/** Everything a use case may touch. */
export type World = {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Store;
  /** The connection on screen; null where there is none. The same as `running.entra`. */
  readonly entra: Entra | null;
  readonly connector: Connector;
  readonly connectionsFile: ConnectionsFile;
  readonly journal: Journal;
  readonly rolesCache: RolesCache;
  readonly favourites: FavouritesFile;
  readonly reviewed: ReviewedFile;
  readonly snapshots: SnapshotsFile;
  readonly runFile: RunFile;
  readonly baselines: BaselineFile;
  readonly assignmentsRunFile: AssignmentsRunFile;
  readonly emergency: EmergencyFile;
  readonly files: ChosenFiles;
  readonly notifier: Notifier;
  readonly browser: Browser;
  /** A fresh id for an intent. */
  readonly newId: () => string;
  /** Who is signed in, and what runs; the only mutable state beside the store. */
  readonly running: Running;
};

/** An interactive visit to the sign-in page; `page` is its address once it is known. */
export type RunningVisit = {
  readonly abort: AbortController;
  /** Who steps up, as `personOf`; null for a sign-in. */
  readonly of: string | null;
  page: string | null;
  /** Resolves once it is over, whichever way. */
  readonly done: Promise<void>;
};

/** A reading under way, and the one that queues behind it. */
export type RunningReading = { readonly of: Identity; done: Promise<void>; next: Promise<void> | null };

/** Planes that were read, ids of requests that were on them, and those (by their link) that the operating system was told of. */
export type Seen = {
  readonly planes: Set<Plane>;
  readonly requests: Set<string>;
  readonly told: Set<string>;
};

/** What is read by itself from time to time. */
export type ReadingPlan = {
  /** The reading under way: a second wish of the same person joins it, or queues one behind it. */
  under: RunningReading | null;
  /** Readings in a row that did not come through. */
  failures: number;
  /** Calls off the next planned reading. */
  cancelNext: () => void;
};

export type Running = {
  /** The connection on screen. */
  entra: Entra | null;
  /** The connection each of them was on screen through, by `personOf`: what they asked for goes on there. */
  readonly through: Map<string, Entra>;
  /** Changes of the connection, one after the other. */
  readonly inTurn: <T>(job: () => Promise<T>) => Promise<T>;
  /** Who is on screen. */
  identity: Identity | null;
  /** Everybody who was on screen in this run and is still signed in, by `personOf`: what they asked for goes on. */
  readonly signedIn: Map<string, Identity>;
  /** What each of them asked for, newest first, by `personOf`. */
  readonly activities: Map<string, readonly ActivityEntry[]>;
  /** What each of them saw decided, newest first, by `personOf`. */
  readonly decided: Map<string, readonly DecidedRequest[]>;
  /** The interactive visit under way. */
  signIn: RunningVisit | null;
  /** What is locked while a write's answer is still out (`lockOf`). */
  readonly writes: Set<string>;
  readonly roles: ReadingPlan;
  readonly approvals: ReadingPlan;
  /** The reading of past requests under way. */
  past: { readonly of: Identity; done: Promise<void> } | null;
  /** What each person was shown in this run, by `personOf`: what is not in it is new to them. */
  readonly seen: Map<string, Seen>;
  /** Until when the service asked not to be written to, by `personOf`, in milliseconds since the epoch. */
  readonly notBefore: Map<string, number>;
  /** Ids of the intents whose answer is still out. */
  readonly sending: Set<string>;
  /** Ids of the intents whose lost answer is being looked for. */
  readonly looking: Set<string>;
  /** The window: whether it has painted what it was given first, and telling that it has. */
  readonly window: { readonly painted: Promise<void>; readonly tellPainted: () => void };
  /** Role settings as they were read, what is planned for them, and what is being done to them. */
  readonly settings: SettingsState;
  /** Assignments being read. */
  readonly assignments: AssignmentsState;
  /** The screen is locked: nothing is read by itself. */
  locked: boolean;
};

const nothingPlanned = (): ReadingPlan => ({ under: null, failures: 0, cancelNext: () => undefined });

function windowToCome(): Running['window'] {
  let tellPainted: () => void = () => undefined;
  const painted = new Promise<void>((resolve) => (tellPainted = resolve));
  return { painted, tellPainted };
}

export const nothingRunning = (): Running => ({
  entra: null,
  through: new Map(),
  inTurn: serial(),
  identity: null,
  signedIn: new Map(),
  activities: new Map(),
  decided: new Map(),
  signIn: null,
  writes: new Set(),
  roles: nothingPlanned(),
  approvals: nothingPlanned(),
  past: null,
  seen: new Map(),
  notBefore: new Map(),
  sending: new Set(),
  looking: new Set(),
  window: windowToCome(),
  settings: noSettings(),
  assignments: noAssignments(),
  locked: false,
});

/** A world whose connection is the one that runs. */
export const createWorld = (parts: Omit<World, 'entra'>): World => ({
  ...parts,
  get entra() {
    return parts.running.entra;
  },
});

/** The connection of a person, whoever is on screen now: what they asked for in one tenant is looked for there. */
export const entraOf = ({ running }: World, who: Identity): Entra | null =>
  running.through.get(personOf(who)) ?? (isOnScreen(running, who) ? running.entra : null);
