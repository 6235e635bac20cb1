import { ShieldKeyhole16Filled, ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import { ShieldQuestion16Regular } from '@fluentui/react-icons/svg/shield-question';
import type { Plane, Role } from '../../shared/contract/my-roles.ts';
import css from './privilege-shield.module.css';

const WORDS = {
  'entra-roles': {
    privileged: 'Privileged role',
    'cisa-listed': 'On CISA’s list of highly privileged roles',
    unknown: 'Not known whether it is privileged',
  },
  groups: {
    privileged: 'Leads to a privileged role',
    'cisa-listed': 'Leads to a role on CISA’s list of highly privileged roles',
    unknown: 'Not known whether it leads to a privileged role',
  },
} as const;

/** By how privileged something is. */
export const PRIVILEGE_ICONS = {
  privileged: ShieldKeyhole16Filled,
  'cisa-listed': ShieldKeyhole16Regular,
  unknown: ShieldQuestion16Regular,
} as const;

type PrivilegeShieldProps = {
  readonly privilege: Role['privilege'];
  /** A group is as privileged as what it leads to. Left out: an Entra role. */
  readonly plane?: Plane;
};

/** Filled: Microsoft's isPrivileged. Outlined: on CISA's list only. With a question mark: not known. Nothing: neither. */
export function PrivilegeShield({ privilege, plane = 'entra-roles' }: PrivilegeShieldProps) {
  if (privilege === 'none') return null;
  const Icon = PRIVILEGE_ICONS[privilege];
  const words = WORDS[plane][privilege];
  return (
    <span className={css.shield} data-privilege={privilege} role="img" aria-label={words} title={words}>
      <Icon aria-hidden="true" />
    </span>
  );
}
