import { accountKey } from '../../../state/account-on-screen.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { decisionKey, keepWords, useDecisionStore } from './decision-store.ts';

/** What is typed as justification for one request; it outlives the card. */
export function useWords(requestId: string): {
  readonly words: string;
  readonly type: (text: string) => void;
} {
  const { account } = useSlice('session');
  const key = account ? decisionKey(accountKey(account), requestId) : '';
  const words = useDecisionStore((state) => state.drafts[key]) ?? '';
  return { words, type: (text) => keepWords(key, text) };
}
