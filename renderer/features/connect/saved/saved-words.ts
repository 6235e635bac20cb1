import type { SavedConnection } from '../../../../shared/contract/connection.ts';
import { clientIdTail, cloudWords, savedName } from '../../../components/entry/connection-words.ts';
import { visibleText } from '../../../components/visible-text.ts';
import { momentText } from '../../../components/when.ts';

/** "contoso.com, Microsoft global cloud": the domain only where the name does not say it already. */
export function savedPlace(one: SavedConnection): string {
  const { connection } = one;
  const cloud = cloudWords(connection.cloud);
  return savedName(one) === connection.tenant ? cloud : `${connection.tenant}, ${cloud}`;
}

/** "approver tier, application …c3d8, last used 14:02". */
export const savedUse = ({ connection, usedAt }: SavedConnection, now: number): string =>
  `${connection.tier} tier, application …${clientIdTail(connection)}, last used ${momentText(usedAt, now)}`;

/** Tells two connections to the same tenant apart, for names of controls. */
export const savedSpoken = (one: SavedConnection): string =>
  visibleText(`${savedName(one)}, application …${clientIdTail(one.connection)}`);

/** The one used last comes first. */
export const byLastUse = (saved: readonly SavedConnection[]): readonly SavedConnection[] =>
  [...saved].sort((a, b) => b.usedAt - a.usedAt);
