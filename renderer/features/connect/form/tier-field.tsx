import { TIERS, type Tier } from '../../../../shared/contract/connection.ts';
import { tierSentence, tierUsers } from '../../../components/entry/tier-words.ts';
import segments from '../../../components/segments.module.css';
import { LockedField } from './locked-field.tsx';
import { SaidUnder } from './said-under.tsx';
import css from './connect-field.module.css';

type TierFieldProps = {
  readonly tier: Tier;
  readonly locked: boolean;
  readonly onChoose: (tier: Tier) => void;
};

/** Who uses it, and so what its application is meant to be granted. */
export function TierField({ tier, locked, onChoose }: TierFieldProps) {
  if (locked) return <LockedField id="connect-tier" label="Used by" value={tierUsers(tier)} />;
  return (
    <fieldset className={segments.set} aria-describedby="connect-tier-sentence">
      <legend className={css.label}>Used by</legend>
      <div className={segments.choice}>
        {TIERS.map((one) => (
          <label key={one} className={segments.segment}>
            <input
              type="radio"
              name="connect-tier"
              value={one}
              checked={one === tier}
              onChange={() => onChoose(one)}
            />
            <span>{tierUsers(one)}</span>
          </label>
        ))}
      </div>
      <SaidUnder id="connect-tier-sentence" tone="quiet" text={tierSentence(tier)} />
    </fieldset>
  );
}
