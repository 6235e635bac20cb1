import type { Plane, Role } from '../../shared/contract/my-roles.ts';
import { PRIVILEGE_ICONS } from './privilege-shield.tsx';
import css from './privileged-badge.module.css';

const WORDS = {
  'entra-roles': {
    privileged: ['Privileged', 'Microsoft marks this role as privileged'],
    'cisa-listed': [
      'On CISA’s list',
      'CISA lists this role as highly privileged; Microsoft does not mark it',
    ],
    unknown: ['Not known how privileged', 'The service did not say whether this role is privileged'],
  },
  groups: {
    privileged: ['Leads to privileged', 'It leads to a role that Microsoft marks as privileged'],
    'cisa-listed': [
      'Leads to CISA’s list',
      'It leads to a role that CISA lists as highly privileged; Microsoft does not mark it',
    ],
    unknown: ['Not known where it leads', 'Its roles could not all be read: it may lead to a privileged one'],
  },
} as const;

type PrivilegedBadgeProps = {
  readonly privilege: Role['privilege'];
  /** A group is as privileged as what it leads to. Left out: an Entra role. */
  readonly plane?: Plane;
};

/** "Privileged" beside a title; for roles on CISA's list only, outlined and named so; with a question mark where it is not known. */
export function PrivilegedBadge({ privilege, plane = 'entra-roles' }: PrivilegedBadgeProps) {
  if (privilege === 'none') return null;
  const Icon = PRIVILEGE_ICONS[privilege];
  const [text, why] = WORDS[plane][privilege];
  return (
    <span className={css.badge} data-privilege={privilege} title={why}>
      <Icon aria-hidden="true" />
      {text}
    </span>
  );
}
