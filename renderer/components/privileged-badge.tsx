import { ShieldKeyhole16Filled, ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { Role } from '../../shared/contract/my-roles.ts';
import css from './privileged-badge.module.css';

/** "Privileged" beside a title; for roles on CISA's list only, outlined and named so. */
export function PrivilegedBadge({ privilege }: { readonly privilege: Role['privilege'] }) {
  if (privilege === 'none') return null;
  const byMicrosoft = privilege === 'privileged';
  return (
    <span
      className={css.badge}
      title={
        byMicrosoft
          ? 'Microsoft marks this role as privileged'
          : 'CISA lists this role as highly privileged; Microsoft does not mark it'
      }
    >
      {byMicrosoft ? (
        <ShieldKeyhole16Filled aria-hidden="true" />
      ) : (
        <ShieldKeyhole16Regular aria-hidden="true" />
      )}
      {byMicrosoft ? 'Privileged' : 'On CISA’s list'}
    </span>
  );
}
