import { useId, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { KeptRule } from '../../../../../shared/contract/role-settings/matrix.ts';
import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { visibleText } from '../../../../components/visible-text.ts';
import { useEditor } from '../editor-context.ts';
import { keptWords } from './kept-words.ts';
import { RuleText } from './rule-text.tsx';
import css from './setting-row.module.css';

type KeptRowProps = {
  readonly label: string;
  /** Undefined where it is not known which rule keeps it. */
  readonly rule: KeptRule | undefined;
  /** Which setting is kept with it; left out of a rule that holds none this console knows. */
  readonly setting?: SettingKey;
};

/** A rule that is not fully understood: shown, and never written. */
export function KeptRow({ label, rule, setting }: KeptRowProps) {
  const id = useId();
  const { detail, draft, onPutBack } = useEditor();
  const [open, setOpen] = useState(false);
  const texts = detail.rules.filter((one) => one.id === rule?.id);
  const asked = setting !== undefined && draft.changed[setting] !== undefined;
  return (
    <div
      className={css.row}
      data-state={asked ? 'refused' : 'same'}
      role="group"
      aria-labelledby={`${id}-label`}
    >
      <div className={css.head}>
        <h3 id={`${id}-label`} className={css.label}>
          <ServiceText text={label} />
        </h3>
        <p className={css.hint}>
          <ServiceText text={keptWords(rule)} />
        </p>
      </div>
      <div className={css.control}>
        <p className={css.kept}>
          <LockClosed16Regular aria-hidden="true" />
          <span>Kept exactly as it is.</span>
          {texts.length > 0 && (
            <Button
              className={css.show}
              appearance="transparent"
              size="small"
              aria-expanded={open}
              aria-controls={`${id}-text`}
              aria-label={`${open ? 'Hide it' : 'Show it'}: rule of ${visibleText(label)}`}
              onClick={() => setOpen(!open)}
            >
              {open ? 'Hide it' : 'Show it'}
            </Button>
          )}
        </p>
        {asked && (
          <p className={css.keptBack}>
            Your change cannot be saved: the rule is of a form this console does not edit.{' '}
            <Button size="small" onClick={() => onPutBack([setting])}>
              Put it back
            </Button>
          </p>
        )}
        <div id={`${id}-text`}>
          {open && texts.map(({ text }, at) => <RuleText key={at} text={text} label={`Rule of ${label}`} />)}
        </div>
      </div>
    </div>
  );
}
