import { givingSteps, notChecked, passed, refused, type Check } from './finding.ts';

/**
 * The role's settings ask for a justification and there is none: `JustificationRule - Justification is required` (graph-pim.md §8;
 * rules Enablement_Admin_Eligibility and Enablement_Admin_Assignment, §4.1). To take something away needs none [inferred]. About: `side`.
 */
export const justificationNeeded: Check = (planned, { settings, settingsProblem }) =>
  givingSteps(planned).map(({ side }) => {
    if (planned.justification.trim() !== '') return passed({ side });
    const asked = side === 'eligible' ? settings?.eligibleJustification : settings?.activeJustification;
    if (asked === undefined) return notChecked(settingsProblem, { side });
    return asked ? refused({ side }) : passed({ side });
  });
