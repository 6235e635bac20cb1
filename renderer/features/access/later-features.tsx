import { useId, useState } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { FeatureAccess } from '../../../shared/contract/access.ts';
import { FEATURE_NEEDS } from '../../../shared/domain/access/features.ts';
import { DottedName } from '../../components/dotted-name.tsx';
import { QuietIcon } from '../../components/quiet-icon.tsx';
import { notYet } from './verdict-words.ts';
import css from './folded.module.css';

/** What this version does not do yet, folded: nothing about it can work or fail. */
export function LaterFeatures({ features }: { readonly features: readonly FeatureAccess[] }) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const later = notYet(features);
  if (later.length === 0) return null;
  return (
    <section>
      <h2 className={css.title}>
        <button
          type="button"
          className={css.toggle}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <QuietIcon icon={open ? ChevronDown16Regular : ChevronRight16Regular} />
          Not in this version yet ({later.length})
        </button>
      </h2>
      <ul id={body} className={css.body} hidden={!open}>
        {later.map(({ feature, permissions }) => (
          <li key={feature}>
            {FEATURE_NEEDS[feature].title}
            {permissions.length > 0 && ': will need '}
            {permissions.map(([name = ''], index) => (
              <span key={name}>
                {index > 0 && ' and '}
                <DottedName name={name} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
