import { ShieldKeyhole16Filled, ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { Plane, Role } from '../../shared/contract/my-roles.ts';
import css from './privilege-shield.module.css';

const WORDS = {
  'entra-roles': {
    privileged: 'Privileged role',
    'cisa-listed': 'On CISA’s list of highly privileged roles',
  },
  groups: {
    privileged: 'Leads to a privileged role',
    'cisa-listed': 'Leads to a role on CISA’s list of highly privileged roles',
  },
} as const;

type PrivilegeShieldProps = {
  readonly privilege: Role['privilege'];
  /** A group is as privileged as what it leads to. Left out: an Entra role. */
  readonly plane?: Plane;
};

/** Filled: Microsoft's isPrivileged. Outlined: on CISA's list only. Nothing: neither. */
export function PrivilegeShield({ privilege, plane = 'entra-roles' }: PrivilegeShieldProps) {
  if (privilege === 'none') return null;
  const Icon = privilege === 'privileged' ? ShieldKeyhole16Filled : ShieldKeyhole16Regular;
  const words = WORDS[plane][privilege];
  return (
    <span className={css.shield} role="img" aria-label={words} title={words}>
      <Icon aria-hidden="true" />
    </span>
  );
}
