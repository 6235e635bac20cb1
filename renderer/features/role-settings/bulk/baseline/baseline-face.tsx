import { useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import type { KeptBaseline, RoleSettings } from '../../../../../shared/contract/role-settings/matrix.ts';
import { refOf } from '../../../../../shared/domain/role-settings/ref-of.ts';
import { ExplainedButton } from '../../../../components/explained-button.tsx';
import { MomentTime } from '../../../../components/moment-time.tsx';
import { Refusal } from '../../../../components/refusal.tsx';
import { ServiceText } from '../../../../components/service-text.tsx';
import { momentText } from '../../../../components/when.ts';
import { usePreference, useSlice } from '../../../../state/slices-store.ts';
import { shownNow } from '../../../../state/ticker.ts';
import { closeDialog } from '../../review/shown-step.ts';
import { startReview } from '../../review/review-store.ts';
import { DialogStep } from '../../../../components/dialog-step.tsx';
import { awayFromBaseline, baselineWords, keepBlock } from './baseline-words.ts';
import { useAsking } from '../../../../state/use-asking.ts';
import css from './baseline-face.module.css';

/** All settings as they were at one moment, to compare with and to go back to. */
export function BaselineFace() {
  const slice = useSlice('roleSettings');
  const asking = useAsking();
  return (
    <DialogStep title="Baseline" actions={<Button onClick={closeDialog}>Close</Button>}>
      {slice.baseline ? (
        <Kept slice={slice} baseline={slice.baseline} asking={asking} />
      ) : (
        <p>
          No baseline is kept. Keep the settings as they are now, and the matrix can mark what differs from
          them later.
        </p>
      )}
      <Keep slice={slice} asking={asking} />
      {asking.problem && <Refusal problem={asking.problem} />}
    </DialogStep>
  );
}

type PartProps = { readonly slice: RoleSettings; readonly asking: ReturnType<typeof useAsking> };

/** What is kept, how far the settings went from it, and what can be done with it. */
function Kept({ slice, baseline, asking }: PartProps & { readonly baseline: KeptBaseline }) {
  const matrix = usePreference('matrix');
  const [forgetting, setForgetting] = useState(false);
  const away = awayFromBaseline(slice);
  const compared = matrix.compareWith === 'baseline';
  return (
    <section className={css.kept} aria-label="The baseline that is kept">
      <p>
        <strong>
          <ServiceText text={baseline.name} />
        </strong>
        , kept <MomentTime at={baseline.keptAt}>{momentText(baseline.keptAt, shownNow())}</MomentTime>.{' '}
        {baselineWords(slice, away)}
      </p>
      <div className={css.buttons}>
        <Button
          size="small"
          aria-pressed={compared}
          onClick={() =>
            void asking.send('choose', {
              matrix: { ...matrix, compareWith: compared ? 'templates' : 'baseline' },
            })
          }
        >
          {compared ? 'Compare with the templates instead' : 'Compare with it in the matrix'}
        </Button>
        <ExplainedButton
          size="small"
          whyNot={away.length === 0 ? 'Nothing that was read differs from it.' : null}
          onClick={() => startReview({ kind: 'baseline', to: away.map(refOf) })}
        >
          Go back to it…
        </ExplainedButton>
        {forgetting ? (
          <>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                setForgetting(false);
                void asking.send('forgetBaseline', {}, 'The baseline was forgotten.');
              }}
            >
              Forget it for good
            </Button>
            <Button size="small" onClick={() => setForgetting(false)}>
              Keep it
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => setForgetting(true)}>
            Forget…
          </Button>
        )}
      </div>
    </section>
  );
}

/** Keeps what is on screen, in place of what was kept before. */
function Keep({ slice, asking }: PartProps) {
  const [name, setName] = useState('');
  const named = name.trim();
  const whyNot = asking.sending ? 'It is on its way.' : keepBlock(slice, named);
  const keep = async (): Promise<void> => {
    if (whyNot !== null) return;
    const kept = await asking.send('keepBaseline', { name: named }, 'The settings are kept as the baseline.');
    if (kept) setName('');
  };
  return (
    <form
      className={css.keep}
      aria-label="Keep a baseline"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        label="Name"
        hint={
          slice.baseline
            ? 'It takes the place of what is kept.'
            : 'To know it by, e.g. the review it came of.'
        }
      >
        <Input value={name} maxLength={100} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
      <ExplainedButton appearance="primary" data-sends whyNot={whyNot} onClick={() => void keep()}>
        Keep the settings as they are now
      </ExplainedButton>
    </form>
  );
}
