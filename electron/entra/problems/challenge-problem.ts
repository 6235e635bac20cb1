import type { Challenge } from '../../console/ports.ts';
import type { Words } from './graph-codes.ts';

/** What to say of a challenge that could not be answered: the step-up did not help, or nobody could be asked. */
export function challengeWords(challenge: Challenge | 'unusable'): Words {
  const proves = challenge === 'unusable' ? 'context' : challenge.proves;
  return { kind: 'step-up-needed', ...WORDS[proves] };
}

const WORDS: Readonly<Record<Challenge['proves'], Omit<Words, 'kind'>>> = {
  context: {
    title: 'This role asks for a stronger sign-in than yours.',
    advice:
      'Nothing was recorded. Sign in with the strongest method you have; if it stays, use the Entra admin center.',
  },
  mfa: {
    title: 'This role asks for multifactor authentication.',
    advice:
      'Nothing was recorded. Your sign-in does not prove a second factor; an administrator can tell whether you have one registered.',
  },
  session: {
    title: 'Microsoft Entra wants to see that your session still holds.',
    advice: 'Nothing was recorded. Sign in again; if it stays, pass the request id on to an administrator.',
  },
};
