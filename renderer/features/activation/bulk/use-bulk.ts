import { useRef, useState } from 'react';
import type { IntentInput, WriteOutcome } from '../../../../shared/contract/intents.ts';
import type { FormField, Problem } from '../../../../shared/contract/problem.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { tellLate } from '../../../state/late-refusal.ts';
import { draftKey, type OpenPanel, type TypedDraft } from '../../../state/panel-store.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { sliceNow } from '../../../state/slices-store.ts';
import { useGone } from '../../../state/use-gone.ts';
import { draftMinutes, isoOrNothing, saidIn } from '../form/draft.ts';
import type { RoleNow } from '../form/use-role-now.ts';
import { useDraft } from '../form/use-draft.ts';
import { useProblems, type Problems } from '../form/use-problems.ts';
import { resultsLine } from '../way/results-tally.ts';
import { bulkProblems } from './bulk-problems.ts';
import { shareOf, type Share } from './ceilings.ts';
import { refusedOf, settleDrafts } from './settle-drafts.ts';
import { dryRunOf, triedKey, type DryRun } from './dry-run.ts';

/** One of several roles, as it is about to be asked for. */
export type BulkRole = RoleNow & { readonly share: Share };

/** The form of one opening of the panel for several roles, and what became of each. */
export type Bulk = {
  readonly face: 'form' | 'results';
  /** What the form is about: all at first, after a refusal those that were refused. */
  readonly roles: readonly BulkRole[];
  /** Of these, those for which something can be sent now. */
  readonly ready: readonly BulkRole[];
  readonly draft: TypedDraft;
  readonly minutes: number | undefined;
  readonly change: (part: Partial<TypedDraft>) => void;
  readonly problems: Problems;
  readonly dryRun: DryRun | null;
  /** Whether the form still says what the dry run tried. */
  readonly dryRunHolds: boolean;
  readonly checking: boolean;
  readonly check: () => Promise<FormField | null>;
  /** When the running sending began; null while none runs. */
  readonly sendingSince: number | null;
  readonly send: () => Promise<FormField | null>;
  /** What main answered for each that was sent, by eligibility id. */
  readonly results: ReadonlyMap<string, Result<WriteOutcome>>;
  /** What was said with what was sent last: the draft is gone by then. */
  readonly said: TypedDraft;
  /** Sends these of the refused ones again, with what the form says. */
  readonly retry: (eligibilityIds: readonly string[]) => Promise<void>;
  /** Back to the form with these alone. */
  readonly edit: (eligibilityIds: readonly string[]) => void;
};

/** @param all the opened roles as they stand now */
export function useBulk(open: OpenPanel, all: readonly RoleNow[]): Bulk {
  const { draft, change, keep } = useDraft(open);
  const problems = useProblems();
  const [face, setFace] = useState<Bulk['face']>('form');
  const [only, setOnly] = useState<readonly string[] | null>(null);
  const [results, setResults] = useState<Bulk['results']>(new Map());
  const [said, setSaid] = useState(draft);
  const [dryRun, setDryRun] = useState<DryRun | null>(null);
  const [checking, setChecking] = useState(false);
  const [sendingSince, setSendingSince] = useState<number | null>(null);
  // State is a render behind two fast presses; these are not.
  const inFlight = useRef(false);
  const inCheck = useRef(false);
  const gone = useGone();

  const minutes = draftMinutes(draft);
  const shared = all.map((role) => ({ ...role, share: shareOf(minutes, role.eligible.asks) }));
  const roles = shared.filter(({ eligible }) => only?.includes(eligible.eligibilityId) ?? true);
  const ready = roles.filter(({ block }) => block === null);

  const inputOf = (chosen: readonly BulkRole[]): IntentInput<'activateMany'> => ({
    items: chosen.map(({ eligible, share }) => ({
      eligibilityId: eligible.eligibilityId,
      duration: isoOrNothing(share.minutes),
    })),
    ...saidIn(draft),
  });

  const check = async (): Promise<FormField | null> => {
    if (inFlight.current || inCheck.current || ready.length === 0) return null;
    const wrong = bulkProblems(draft, ready, serviceNow());
    if (wrong.length > 0) return problems.mark(wrong);
    problems.clear();
    inCheck.current = true;
    setChecking(true);
    const input = inputOf(ready);
    const answer = await ask('checkActivations', input);
    inCheck.current = false;
    setChecking(false);
    if (!answer.ok) return problems.mark([answer.problem]);
    setDryRun(dryRunOf(input, answer.value.checks, serviceNow()));
    const refused = answer.value.checks.flatMap(({ answer: said, problem }) =>
      said === 'refused' && problem ? [problem] : [],
    );
    return refused.length > 0 ? markFields(problems, refused) : null;
  };

  const sendThese = async (chosen: readonly BulkRole[]): Promise<FormField | null> => {
    if (inFlight.current || chosen.length === 0) return null;
    const wrong = bulkProblems(draft, chosen, serviceNow());
    if (wrong.length > 0) {
      setFace('form');
      return problems.mark(wrong);
    }
    inFlight.current = true;
    keep();
    setSaid(draft);
    setSendingSince(serviceNow());
    problems.clear();
    // Named now: the account may be another when the answer comes.
    const sent = chosen.map(({ eligible, share }) => ({ eligible, share, key: draftKey([eligible]) }));
    const answer = await ask('activateMany', inputOf(chosen));
    inFlight.current = false;
    setSendingSince(null);
    if (!answer.ok) {
      if (!gone.current) return problems.mark([answer.problem]);
      tellLate([{ about: 'Activating several', problem: answer.problem }]);
      return null;
    }
    settleDrafts(open.draftKey, draft, sent, answer.value.results);
    if (gone.current) tellLate(refusedOf(sent, answer.value.results));
    setResults(
      (before) =>
        new Map([...before, ...answer.value.results.map(({ id, result }) => [id, result] as const)]),
    );
    setFace('results');
    announce(
      resultsLine(
        answer.value.results.map(({ result }) => result),
        sliceNow('activity').entries,
      ),
    );
    return null;
  };

  const these = (ids: readonly string[]): BulkRole[] =>
    shared.filter(({ eligible, block }) => ids.includes(eligible.eligibilityId) && block === null);

  return {
    face,
    roles,
    ready,
    draft,
    minutes,
    change: (part) => {
      change(part);
      problems.typed(part);
    },
    problems,
    dryRun,
    dryRunHolds: dryRun?.tried === triedKey(inputOf(ready)),
    checking,
    check,
    sendingSince,
    send: () => sendThese(ready),
    results,
    said,
    retry: async (ids) => {
      setOnly(ids);
      await sendThese(these(ids));
    },
    edit: (ids) => {
      setOnly(ids);
      setFace('form');
      markFields(problems, refusalsOf(ids, results));
    },
  };
}

const refusalsOf = (ids: readonly string[], results: Bulk['results']): Problem[] =>
  ids.flatMap((id) => {
    const result = results.get(id);
    return result && !result.ok ? [result.problem] : [];
  });

/** Refusals of single roles stand in their rows; only what belongs to a field of the form is marked there. */
function markFields(problems: Problems, refused: readonly Problem[]): FormField | null {
  const ofFields = refused.filter(({ field }) => field !== undefined);
  return ofFields.length > 0 ? problems.mark(ofFields) : null;
}
