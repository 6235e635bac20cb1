import { ShieldKeyhole16Filled, ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { Plane, Role } from '../../shared/contract/my-roles.ts';
import css from './privileged-badge.module.css';

const WORDS = {
  'entra-roles': {
    privileged: ['Privileged', 'Microsoft marks this role as privileged'],
    'cisa-listed': [
      'On CISA’s list',
      'CISA lists this role as highly privileged; Microsoft does not mark it',
    ],
  },
  groups: {
    privileged: ['Leads to privileged', 'It leads to a role that Microsoft marks as privileged'],
    'cisa-listed': [
      'Leads to CISA’s list',
      'It leads to a role that CISA lists as highly privileged; Microsoft does not mark it',
    ],
  },
} as const;

type PrivilegedBadgeProps = {
  readonly privilege: Role['privilege'];
  /** A group is as privileged as what it leads to. Left out: an Entra role. */
  readonly plane?: Plane;
};

/** "Privileged" beside a title; for roles on CISA's list only, outlined and named so. */
export function PrivilegedBadge({ privilege, plane = 'entra-roles' }: PrivilegedBadgeProps) {
  if (privilege === 'none') return null;
  const Icon = privilege === 'privileged' ? ShieldKeyhole16Filled : ShieldKeyhole16Regular;
  const [text, why] = WORDS[plane][privilege];
  return (
    <span className={css.badge} title={why}>
      <Icon aria-hidden="true" />
      {text}
    </span>
  );
}
