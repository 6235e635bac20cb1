import { Button } from '@fluentui/react-components';
import { ServiceText } from '../../../components/service-text.tsx';
import { useOffline } from '../../../state/use-offline.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { OutcomeLine } from '../past/outcome-line.tsx';
import { AskedSentence } from '../card/asked-sentence.tsx';
import { CardHead } from '../card/card-head.tsx';
import { openingSentences, openingTitle } from './opening-words.ts';
import type { OpeningAside } from './use-opening.ts';
import card from '../card/card.module.css';
import css from './opening-pane.module.css';

type OpeningPaneProps = {
  readonly opening: OpeningAside;
  readonly now: number;
  readonly onBack: () => void;
};

/** What was opened by a link or a notification and does not wait for a decision: what is known of it, and nothing to decide by. */
export function OpeningPane({ opening: { face, show, readAgain, close }, now, onBack }: OpeningPaneProps) {
  const { account } = useSlice('session');
  const { coverage } = useSlice('approvals');
  const offline = useOffline() !== null;
  const onScreen = account?.tenantName ?? account?.tenantDomain ?? 'another tenant';
  const leave = (): void => {
    close();
    onBack();
  };
  return (
    <section className={card.card} aria-label="Opened request">
      <div className={card.body}>
        <h2 className={css.title} tabIndex={-1} data-card-title>
          {openingTitle(face)}
        </h2>
        {openingSentences(face, onScreen, coverage).map((words) => (
          <p key={words}>
            <ServiceText text={words} />
          </p>
        ))}
        {face.kind === 'past' && (
          <div className={css.known}>
            <CardHead request={face.row.request} now={now} />
            <AskedSentence request={face.row.request} quiet />
            <OutcomeLine row={face.row} now={now} />
          </div>
        )}
        <div className={css.actions}>
          {show && (
            <Button appearance="primary" onClick={show}>
              Show it
            </Button>
          )}
          {(face.kind === 'absent' || face.kind === 'past') && (
            <Button disabledFocusable={offline} onClick={() => !offline && readAgain()}>
              Read again
            </Button>
          )}
          <Button onClick={leave}>Close</Button>
        </div>
        {offline && face.kind === 'absent' && (
          <p className={css.quiet}>Offline: it cannot be looked for now.</p>
        )}
      </div>
    </section>
  );
}
