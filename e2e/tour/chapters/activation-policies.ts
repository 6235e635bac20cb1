import { closePanel, openPanel, WHY } from '../ask-for-role.ts';
import type { Chapter } from '../state.ts';

/** What a role's policy makes of the panel. */
export const activationPolicies: Chapter = {
  states: [
    {
      screen: 'activation',
      state: 'approval-asked',
      reach: async (stage) => {
        await stage.setRole({
          role: 'Privileged Role Administrator',
          ruleId: 'Approval_EndUser_Assignment',
          set: { setting: { isApprovalRequired: true } },
        });
        await stage.setRole({
          role: 'Security Administrator',
          ruleId: 'Enablement_EndUser_Assignment',
          set: { enabledRules: ['Justification', 'Ticketing'] },
        });
        await stage.setRole({
          role: 'Security Administrator',
          ruleId: 'AuthenticationContext_EndUser_Assignment',
          set: { isEnabled: true, claimValue: 'c1' },
        });
        await stage.setRole({
          role: 'Security Administrator',
          ruleId: 'Expiration_EndUser_Assignment',
          set: { maximumDuration: 'PT2H' },
        });
        await stage.signIn('Maren Okafor');
        await openPanel(stage, 'Privileged Role Administrator');
        await stage.page.getByLabel('Justification').fill(WHY);
      },
    },
    {
      screen: 'activation',
      state: 'ticket-and-context',
      reach: async (stage) => {
        await closePanel(stage);
        await openPanel(stage, 'Security Administrator');
      },
    },
    {
      screen: 'activation',
      state: 'policy-changed',
      reach: async (stage) => {
        await stage.page.getByLabel('Justification').fill(WHY);
        await stage.setRole({
          role: 'Security Administrator',
          ruleId: 'Expiration_EndUser_Assignment',
          set: { maximumDuration: 'PT30M' },
        });
        await stage.advance('PT5M');
        await stage.readAgain();
        await stage.page
          .getByText(/policy changed while this was open/)
          .first()
          .waitFor();
      },
    },
    {
      screen: 'activation',
      state: 'offline',
      reach: async (stage) => {
        await stage.cutNetwork();
        await stage.readAgain();
        await stage.page
          .getByText(/^Offline\. Your draft is kept/)
          .first()
          .waitFor();
      },
    },
  ],
};
