import type { ReactNode } from 'react';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { snapshotNote } from './review-words.ts';
import css from './snapshot-note.module.css';

type SnapshotNoteProps = {
  /** How many rules one role's snapshot holds; null for several roles. */
  readonly rules: number | null;
  /** What is said before it. */
  readonly children?: ReactNode;
};

/** What is kept before anything is written. */
export function SnapshotNote({ rules, children }: SnapshotNoteProps) {
  return (
    <p className={css.note}>
      <QuietIcon icon={Info16Regular} />
      <span>
        {children} {snapshotNote(rules)}
      </span>
    </p>
  );
}
