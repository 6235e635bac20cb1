import { z } from 'zod';
import type { ReviewedFile } from '../console/storage-ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { parseSealed } from './sealed-json.ts';

const requestIds = z.array(z.string());

/** The past requests each account looked through: sealed, as they say what somebody decides about, and kept over a sign-out. */
export function reviewedFile(texts: Texts): ReviewedFile {
  const of = accountTexts(texts, 'reviewed');
  return {
    load: async (who) => parseSealed(await of(who).load(), requestIds) ?? [],
    save: async (who, reviewed) => {
      await of(who).save(JSON.stringify(reviewed));
    },
  };
}
