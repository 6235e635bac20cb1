import { keptBaseline } from '../../shared/contract/role-settings/matrix.ts';
import { fail } from '../../shared/contract/result.ts';
import type { BaselineFile } from '../console/settings-ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { parseSealed } from './sealed-json.ts';
import { baselineNotKept } from './storage-problems.ts';

/** What an account compares its tenant's settings with: sealed, and kept over a sign-out, as it is a setting. */
export function baselineFile(texts: Texts): BaselineFile {
  const of = accountTexts(texts, 'baseline');
  return {
    load: async (who) => parseSealed(await of(who).load(), keptBaseline),
    save: async (who, baseline) => {
      const saved = await of(who).save(JSON.stringify(baseline));
      return saved.ok ? saved : fail(baselineNotKept(saved.problem));
    },
    wipe: (who) => of(who).wipe(),
  };
}
