import { useEffect, useMemo, useRef } from 'react';
import type { ActivationAsks } from '../../../shared/contract/my-roles.ts';
import { Notice } from '../../components/notice.tsx';
import { announce } from '../../state/announcements.ts';
import { policyChanges, policyChangeSentence } from './policy-change.ts';

type PolicyChangedProps = { readonly before: ActivationAsks | null; readonly now: ActivationAsks | null };

/** Says what changed in the policy since the panel was opened, and takes the focus so that it is not missed. */
export function PolicyChanged({ before, now }: PolicyChangedProps) {
  const bar = useRef<HTMLDivElement>(null);
  const sentence = useMemo(() => {
    const changes = policyChanges(before, now);
    return changes.length > 0 ? policyChangeSentence(changes) : null;
  }, [before, now]);
  useEffect(() => {
    if (sentence === null) return;
    bar.current?.focus();
    announce(sentence);
  }, [sentence]);
  if (sentence === null) return null;
  return (
    <div ref={bar} tabIndex={-1}>
      <Notice intent="warning">{sentence}</Notice>
    </div>
  );
}
