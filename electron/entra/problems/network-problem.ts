import type { Problem } from '../../../shared/contract/problem.ts';
import type { NetworkFailure } from '../../console/ports.ts';
import { namedCause } from './network-causes.ts';

type Words = Pick<Problem, 'kind' | 'title' | 'advice'>;

/** A call that got no answer, in the user's words, with its cause where the network named one. @param host whom it was for */
export function networkProblem({ reason, detail }: NetworkFailure, host: string): Problem {
  const cause = reason === 'refused-host' ? undefined : namedCause(detail, host);
  return { ...wordsOf(reason, host), ...cause, safeToRetry: true, detail: `${host}: ${detail}` };
}

function wordsOf(reason: NetworkFailure['reason'], host: string): Words {
  switch (reason) {
    case 'unreachable':
    case 'cut-off':
      return {
        kind: 'offline',
        title: 'Microsoft Entra cannot be reached.',
        advice: 'Check the network and the proxy of this device.',
      };
    case 'untrusted':
      return {
        kind: 'untrusted-connection',
        title: `The certificate of ${host} is not trusted on this device.`,
        advice:
          'Nothing was sent. Something on the way opens the traffic, as inspecting proxies do. Ask whoever runs this network to leave this host alone, or to install their root certificate.',
      };
    case 'refused-host':
      return {
        kind: 'internal',
        title: 'PIM Desk refused to call a host outside your cloud.',
        advice: 'Nothing was sent. Report this with the detail below.',
      };
    case 'lost':
    case 'timed-out':
    case 'too-large':
      return {
        kind: 'service-failure',
        title: reason === 'timed-out' ? `${host} did not answer in time.` : 'The connection broke.',
        advice: 'Try again in a moment.',
      };
  }
}

/** A page came where the sign-in service answers data. */
export const notTheSignInService = (host: string, status: number): Problem => ({
  kind: 'unreadable-answer',
  title: `Something else answered in place of ${host}.`,
  advice: 'A proxy or a captive portal may be in the way. Open any page in the browser, then try again.',
  safeToRetry: true,
  detail: `${host}: HTTP ${status}, no JSON`,
});

/** A write whose answer was lost: it may have been accepted. DESIGN.md §5 "Unknown outcome". */
export const outcomeUnknown = (detail: string, requestId?: string): Problem => ({
  kind: 'outcome-unknown',
  title: 'The connection broke before Microsoft Graph answered.',
  advice:
    'It may have been accepted. We are reading your requests to find out; nothing is sent a second time.',
  safeToRetry: false,
  detail,
  ...(requestId !== undefined && { requestId }),
});
