import { SETTING_VALUES } from '../../contract/role-settings/settings.ts';
import { APPROVAL } from './approval-rule.ts';
import { CONTEXT } from './context-rule.ts';
import { ENABLEMENT } from './enablement-rule.ts';
import { EXPIRATION } from './expiration-rule.ts';
import { MAIL } from './mail-rule.ts';
import type { RuleKind, RuleParts } from './rule-parts.ts';
import { targetToSend } from './rule-target.ts';
import type { RuleId } from './setting-rules.ts';
import { settingsIn } from './setting-rules.ts';
import type { NotUnderstood } from './shape.ts';
import { isObject, sameType, unreadable } from './shape.ts';

type Body = Readonly<Record<string, unknown>>;

/** A rule of which every member is understood. */
export type UnderstoodRule = {
  readonly id: RuleId;
  readonly parts: RuleParts;
  /** The whole rule to send, with its type, its full target and these parts instead of its own; every other member as it was read. */
  readonly bodyWith: (parts: RuleParts) => Body;
};

type Read = (id: RuleId, raw: unknown) => UnderstoodRule | NotUnderstood;

const readAs =
  <Rule>(kind: RuleKind<Rule>): Read =>
  (id, raw) => {
    if (!isObject(raw)) return unreadable(id);
    const type = raw['@odata.type'];
    if (typeof type !== 'string') return unreadable('@odata.type');
    if (!sameType(type, kind.type)) return { ...unreadable(type), why: 'unknown-rule' };
    const complaint = kind.judge(id, raw);
    if (complaint) return complaint;
    // `judge` has looked at each member.
    const rule = raw as Rule;
    const parts = kind.read(id, rule);
    const tooMuch = settingsIn(id).find(
      (key) => key !== 'signIn' && !SETTING_VALUES[key].safeParse(parts[key]).success,
    );
    if (tooMuch) return unreadable(tooMuch);
    return {
      id,
      parts,
      bodyWith: (wanted) => ({
        '@odata.type': kind.type,
        id,
        ...kind.members(kind.change(id, rule, wanted)),
        target: targetToSend(id, raw['target']),
      }),
    };
  };

/** By the first word of a rule's id. */
const KINDS: Readonly<Record<string, Read>> = {
  Expiration: readAs(EXPIRATION),
  Enablement: readAs(ENABLEMENT),
  AuthenticationContext: readAs(CONTEXT),
  Approval: readAs(APPROVAL),
  Notification: readAs(MAIL),
};

/** Reads a rule with this id, or says what of it is not understood. */
export function readRule(id: RuleId, raw: unknown): UnderstoodRule | NotUnderstood {
  const read = KINDS[id.split('_')[0] ?? ''];
  return read ? read(id, raw) : unreadable(id);
}
