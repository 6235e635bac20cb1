import type { WriteOutcome } from '../../../../shared/contract/intents.ts';

/** What the live region says after a deactivation was taken: given back only where the service said it ended. */
export function deactivatedWords(roleName: string, outcome: WriteOutcome['outcome']): string {
  switch (outcome) {
    case 'ended':
      return `${roleName} was given back.`;
    case 'unknown':
      return `The outcome of deactivating ${roleName} is not known yet. It is being read.`;
    default:
      return `Deactivating ${roleName} is under way: Microsoft Graph has it; it is not given back yet.`;
  }
}
