import { randomUUID } from 'node:crypto';
import { refusalOf } from './refusal-table.ts';
import type { InBrowser } from './sign-in-refusal.ts';

/** A refusal that a test has asked for. */
export type ScriptedRefusal = {
  id: string;
  code: number;
  /** Object id of the only person it is about; null = everybody. */
  who: string | null;
  /** So many times; null = until it is taken back or, where the person can prove something, until they have. */
  times: number | null;
  /** In the browser, at the token endpoint, or at both. */
  at: 'browser' | 'token' | 'both';
  hits: number;
};

/** Where a sign-in or its renewal stands. */
export type Stage = InBrowser | 'renewal' | 'redemption';

/** What is refused at the moment, oldest first. */
export type ScriptedRefusals = {
  add(refusal: Pick<ScriptedRefusal, 'code' | 'who' | 'times' | 'at'>): ScriptedRefusal;
  list(): readonly ScriptedRefusal[];
  clear(): void;
  /** What holds at a stage for a person (null: nobody is chosen yet). Nothing is counted. */
  standing(stage: Stage, oid: string | null): ScriptedRefusal | undefined;
  /** It was met: counted, and gone after the last time. */
  met(refusal: ScriptedRefusal): void;
  /** The person has proved what it asks for. */
  proved(refusal: ScriptedRefusal, oid: string): void;
};

export function scriptedRefusals(): ScriptedRefusals {
  let all: ScriptedRefusal[] = [];
  const provedBy = new Map<string, Set<string>>();
  const concerns = ({ id, who }: ScriptedRefusal, oid: string | null): boolean =>
    (who === null || who === oid) && !(oid !== null && provedBy.get(id)?.has(oid));
  const met = (refusal: ScriptedRefusal): void => {
    refusal.hits += 1;
    if (refusal.times !== null && refusal.hits >= refusal.times) all = all.filter((one) => one !== refusal);
  };
  return {
    add(refusal) {
      const added = { id: randomUUID(), hits: 0, ...refusal };
      all.push(added);
      return added;
    },
    list: () => all,
    clear() {
      all = [];
    },
    standing: (stage, oid) => all.find((one) => comesUp(one, stage) && concerns(one, oid)),
    met,
    proved(refusal, oid) {
      provedBy.set(refusal.id, new Set([...(provedBy.get(refusal.id) ?? []), oid]));
      met(refusal);
    },
  };
}

function comesUp({ code, who, at }: ScriptedRefusal, stage: Stage): boolean {
  const { browser, silent, atRedemption } = refusalOf(code);
  if (stage === 'renewal') return at !== 'browser' && silent !== null;
  if (stage === 'redemption') return at !== 'browser' && atRedemption === true;
  // What is about one person cannot be known before they are chosen.
  const shown = browser === 'request' && who !== null ? 'person' : browser;
  return at !== 'token' && shown === stage;
}
