import { useEffect, useState } from 'react';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { PrincipalFound } from '../../../shared/contract/role-settings/detail.ts';
import { ask } from '../../state/intents.ts';

/** What is known of what was typed. */
export type Search =
  | { readonly state: 'none' | 'looking' }
  | { readonly state: 'found'; readonly found: readonly PrincipalFound[]; readonly more: boolean }
  | { readonly state: 'failed'; readonly problem: Problem };

type Searched = { readonly text: string; readonly search: Search };

/** So long without a key the typing counts as done. */
export const PAUSE_MS = 300;

const NONE: Search = { state: 'none' };

/** Looks for people and groups by what was typed, after a pause. An answer about what is no longer typed is not shown. */
export function usePrincipalSearch(typed: string): Search {
  const text = typed.trim();
  const [shown, setShown] = useState<Searched | null>(null);
  useEffect(() => {
    if (text === '') return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      setShown({ text, search: { state: 'looking' } });
      void ask('findPrincipals', { text }).then((answer) => {
        if (gone) return;
        const search: Search = answer.ok
          ? { state: 'found', ...answer.value }
          : { state: 'failed', problem: answer.problem };
        setShown({ text, search });
      });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text]);
  if (text === '') return NONE;
  // Over a key stroke the last answer stands, so that the list does not blink.
  return shown && (shown.text === text || shown.search.state === 'found')
    ? shown.search
    : { state: 'looking' };
}
