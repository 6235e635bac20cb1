import type { z } from 'zod';
import { fail, type Result } from '../../shared/contract/result.ts';
import type { Identity } from '../console/ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { parseSealed } from './sealed-json.ts';
import { runNotKept } from './storage-problems.ts';

/**
 * A run under way, one sealed file an account. In memory only where the key store is weak or away: then a console that ended does not
 * take it up, and nothing is written twice by that. What is not of this version is as good as none: half understood it would be written.
 * @param kind what the file's name begins with
 */
export function keptRunFile<Kept>(texts: Texts, kind: string, kept: z.ZodType<Kept>) {
  const of = accountTexts(texts, kind);
  return {
    load: async (who: Identity): Promise<Kept | null> => parseSealed(await of(who).load(), kept),
    save: async (who: Identity, run: Kept): Promise<Result<null>> => {
      const saved = await of(who).save(JSON.stringify(run));
      return saved.ok ? saved : fail(runNotKept(saved.problem));
    },
    wipe: (who: Identity): Promise<void> => of(who).wipe(),
  };
}
