import { describe, expect, it } from 'vitest';
import { fuseFaults } from './fuses.mjs';
import { FACTORY_WIRE, fusedBinary } from './test-electron-dist.mjs';

const HARDENED = '010011001';

describe('the fuses of a binary', () => {
  it('are right when each reads as stated', () => {
    expect(fuseFaults(fusedBinary(HARDENED))).toEqual([]);
  });

  it('are told one by one where they are not', () => {
    expect(fuseFaults(fusedBinary(FACTORY_WIRE))).toHaveLength(7);
    expect(fuseFaults(fusedBinary('110011001'))).toEqual(['runAsNode reads “1”, it must be off.']);
    expect(fuseFaults(fusedBinary('010011000'))).toEqual(['wasmTrapHandlers reads “0”, it must be on.']);
  });

  it('are wrong where Electron has taken one away', () => {
    expect(fuseFaults(fusedBinary('0100r1001'))).toEqual([
      'enableEmbeddedAsarIntegrityValidation reads “r”, it must be on.',
    ]);
  });

  it('are looked at in both halves of a universal binary', () => {
    const both = Buffer.concat([fusedBinary(HARDENED), fusedBinary('010111001')]);
    expect(fuseFaults(both)).toEqual(['enableNodeCliInspectArguments reads “1”, it must be off.']);
  });

  it('are wrong where there is one nobody has stated', () => {
    expect(fuseFaults(fusedBinary(`${HARDENED}1`))[0]).toMatch(/10 fuses, 9 are stated/);
  });

  it('are wrong where they cannot be read', () => {
    expect(fuseFaults(fusedBinary(HARDENED, 2))[0]).toMatch(/version 2/);
    expect(fuseFaults(Buffer.from('not Electron'))[0]).toMatch(/no fuses/);
  });
});
