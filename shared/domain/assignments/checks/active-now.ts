import { aboutMoment, warned, type Check } from './finding.ts';

/**
 * They have it activated now, and the eligibility it comes from is taken away. Whether the activation ends with it is documented nowhere
 * (docs/tenant.md). About: `endsAt`, when it ends by itself.
 */
export const activeNow: Check = ({ steps, before }) => {
  if (before.activated === null) return [];
  const takes = steps.some(({ side, action }) => side === 'eligible' && action === 'remove');
  return takes ? [warned(aboutMoment('endsAt', before.activated.endsAt))] : [];
};
