import { useEffect, useRef } from 'react';
import type { Access } from '../../../shared/contract/access.ts';
import { announce } from '../../state/announcements.ts';
import { verdict } from './verdict-words.ts';

/** Says in the live region what a check came to, when it has ended. */
export function useAccessWords({ checking, problem, asOf, features }: Access): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (checking) return;
    const words = problem ? problem.title : asOf === null ? null : verdict(features);
    if (words === null || said.current === words) return;
    said.current = words;
    announce(words);
  }, [checking, problem, asOf, features]);
}
