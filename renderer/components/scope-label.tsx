import { AppGeneric20Regular } from '@fluentui/react-icons/svg/app-generic';
import { Building20Regular } from '@fluentui/react-icons/svg/building';
import { Globe20Regular } from '@fluentui/react-icons/svg/globe';
import type { Scope } from '../../shared/contract/my-roles.ts';
import { scopeName } from './scope-words.ts';
import { ServiceText } from './service-text.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import { QuietIcon } from './quiet-icon.tsx';
import css from './scope-label.module.css';

const ICONS = {
  tenant: Globe20Regular,
  'administrative-unit': Building20Regular,
  object: AppGeneric20Regular,
} as const;
const KINDS = {
  tenant: '',
  'administrative-unit': 'Administrative unit',
  object: 'Directory object',
} as const;

/** Icon and resolved name of a scope: where a role applies. */
export function ScopeLabel({ scope }: { readonly scope: Scope }) {
  const Icon = ICONS[scope.kind];
  const name = scopeName(scope);
  const unresolved = scope.kind !== 'tenant' && scope.name === null;
  return (
    <span
      className={css.scope}
      title={unresolved ? `${KINDS[scope.kind]}, name not readable: ${name}` : name}
    >
      <QuietIcon icon={Icon} className={css.icon} />
      {KINDS[scope.kind] !== '' && <VisuallyHidden>{KINDS[scope.kind]} </VisuallyHidden>}
      <span className={unresolved ? css.id : css.name}>
        <ServiceText text={name} />
      </span>
    </span>
  );
}
