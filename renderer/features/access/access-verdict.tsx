import type { Access } from '../../../shared/contract/access.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { ofTier, verdict } from './verdict-words.ts';
import { StateMark } from './state-mark.tsx';
import css from './access-verdict.module.css';

/** The whole page in one sentence. */
export function AccessVerdict({ access: { features } }: { readonly access: Access }) {
  const rows = ofTier(features);
  const mark = rows.some(({ state }) => state === 'blocked')
    ? 'blocked'
    : rows.some(({ state }) => state === 'unknown')
      ? 'unknown'
      : rows.length > 0 && rows.every(({ state }) => state === 'works')
        ? 'confirmed'
        : 'granted';
  return (
    <p className={css.verdict}>
      <StateMark mark={mark} />
      <span>
        <ServiceText text={verdict(features)} />
      </span>
    </p>
  );
}
