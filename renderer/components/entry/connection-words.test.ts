import { describe, expect, it } from 'vitest';
import { CLOUDS } from '../../../shared/contract/connection.ts';
import { guidOf, savedOf } from '../../state/test-samples.ts';
import { clientIdTail, cloudWords, savedName, signInHeading } from './connection-words.ts';

describe('a connection in words', () => {
  it('names every cloud differently', () => {
    expect(new Set(CLOUDS.map(cloudWords)).size).toBe(CLOUDS.length);
    expect(cloudWords('demo')).toBe('Simulated tenant on this device');
  });
  it('does not read a tenant id aloud in the heading', () => {
    expect(signInHeading('contoso.com')).toBe('Sign in to contoso.com');
    expect(signInHeading(guidOf(901))).toBe('Sign in to your tenant');
  });
  it('goes by the display name once somebody’s sign-in has shown it', () => {
    expect(savedName(savedOf())).toBe('Contoso');
    expect(savedName(savedOf({ tenantName: null }))).toBe('contoso.com');
  });
  it('tells applications apart by the last block', () => {
    expect(clientIdTail({ clientId: guidOf(902) })).toBe('000000000902');
  });
});
