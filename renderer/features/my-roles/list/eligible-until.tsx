import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { MomentTime } from '../../../components/moment-time.tsx';
import { untilWords } from './until-words.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import css from './eligible-until.module.css';

type EligibleUntilProps = {
  readonly endsAt: number | null;
  readonly now: number;
  /** Narrow pages: said only within 14 days of the end. */
  readonly onlySoon?: boolean;
};

/** When the eligibility itself ends; amber within 14 days. */
export function EligibleUntil({ endsAt, now, onlySoon = false }: EligibleUntilProps) {
  const { text, soon } = untilWords(endsAt, now);
  if (onlySoon && !soon) return null;
  if (endsAt === null) return <span className={css.until}>{text}</span>;
  return (
    <span className={soon ? css.soon : css.until}>
      {soon && <QuietIcon icon={Warning16Filled} className={css.mark} />}
      <MomentTime at={endsAt}>{onlySoon ? `eligibility ends ${text}` : text}</MomentTime>
    </span>
  );
}
