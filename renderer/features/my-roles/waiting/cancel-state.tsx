import { Button } from '@fluentui/react-components';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { problemReport } from '../../../components/problem-report.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { cancelWords } from './cancel-words.ts';
import { LookedLine } from './looked-line.tsx';
import { putAway } from './put-away.ts';
import css from './waiting-item.module.css';

/** How far taking the request back is; nothing where nobody tried. */
export function CancelState({ cancel }: { readonly cancel: ActivityEntry | undefined }) {
  const words = cancelWords(cancel);
  if (cancel === undefined || words === null) return null;
  const { state, problem, looked } = cancel;
  const over = state === 'refused' || state === 'not-found';
  return (
    <div className={css.cancelState} data-state={state}>
      <p>
        <ServiceText text={words} />
      </p>
      {looked && <LookedLine looked={looked} />}
      {over && (
        <div className={css.actions}>
          {problem && <CopyButton label="Copy for support" text={() => problemReport(problem, cancel.at)} />}
          <Button size="small" appearance="transparent" onClick={() => void putAway(cancel.id)}>
            Hide
          </Button>
        </div>
      )}
    </div>
  );
}
