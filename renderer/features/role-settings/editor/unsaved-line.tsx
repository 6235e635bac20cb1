import { Button } from '@fluentui/react-components';
import { keyOfHeld, roleKey } from '../../../../shared/domain/role-key.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { aboutName } from '../../../components/role-words.ts';
import { openEditor } from '../settings-place.ts';
import { draftsOf, useSettingsDrafts } from './draft/draft-store.ts';
import css from './unsaved-line.module.css';

/** Roles that were changed in the editor and not saved: over the matrix, so that nothing typed is forgotten. */
export function UnsavedLine() {
  const { rows } = useSlice('roleSettings');
  const drafts = useSettingsDrafts((state) => state.drafts);
  const unsaved = draftsOf(drafts, accountOnScreen());
  if (unsaved.length === 0) return null;
  return (
    <section className={css.line} aria-label="Changed, not saved">
      <p className={css.words}>
        <strong>Changed, not saved.</strong>{' '}
        <span className={css.kept}>It is kept here until you save it, discard it or sign out.</span>
      </p>
      {unsaved.map(({ of }) => {
        const key = roleKey(of.definitionId, of.scopeId);
        const row = rows.find((one) => keyOfHeld(one) === key);
        const name = row ? aboutName(row) : of.definitionId;
        return (
          <Button
            key={key}
            size="small"
            aria-label={`Open ${visibleText(name)}`}
            onClick={() => openEditor(of)}
          >
            <ServiceText text={name} />
          </Button>
        );
      })}
    </section>
  );
}
