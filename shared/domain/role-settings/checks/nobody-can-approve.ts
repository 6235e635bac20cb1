import { notChecked, passed, refused, type Check, type Finding } from './finding.ts';
import { aboutNames } from './about-names.ts';
import { approvalSetting, decidersOf, type Deciders, type NamedApprover } from './who-can-decide.ts';

/**
 * Approval is asked for, and there is nobody who could give it: every activation would wait 24 h and run out. The service takes such
 * settings. posture-security.md B-09, B-07.
 */
export const nobodyCanApprove: Check = (planned, facts) => {
  const deciders = decidersOf(planned, facts);
  if (deciders === null) return [];
  const setting = approvalSetting(planned);
  if (deciders === 'unknown') return [notChecked(setting, null, { unknown: 'approval' })];
  if (deciders.people.length > 0) return [passed(setting, { people: deciders.people.length })];
  if (!deciders.complete) return [notChecked(setting, deciders.reason)];
  return [refused(setting, whyNobody(deciders))];
};

function whyNobody({ by, named }: Deciders): Finding['about'] {
  if (by !== 'named') return { by };
  const [only] = named;
  if (named.length > 1 || only === undefined)
    return { by, named: named.length, names: aboutNames(named.map(({ approver }) => approver)) };
  return { by, named: 1, name: only.approver.name ?? only.facts?.name ?? only.approver.id, ...ofOne(only) };
}

const ofOne = ({ approver, facts }: NamedApprover): Finding['about'] => ({
  kind: approver.kind,
  state: facts?.groupKind === 'distribution' ? 'distribution' : (facts?.state ?? 'failed'),
  people: facts?.people.length ?? 0,
});
