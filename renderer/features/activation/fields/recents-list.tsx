import { useRef, type KeyboardEvent } from 'react';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import type { Recent } from '../../../../shared/contract/my-roles.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { daysAway, dateText } from '../../../components/when.ts';
import css from './recents-list.module.css';

type RecentsListProps = {
  readonly id: string;
  readonly recents: readonly Recent[];
  readonly now: number;
  readonly onPick: (recent: Recent) => void;
  readonly onClose: () => void;
};

/** What was written before, to be taken again. Arrows walk, Enter takes, Esc closes. */
export function RecentsList({ id, recents, now, onPick, onClose }: RecentsListProps) {
  const list = useRef<HTMLUListElement>(null);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
  };
  return (
    <ul ref={list} id={id} className={css.list} aria-label="Written before" onKeyDown={pressed}>
      {recents.map((recent) => (
        <li key={recent.justification}>
          <button type="button" className={css.pick} onClick={() => onPick(recent)}>
            <History16Regular aria-hidden="true" />
            <span className={css.words}>
              <ServiceText text={recent.justification} />
            </span>
            <span className={css.when}>
              <MomentTime at={recent.at}>{dayWords(recent.at, now)}</MomentTime>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function dayWords(at: number, now: number): string {
  const days = daysAway(at, now);
  if (days === 0) return 'today';
  return days === -1 ? 'yesterday' : dateText(at, now);
}
