import type { Json, JsonObject } from './test-rules.ts';

/** How a service may spell one and the same rule set. */
export type Spelling = {
  readonly nestedTypes: boolean;
  readonly upperOperations: boolean;
  readonly approversById: boolean;
  readonly reversed: boolean;
  readonly annotated: boolean;
  /** Hours as minutes, days as hours. */
  readonly smallUnits: boolean;
  readonly nullForNoLimit: boolean;
};

const NESTED_TYPES: Readonly<Record<string, string>> = {
  target: '#microsoft.graph.unifiedRoleManagementPolicyRuleTarget',
  setting: '#microsoft.graph.approvalSettings',
  approvalStages: 'microsoft.graph.unifiedApprovalStage',
};

const REVERSIBLE = ['enabledRules', 'primaryApprovers', 'notificationRecipients'];

const inSmallUnits = (duration: string): string =>
  duration
    .replace(/^PT(\d+)H$/, (_all, hours: string) => `PT${Number(hours) * 60}M`)
    .replace(/^P(\d+)D$/, (_all, days: string) => `PT${Number(days) * 24}H`);

/** The same rules in another spelling: nothing in it means anything else. */
export const spelt = (rules: readonly JsonObject[], spelling: Spelling): JsonObject[] => {
  const all = rules.map((rule) => speltRule(rule, spelling));
  return spelling.reversed ? all.reverse() : all;
};

function speltRule(rule: JsonObject, spelling: Spelling): JsonObject {
  const out = speltMember(rule, '', spelling) as JsonObject;
  const endless = out['isExpirationRequired'] === false && out['maximumDuration'] === 'PT0S';
  return endless && spelling.nullForNoLimit ? { ...out, maximumDuration: null } : out;
}

function speltMember(value: Json, name: string, spelling: Spelling): Json {
  if (Array.isArray(value)) {
    const all = value.map((one) => speltMember(one, name, spelling));
    return spelling.reversed && REVERSIBLE.includes(name) ? all.reverse() : all;
  }
  if (value !== null && typeof value === 'object') return speltObject(value, name, spelling);
  if (typeof value !== 'string') return value;
  if (name === 'operations') return spelling.upperOperations ? value.toUpperCase() : value;
  return name === 'maximumDuration' && spelling.smallUnits ? inSmallUnits(value) : value;
}

function speltObject(value: JsonObject, name: string, spelling: Spelling): JsonObject {
  const entries = Object.entries(value).map(([member, one]) => {
    const byId = spelling.approversById && (member === 'userId' || member === 'groupId');
    return [byId ? 'id' : member, speltMember(one, member, spelling)] as const;
  });
  const type = NESTED_TYPES[name];
  return {
    ...(spelling.nestedTypes && type !== undefined ? { '@odata.type': type } : {}),
    ...(spelling.annotated
      ? { [`${name}@odata.context`]: 'https://graph.microsoft.com/v1.0/$metadata' }
      : {}),
    ...Object.fromEntries(spelling.reversed ? entries.reverse() : entries),
  };
}
