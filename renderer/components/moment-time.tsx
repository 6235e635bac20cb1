import type { ReactNode } from 'react';
import { exactText } from './when.ts';

/** A moment in words; to the second, with its zone and UTC, on hover. */
export function MomentTime({ at, children }: { readonly at: number; readonly children: ReactNode }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exactText(at)}>
      {children}
    </time>
  );
}
