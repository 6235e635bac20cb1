import { AppGeneric20Regular } from '@fluentui/react-icons/svg/app-generic';
import { Building20Regular } from '@fluentui/react-icons/svg/building';
import { Globe20Regular } from '@fluentui/react-icons/svg/globe';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import type { Scope } from '../../shared/contract/my-roles.ts';
import { accessOf } from '../../shared/domain/planes.ts';
import { useSlice } from '../state/slices-store.ts';
import { SCOPE_KINDS, scopeName, scopeObjectId, unnamedScope } from './scope-words.ts';
import { ServiceText } from './service-text.tsx';
import { Unnamed } from './unnamed.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import { QuietIcon } from './quiet-icon.tsx';
import css from './scope-label.module.css';

const ICONS = {
  tenant: Globe20Regular,
  'administrative-unit': Building20Regular,
  object: AppGeneric20Regular,
  membership: People20Regular,
} as const;

type ScopeLabelProps = {
  readonly scope: Scope;
  /** Where there is little room: of a group's member, as most are, the icon alone is seen. An owner is named everywhere. */
  readonly brief?: boolean;
};

/** Icon and resolved name of a scope: where a role applies, or as what one is in a group. Its id, and why, where the name could not be read. */
export function ScopeLabel({ scope, brief = false }: ScopeLabelProps) {
  const { granted } = useSlice('access');
  const reason = unnamedScope(scope, granted);
  const before = (
    <>
      <QuietIcon icon={ICONS[scope.kind]} className={css.icon} />
      {SCOPE_KINDS[scope.kind] !== '' && <VisuallyHidden>{SCOPE_KINDS[scope.kind]} </VisuallyHidden>}
    </>
  );
  if (reason !== null) {
    return (
      <span className={css.scope}>
        <Unnamed id={scopeObjectId(scope)} reason={reason} before={before} />
      </span>
    );
  }
  const name = scopeName(scope);
  if (brief && accessOf(scope.id) === 'member')
    return (
      <span className={css.scope} title={name}>
        {before}
        <VisuallyHidden>{name}</VisuallyHidden>
      </span>
    );
  return (
    <span className={css.scope} title={name}>
      {before}
      <span className={css.name}>
        <ServiceText text={name} />
      </span>
    </span>
  );
}
