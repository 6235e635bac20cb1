import { aboutNames } from './about-names.ts';
import { notChecked, passed, refused, type Check } from './finding.ts';
import { decidersOf } from './who-can-decide.ts';

/** Only people, security groups and Microsoft 365 groups can decide. posture-security.md §A5.5 [docs] */
export const approverKind: Check = (planned, facts) => {
  const deciders = decidersOf(planned, facts);
  if (deciders === null) return [];
  if (deciders === 'unknown') return [notChecked('approvers', null, { unknown: 'approval' })];
  if (deciders.by !== 'named') return [];
  const wrong = deciders.named.filter(
    ({ approver, facts: of }) => approver.kind === 'unknown' || of?.groupKind === 'distribution',
  );
  if (wrong.length > 0)
    return [
      refused('approvers', { count: wrong.length, names: aboutNames(wrong.map(({ approver }) => approver)) }),
    ];
  const unread = deciders.named.find(
    ({ approver, facts: of }) =>
      approver.kind === 'group' && of?.state !== 'gone' && (of?.groupKind ?? null) === null,
  );
  return [unread === undefined ? passed('approvers') : notChecked('approvers', unread.facts?.reason ?? null)];
};
