import { z } from 'zod';
import type { FavouritesFile } from '../console/storage-ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { parseSealed } from './sealed-json.ts';

const keys = z.array(z.string());

/** The roles each account marked: sealed, as they say which roles somebody has, and kept over a sign-out, as they are a setting. */
export function favouritesFile(texts: Texts): FavouritesFile {
  const of = accountTexts(texts, 'favourites');
  return {
    load: async (who) => parseSealed(await of(who).load(), keys) ?? [],
    save: async (who, marked) => {
      await of(who).save(JSON.stringify(marked));
    },
  };
}
