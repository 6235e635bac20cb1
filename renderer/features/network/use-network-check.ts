import { useEffect, useState } from 'react';
import type { Cloud } from '../../../shared/contract/connection.ts';
import type { NetworkReport } from '../../../shared/contract/network-report.ts';
import type { Result } from '../../../shared/contract/result.ts';
import { announce } from '../../state/announcements.ts';
import { ask } from '../../state/intents.ts';
import { reportWords } from './network-words.ts';

/** One try after the other, counted from 1; `answered` is the last that was. */
type Tries = {
  readonly asked: number;
  readonly answered: number;
  readonly answer: Result<NetworkReport> | null;
};

/**
 * Tries the hosts when the dialog opens, and again when asked to. `answer` is the last one; null before the first.
 * @param cloud whose hosts; null for those of the connection on screen
 */
export function useNetworkCheck(cloud: Cloud | null): {
  readonly trying: boolean;
  readonly answer: Result<NetworkReport> | null;
  readonly again: () => void;
} {
  const [{ asked, answered, answer }, setTries] = useState<Tries>({ asked: 1, answered: 0, answer: null });
  useEffect(() => {
    let gone = false;
    void ask('checkNetwork', { cloud }).then((came) => {
      if (gone) return;
      setTries((tries) => ({ ...tries, answered: asked, answer: came }));
      announce(came.ok ? reportWords(came.value).title : came.problem.title);
    });
    return () => {
      gone = true;
    };
  }, [asked, cloud]);
  const trying = answered < asked;
  const again = (): void => {
    if (!trying) setTries((tries) => ({ ...tries, asked: tries.asked + 1 }));
  };
  return { trying, answer, again };
}
