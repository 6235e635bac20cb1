import { z } from 'zod';
import { settingsRef, settingsRun } from '../../shared/contract/role-settings/plan.ts';
import type { KeptRun, RunFile } from '../console/settings-ports.ts';
import type { Texts } from './account-texts.ts';
import { keptRunFile } from './kept-run-file.ts';

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

/** The save of role settings under way. */
export const runFile = (texts: Texts): RunFile => keptRunFile(texts, 'settings-run', keptRun);
