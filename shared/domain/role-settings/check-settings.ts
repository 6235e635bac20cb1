import type { SettingsCheck } from '../../contract/role-settings/plan.ts';
import type { CheckFacts, Planned } from './check-facts.ts';

export function checkSettings(planned: Planned, facts: CheckFacts): SettingsCheck[] {
  void planned;
  void facts;
  return [];
}
