import { z } from 'zod';
import { settingsRef, settingsRun } from '../../shared/contract/role-settings/plan.ts';
import { fail } from '../../shared/contract/result.ts';
import type { KeptRun, RunFile } from '../console/settings-ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { parseSealed } from './sealed-json.ts';
import { runNotKept } from './storage-problems.ts';

const ruleWrite = z.strictObject({ ruleId: z.string(), body: z.record(z.string(), z.unknown()) });
const readBack = z.strictObject({ ruleId: z.string(), rules: z.array(z.unknown()) });
const keptRun: z.ZodType<KeptRun> = z.strictObject({
  run: settingsRun,
  work: z.array(
    z.strictObject({
      of: settingsRef,
      before: z.array(z.unknown()),
      writes: z.array(ruleWrite),
      readBack: z.array(readBack),
    }),
  ),
});

/**
 * The save under way, one sealed file an account. In memory only where the key store is weak or away: then a console that ended does not
 * take it up, and nothing is written twice by that. What is not of this version is as good as none: half understood it would be written.
 */
export function runFile(texts: Texts): RunFile {
  const of = accountTexts(texts, 'settings-run');
  return {
    load: async (who) => parseSealed(await of(who).load(), keptRun),
    save: async (who, run) => {
      const saved = await of(who).save(JSON.stringify(run));
      return saved.ok ? saved : fail(runNotKept(saved.problem));
    },
    wipe: (who) => of(who).wipe(),
  };
}
