import { describe, expect, it } from 'vitest';
import { readOptions } from './cli-options.ts';

describe('the command line', () => {
  it('knows every flag', () => {
    const args = [
      '--size',
      'L',
      '--seed=7',
      '--graph-port',
      '8443',
      '--login-port',
      '8444',
      '--control-port',
      '8445',
      '--latency',
      '40',
    ];
    expect(readOptions(args)).toEqual({
      size: 'L',
      seed: 7,
      graphPort: 8443,
      loginPort: 8444,
      controlPort: 8445,
      latencyMs: 40,
    });
    expect(readOptions([])).toEqual({});
  });

  it.each([
    [['--size', 'XL'], /--size/],
    [['--graph-port', 'https'], /--graph-port/],
    [['--graph-port', '70000'], /--graph-port/],
    [['--sise', 'S'], /sise/],
    [['S'], /S/],
  ])('refuses %j by name', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
