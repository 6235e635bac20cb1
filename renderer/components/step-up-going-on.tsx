import { useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons/svg/open';
import { fractionLeft, timeLeftText } from '../../shared/domain/time-left.ts';
import { announce } from '../state/announcements.ts';
import { useSlice } from '../state/slices-store.ts';
import { useLeadsStepUp } from '../state/step-up-leads.ts';
import { useTimeLeft } from '../state/use-time-left.ts';
import { askForWindow } from '../state/window-problem.ts';
import { Ring } from './ring.tsx';
import { ServiceText } from './service-text.tsx';
import { stepUpWords } from './step-up-words.ts';
import css from './step-up-going-on.module.css';

/**
 * While what was asked for waits for the person to prove more: what, how long the page stays valid, and the ways on and out. Nothing
 * where no step-up runs. Taken away, it leaves the focus with what had it before.
 * @param above set above the page, where it is told only while no form or screen leads it
 */
export function StepUpGoingOn({ above = false }: { readonly above?: boolean }) {
  const { signIn, account } = useSlice('session');
  const words = stepUpWords(signIn, account?.name ?? null);
  useLeadsStepUp(words !== null && !above);
  return words && signIn ? <Going {...words} startedAt={signIn.startedAt} endsAt={signIn.endsAt} /> : null;
}

type GoingProps = {
  readonly title: string;
  readonly detail: string;
  readonly startedAt: number;
  readonly endsAt: number;
};

function Going({ title, detail, startedAt, endsAt }: GoingProps) {
  const box = useRef<HTMLElement>(null);
  const left = useTimeLeft(endsAt) ?? 0;
  useEffect(() => announce(`${title}.`), [title]);
  useLayoutEffect(() => {
    const shown = box.current;
    const before = document.activeElement;
    return () => {
      if (shown?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section ref={box} className={css.box} aria-label="Step-up">
      <Ring size={44} stroke={5} left={fractionLeft(endsAt - left, startedAt, endsAt)}>
        <span className={css.left}>{timeLeftText(left)}</span>
      </Ring>
      <div className={css.words}>
        <p className={css.title}>
          <ServiceText text={title} />
        </p>
        <p>
          <ServiceText text={detail} />
        </p>
        <div className={css.buttons}>
          <Button
            size="small"
            icon={<Open16Regular />}
            onClick={() => void askForWindow('openSignInPage', {})}
          >
            Open the page again
          </Button>
          <Button
            size="small"
            appearance="transparent"
            aria-label="Cancel the sign-in"
            onClick={() => void askForWindow('cancelSignIn', {})}
          >
            Cancel
          </Button>
        </div>
      </div>
    </section>
  );
}
