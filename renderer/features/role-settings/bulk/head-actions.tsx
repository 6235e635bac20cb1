import { Button } from '@fluentui/react-components';
import { ArrowExport20Regular } from '@fluentui/react-icons/svg/arrow-export';
import { ArrowImport20Regular } from '@fluentui/react-icons/svg/arrow-import';
import { Bookmark20Regular } from '@fluentui/react-icons/svg/bookmark';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { useOffline } from '../../../state/use-offline.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { openStep } from '../review/shown-step.ts';
import { startReview } from '../review/review-store.ts';
import { exportSettings, useExported } from './export-settings.ts';
import css from './head-actions.module.css';

/** What is done with all roles at once: import, export, templates, baseline. */
export function HeadActions() {
  const { asOf } = useSlice('roleSettings');
  const { words, going } = useExported();
  const offline = useOffline() !== null;
  return (
    <div className={css.actions} role="group" aria-label="All role settings">
      {words !== '' && <span className={css.words}>{words}</span>}
      <ExplainedButton
        appearance="subtle"
        icon={<ArrowImport20Regular />}
        whyNot={
          offline
            ? 'Offline. What is in force is read before anything of a file is planned.'
            : asOf === null
              ? 'The roles were not read yet: what a file names is looked for among them.'
              : null
        }
        onClick={() => startReview({ kind: 'import' })}
      >
        Import…
      </ExplainedButton>
      <ExplainedButton
        appearance="subtle"
        icon={<ArrowExport20Regular />}
        whyNot={asOf === null ? 'The settings were not read yet.' : going ? 'Choose where to.' : null}
        onClick={() => void exportSettings(null)}
      >
        Export…
      </ExplainedButton>
      <Button appearance="subtle" icon={<Bookmark20Regular />} onClick={() => openStep({ kind: 'baseline' })}>
        Baseline…
      </Button>
      <Button
        icon={<DocumentText20Regular />}
        onClick={() => openStep({ kind: 'template', to: null, of: 'critical' })}
      >
        Templates…
      </Button>
    </div>
  );
}
