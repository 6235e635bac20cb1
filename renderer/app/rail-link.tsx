import { Tooltip } from '@fluentui/react-components';
import type { Screen, ScreenId } from './screens.ts';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { QuietIcon } from '../components/quiet-icon.tsx';
import css from './rail.module.css';

type RailLinkProps = {
  readonly screen: Screen & { readonly id: ScreenId };
  readonly here: boolean;
  readonly narrow: boolean;
  /** What waits there; `quiet` where that is not sure now. */
  readonly count: { readonly text: string; readonly spoken: string; readonly quiet: boolean } | null;
  readonly onGo: (screen: ScreenId) => void;
};

/** One place of the rail. A place this version lacks stays reachable and says so. */
export function RailLink({ screen, here, narrow, count, onGo }: RailLinkProps) {
  const Icon = here ? screen.IconHere : screen.Icon;
  const built = screen.Page !== null;
  const notYet = 'Not in this version yet';
  const tip = built ? screen.label : narrow ? `${screen.label}. ${notYet}` : notYet;
  const inside = (
    <>
      <QuietIcon icon={Icon} className={css.icon} />
      <span className={narrow ? css.labelHidden : css.label}>{screen.label}</span>
      {count && (
        <>
          <VisuallyHidden>, {count.spoken}</VisuallyHidden>
          <span className={css.count} data-quiet={count.quiet} aria-hidden="true">
            {count.text}
          </span>
        </>
      )}
    </>
  );
  return (
    <Tooltip
      content={tip}
      relationship="description"
      positioning="after"
      {...(built && !narrow && { visible: false })}
    >
      {built ? (
        <a
          className={css.link}
          href={`#${screen.id}`}
          {...(here && { 'aria-current': 'page' as const })}
          onClick={(event) => {
            event.preventDefault();
            onGo(screen.id);
          }}
        >
          {inside}
        </a>
      ) : (
        <a className={css.link} role="link" aria-disabled="true" tabIndex={0}>
          {inside}
        </a>
      )}
    </Tooltip>
  );
}
