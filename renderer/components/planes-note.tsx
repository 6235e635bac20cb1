import { Button } from '@fluentui/react-components';
import type { Problem } from '../../shared/contract/problem.ts';
import { useOffline } from '../state/use-offline.ts';
import { OfflineMessage } from './offline-message.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { asksForSignIn } from './sign-in-kinds.ts';

type PlanesNoteProps = {
  readonly className: string | undefined;
  /** When what is on screen was read; null where nothing was. */
  readonly asOf: number | null;
  readonly now: number;
  readonly reading: boolean;
  /** Why a plane was not read in full: one each, or one for both. */
  readonly problems: readonly Problem[];
  readonly onReadAgain: () => void;
  /** What waits while the service is not reached. */
  readonly children: string;
};

/** What could not be read, plane by plane, and what to do about it; nothing where all was. It stands above what it is about. */
export function PlanesNote({
  className,
  asOf,
  now,
  reading,
  problems,
  onReadAgain,
  children,
}: PlanesNoteProps) {
  const offline = useOffline();
  if (offline) {
    return (
      <div className={className}>
        <OfflineMessage since={offline.since} asOf={asOf} now={now} reading={reading} onTryNow={onReadAgain}>
          {children}
        </OfflineMessage>
      </div>
    );
  }
  if (problems.length === 0) return null;
  return (
    <div className={className}>
      {problems.map((problem) => (
        <UnreadPlane key={problem.title} problem={problem} reading={reading} onReadAgain={onReadAgain} />
      ))}
    </div>
  );
}

type UnreadPlaneProps = { readonly problem: Problem } & Pick<PlanesNoteProps, 'reading' | 'onReadAgain'>;

/** Why a plane was not read in full, and the way to read it again. */
export function UnreadPlane({ problem, reading, onReadAgain }: UnreadPlaneProps) {
  return (
    <ProblemMessage
      problem={problem}
      intent="warning"
      actions={
        // Another reading would fail the same way: the message offers the sign-in instead.
        !asksForSignIn(problem) && (
          <Button
            size="small"
            disabledFocusable={reading}
            onClick={() => {
              if (!reading) onReadAgain();
            }}
          >
            {reading ? 'Reading…' : 'Try again'}
          </Button>
        )
      }
    />
  );
}
