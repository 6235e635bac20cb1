import { z } from 'zod';
import { emergencyAccount } from '../../shared/contract/assignments/assignments.ts';
import type { EmergencyFile } from '../console/assignment-ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { parseSealed } from './sealed-json.ts';

const accounts = z.array(emergencyAccount);

/** The accounts somebody named as for emergencies: sealed, as they say what to attack, and kept over a sign-out, as they are a setting. */
export function emergencyFile(texts: Texts): EmergencyFile {
  const of = accountTexts(texts, 'emergency-accounts');
  return {
    load: async (who) => parseSealed(await of(who).load(), accounts) ?? [],
    save: (who, named) => of(who).save(JSON.stringify(named)),
  };
}
