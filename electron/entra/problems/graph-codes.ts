import type { Problem } from '../../../shared/contract/problem.ts';

/** What a problem says, without what is filled in from the answer. */
export type Words = Pick<Problem, 'kind' | 'title' | 'advice' | 'field'>;

/** Codes with a meaning of their own, lower case. graph-pim.md §8; matched without regard to case, as its casing varies. */
export const BY_CODE = new Map<string, Words>([
  [
    'roleassignmentexists',
    {
      kind: 'already-active',
      title: 'This role is already active.',
      advice: 'Nothing was added. It is listed under Active now.',
    },
  ],
  [
    'pendingroleassignmentrequest',
    {
      kind: 'already-pending',
      title: 'A request for this role is already waiting.',
      advice: 'Nothing was added. It is listed under Waiting.',
    },
  ],
  [
    'roleassignmentdoesnotexist',
    {
      kind: 'not-active',
      title: 'This role is not active.',
      advice: 'It ended before you gave it back. There is nothing to do.',
    },
  ],
  [
    'activedurationtooshort',
    {
      kind: 'too-early',
      title: 'This role cannot be deactivated yet.',
      advice: 'The service keeps an activation for its first 5 min. Try again after that.',
    },
  ],
  [
    'requestcannotbecancelled',
    {
      kind: 'refused',
      title: 'This request can no longer be taken back.',
      advice: 'It was decided, ran out or is in effect. Read again to see which.',
    },
  ],
  [
    'authentication_requestfromunsupporteduserrole',
    {
      kind: 'role-missing',
      title: 'Your directory roles do not allow this.',
      advice:
        'A Privileged Role Administrator can give you a role that does, e.g. Global Reader for reading.',
    },
  ],
  [
    'aadpremiumlicenserequired',
    {
      kind: 'licence-missing',
      title: 'This tenant has no licence for Privileged Identity Management.',
      advice:
        'It needs Microsoft Entra ID P2 or Microsoft Entra ID Governance. A License Administrator can assign it.',
    },
  ],
]);
