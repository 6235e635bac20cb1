import { ShieldKeyhole16Filled, ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { Role } from '../../shared/contract/my-roles.ts';
import css from './privilege-shield.module.css';

const WORDS = {
  privileged: 'Privileged role',
  'cisa-listed': 'On CISA’s list of highly privileged roles',
} as const;

/** Filled: Microsoft's isPrivileged. Outlined: on CISA's list only. Nothing: neither. */
export function PrivilegeShield({ privilege }: { readonly privilege: Role['privilege'] }) {
  if (privilege === 'none') return null;
  const Icon = privilege === 'privileged' ? ShieldKeyhole16Filled : ShieldKeyhole16Regular;
  return (
    <span className={css.shield} role="img" aria-label={WORDS[privilege]} title={WORDS[privilege]}>
      <Icon aria-hidden="true" />
    </span>
  );
}
