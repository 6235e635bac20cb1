import { createHash } from 'node:crypto';
import type { Identity, SealedText } from '../console/ports.ts';

/** A sealed text by its file name, bound to whom it belongs to. */
export type Texts = (name: string, partition: string) => SealedText;

/**
 * One sealed text an account, or one for each `part` of what it keeps: the file's name says nothing of whose it is nor of what, and its
 * content opens for nobody else and as nothing else. Each file has one object for as long as the console runs, as that is what keeps its
 * writes in turn.
 */
export function accountTexts(texts: Texts, kind: string): (who: Identity, part?: string) => SealedText {
  const opened = new Map<string, SealedText>();
  return ({ tenantId, objectId }, part) => {
    const whose = [tenantId, objectId, ...(part === undefined ? [] : [part])].join('|');
    const name = `${kind}-${createHash('sha256').update(whose).digest('hex').slice(0, 16)}`;
    const text = opened.get(name) ?? texts(name, whose);
    opened.set(name, text);
    return text;
  };
}
