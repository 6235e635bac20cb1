import { useCallback, useEffect, useState } from 'react';
import type { NetworkReport } from '../../../shared/contract/network-report.ts';
import type { Result } from '../../../shared/contract/result.ts';
import { announce } from '../../state/announcements.ts';
import { ask } from '../../state/intents.ts';
import { useGone } from '../../state/use-gone.ts';
import { reportWords } from './network-words.ts';

/** Tries the hosts when the dialog opens, and again when asked to. `answer` is the last one; null before the first. */
export function useNetworkCheck(): {
  readonly trying: boolean;
  readonly answer: Result<NetworkReport> | null;
  readonly again: () => void;
} {
  const [trying, setTrying] = useState(true);
  const [answer, setAnswer] = useState<Result<NetworkReport> | null>(null);
  const gone = useGone();
  const run = useCallback(async () => {
    const came = await ask('checkNetwork', {});
    if (gone.current) return;
    setTrying(false);
    setAnswer(came);
    announce(came.ok ? reportWords(came.value).title : came.problem.title);
  }, [gone]);
  useEffect(() => void run(), [run]);
  const again = (): void => {
    if (trying) return;
    setTrying(true);
    void run();
  };
  return { trying, answer, again };
}
