import { describe, expect, it } from 'vitest';
import { CLOUDS } from '../../../../shared/contract/connection.ts';
import { guidOf, problemOf } from '../../../state/test-samples.ts';
import { lookupWords, wasNotChecked } from './lookup-words.ts';

const found = { tenantId: guidOf(901), cloud: 'global', region: 'EU' } as const;

describe('a lookup', () => {
  it('was not made where the service could not be asked', () => {
    const failed = (kind: 'not-found' | 'offline' | 'blocked-by-policy') =>
      wasNotChecked({ state: 'failed', problem: problemOf({ kind }) });
    expect(failed('offline')).toBe(true);
    expect([failed('not-found'), failed('blocked-by-policy')]).toEqual([false, false]);
    expect(wasNotChecked({ state: 'looking' })).toBe(false);
    expect(wasNotChecked({ state: 'found', found })).toBe(false);
  });
});

describe('what is said of a tenant that was looked up', () => {
  it('is nothing before it was asked', () => {
    expect(lookupWords({ state: 'none' }, 'global', CLOUDS)).toBeNull();
    expect(lookupWords({ state: 'looking' }, 'global', CLOUDS)).toMatchObject({
      tone: 'quiet',
      blocks: null,
    });
  });
  it('is its id, and its region where the service has a word for it', () => {
    expect(lookupWords({ state: 'found', found }, 'global', CLOUDS)).toEqual({
      tone: 'good',
      text: `Found: tenant id ${guidOf(901)}, region EU`,
      moveTo: null,
      blocks: null,
    });
    const bare = lookupWords({ state: 'found', found: { ...found, region: null } }, 'global', CLOUDS);
    expect(bare?.text).toBe(`Found: tenant id ${guidOf(901)}`);
  });
  it('is the cloud it really is in, with the way there', () => {
    const there = { ...found, cloud: 'us-gov-l4' } as const;
    expect(lookupWords({ state: 'found', found: there }, 'global', CLOUDS)).toEqual({
      tone: 'bad',
      text: 'This tenant is in US Government L4 (GCC High).',
      moveTo: 'us-gov-l4',
      blocks: 'This tenant is in US Government L4 (GCC High).',
    });
    expect(lookupWords({ state: 'found', found: there }, 'global', ['global'])).toMatchObject({
      text: 'This tenant is in US Government L4 (GCC High). PIM Desk cannot connect there.',
      moveTo: null,
    });
  });
  it('does not stand in the way of a tenant in a cloud that has no name here', () => {
    expect(lookupWords({ state: 'found', found: { ...found, cloud: null } }, 'global', CLOUDS)).toMatchObject(
      {
        tone: 'unsure',
        blocks: null,
      },
    );
  });
  it('stands in the way only where the service answered that there is none', () => {
    const failed = (kind: 'not-found' | 'offline' | 'untrusted-connection' | 'throttled') =>
      lookupWords({ state: 'failed', problem: problemOf({ kind, title: 'So it is.' }) }, 'global', CLOUDS);
    expect(failed('not-found')).toMatchObject({ tone: 'bad', blocks: 'So it is.' });
    for (const kind of ['offline', 'untrusted-connection', 'throttled'] as const)
      expect(failed(kind)).toMatchObject({
        tone: 'unsure',
        blocks: null,
        text: 'Not checked. So it is. You can connect all the same.',
      });
  });
});
