import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { TEMPLATES } from '../../../../../shared/contract/role-settings/plan.ts';
import { TEMPLATE_VALUES } from '../../../../../shared/domain/role-settings/templates.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { closeDialog, openStep, type AskingStep } from '../../review/shown-step.ts';
import { startReview } from '../../review/review-store.ts';
import { DialogStep } from '../../../../components/dialog-step.tsx';
import { LeadOnButton } from '../../../../components/lead-on-button.tsx';
import { settingLabel } from '../../words/setting-words.ts';
import { tierMeaning, tierTitle } from '../../../../components/role-tier-words.ts';
import { valueWords } from '../../words/value-words.ts';
import { useRows } from '../pick/use-rows.ts';
import { otherTiersNote, templateTargets, templateTitle } from './template-targets.ts';
import css from './template-face.module.css';

type TemplateFaceProps = { readonly step: Extract<AskingStep, { kind: 'template' }> };

/** The built-in templates, each value with whose rule it is, and the way to apply one. */
export function TemplateFace({ step }: TemplateFaceProps) {
  const { rows } = useRows();
  const targets = templateTargets(step, rows);
  const note = otherTiersNote(step, rows);
  const values = TEMPLATE_VALUES[step.of];
  return (
    <DialogStep
      title={templateTitle(step, targets)}
      actions={
        <>
          <Button onClick={closeDialog}>Close</Button>
          <LeadOnButton
            whyNot={
              targets.length === 0
                ? rows.length === 0
                  ? 'No role was read yet.'
                  : 'There is no role of this tier.'
                : null
            }
            onClick={() => startReview({ kind: 'template', template: step.of, to: [...targets] })}
          >
            Review…
          </LeadOnButton>
        </>
      }
    >
      <RadioGroup
        layout="horizontal"
        aria-label="Template"
        value={step.of}
        onChange={(_, { value }) => {
          const of = TEMPLATES.find((one) => one === value);
          if (of) openStep({ ...step, of });
        }}
      >
        {TEMPLATES.map((one) => (
          <Radio key={one} value={one} label={tierTitle(one)} />
        ))}
      </RadioGroup>
      <p>
        {tierMeaning(step.of)} {note}
      </p>
      <div role="table" aria-label={`Values of the template ${tierTitle(step.of)}`} className={css.table}>
        <div role="rowgroup">
          <div role="row" className={css.head}>
            <span role="columnheader">Setting</span>
            <span role="columnheader">Value</span>
            <span role="columnheader">Source</span>
          </div>
        </div>
        <div role="rowgroup">
          {values.map(({ setting, value, source }) => (
            <div key={setting} role="row" className={css.row}>
              <span role="rowheader">{settingLabel(setting)}</span>
              <span role="cell">
                <ServiceText text={valueWords(setting, value)} />
              </span>
              <span role="cell" className={css.source}>
                {source}
              </span>
            </div>
          ))}
        </div>
      </div>
      <p className={css.note}>
        Approvers are your tenant’s own: a template names nobody. What it does not name stays as it is.
      </p>
    </DialogStep>
  );
}
