import { useEffect, useMemo, useRef } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { announce } from '../../../state/announcements.ts';
import { policyChangeSentences, type PolicySince } from './policy-change.ts';

/** Says what changed in the policies since the panel was opened, and takes the focus so that it is not missed. */
export function PolicyChanged({ policies }: { readonly policies: readonly PolicySince[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const words = useMemo(() => policyChangeSentences(policies).join(' '), [policies]);
  useEffect(() => {
    if (words === '') return;
    bar.current?.focus();
    announce(words);
  }, [words]);
  if (words === '') return null;
  return (
    <div ref={bar} tabIndex={-1}>
      <Notice intent="warning">
        <ServiceText text={words} />
      </Notice>
    </div>
  );
}
