import type { Access } from '../../../shared/contract/access.ts';
import { OfflineMessage } from '../../components/offline-message.tsx';
import { ProblemMessage } from '../../components/problem-message.tsx';
import { momentText } from '../../components/when.ts';
import { checkAccessAgain } from '../../state/read-again.ts';
import { useOffline } from '../../state/use-offline.ts';

/** Why it could not be looked at, or that it is of before. */
export function AccessNotice({ access, now }: { readonly access: Access; readonly now: number }) {
  const offline = useOffline();
  const { asOf, problem, checking } = access;
  if (offline) {
    return (
      <OfflineMessage
        since={offline.since}
        asOf={asOf}
        now={now}
        reading={checking}
        onTryNow={() => void checkAccessAgain()}
      >
        What was granted since then is known once Microsoft Graph answers.
      </OfflineMessage>
    );
  }
  if (!problem) return null;
  const reach =
    asOf === null
      ? 'What you may do here is not known.'
      : `What you see was checked at ${momentText(asOf, now)}; it may have changed.`;
  return (
    <ProblemMessage problem={{ ...problem, advice: `${problem.advice} ${reach}`.trim() }} intent="warning" />
  );
}
