import { Input } from '@fluentui/react-components';
import { durationText } from '../../../../shared/domain/durations.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { newestByPlace, placeOfRole } from '../../../state/standing.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeForAge } from '../../../state/wake-times.ts';
import { useMemo } from 'react';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import field from '../../../components/fields/field.module.css';
import { BulkRow } from './bulk-row.tsx';
import { cutWords, dryRunWords } from './bulk-words.ts';
import { scaleOf } from './ceilings.ts';
import type { Bulk } from './use-bulk.ts';
import css from './duration-for-all.module.css';

/** One duration, and what each role gets of it. */
export function DurationForAll({ bulk }: { readonly bulk: Bulk }) {
  const { roles, minutes, dryRun, dryRunHolds, sendingSince } = bulk;
  const { entries } = useSlice('activity');
  const now = useNow(useMemo(() => wakeForAge(dryRun?.at ?? null), [dryRun]));
  const newest = useMemo(() => newestByPlace(entries), [entries]);
  const scale = scaleOf(
    roles.map(({ share }) => share),
    minutes,
  );
  const problem = bulk.problems.fields.duration;
  const words = [
    // On their way, each row tells how far it is.
    dryRun && sendingSince === null && dryRunWords(dryRun, dryRunHolds, now),
    cutWords(roles.map(({ eligible, share }) => ({ eligible, share }))),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <div className={field.field}>
      <div className={field.row}>
        <label className={field.label} htmlFor="activation-duration">
          Duration for all
        </label>
        <Input
          id="activation-duration"
          className={field.duration}
          data-field="duration"
          value={bulk.draft.duration}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby="activation-duration-help activation-duration-problem"
          onChange={(_, { value }) => bulk.change({ duration: value })}
          onBlur={() => {
            if (minutes !== undefined) bulk.change({ duration: durationText(minutes) });
          }}
        />
      </div>
      <FieldProblem id="activation-duration-problem" problem={problem} />
      <ul className={css.rows} aria-label="What each role gets">
        {roles.map((role) => {
          const entry = sendingSince === null ? undefined : newest.get(placeOfRole(role.eligible));
          return (
            <BulkRow
              key={role.eligible.eligibilityId}
              role={role}
              minutes={minutes}
              scale={scale}
              check={dryRunHolds ? dryRun?.checks.get(role.eligible.eligibilityId) : undefined}
              entry={
                entry && sendingSince !== null && entry.startedAt >= sendingSince - 1000 ? entry : undefined
              }
            />
          );
        })}
      </ul>
      <p id="activation-duration-help" className={field.help} role="status">
        {words.join(' ')}
      </p>
    </div>
  );
}
