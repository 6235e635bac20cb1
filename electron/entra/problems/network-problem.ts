import type { Problem } from '../../../shared/contract/problem.ts';
import type { NetworkFailure } from '../../console/ports.ts';

/** A call that got no answer, in the user's words. @param host whom it was for */
export function networkProblem(failure: NetworkFailure, host: string): Problem {
  const detail = `${host}: ${failure.detail}`;
  switch (failure.reason) {
    case 'unreachable':
    case 'cut-off':
      return {
        kind: 'offline',
        title: 'Microsoft Entra cannot be reached.',
        advice: 'Check the network and the proxy of this device.',
        safeToRetry: true,
        detail,
      };
    case 'untrusted':
      return {
        kind: 'untrusted-connection',
        title: `The certificate of ${host} is not trusted on this device.`,
        advice:
          'Something on the way may be reading the traffic. Nothing was sent. Ask who runs this network.',
        safeToRetry: true,
        detail,
      };
    case 'refused-host':
      return {
        kind: 'internal',
        title: 'PIM Desk refused to call a host outside your cloud.',
        advice: 'Nothing was sent. Report this with the detail below.',
        safeToRetry: true,
        detail,
      };
    case 'lost':
    case 'timed-out':
    case 'too-large':
      return {
        kind: 'service-failure',
        title: failure.reason === 'timed-out' ? `${host} did not answer in time.` : 'The connection broke.',
        advice: 'Try again in a moment.',
        safeToRetry: true,
        detail,
      };
  }
}

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
