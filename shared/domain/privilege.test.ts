import { describe, expect, it } from 'vitest';
import { builtinName, privilegeOf } from './privilege.ts';

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const EXCHANGE_ADMINISTRATOR = '29232cdf-9323-42fd-ade2-1d097af3e4de';
const REPORTS_READER = '4a5d8f65-41da-4de4-8968-e035b65339cf';

describe('privilege', () => {
  it('believes the service before the bundled table', () => {
    expect(privilegeOf(REPORTS_READER, true)).toBe('privileged');
    expect(privilegeOf(GLOBAL_ADMINISTRATOR, false)).not.toBe('privileged');
  });

  it('falls back to the bundled table', () => {
    expect(privilegeOf(GLOBAL_ADMINISTRATOR, null)).toBe('privileged');
    expect(privilegeOf(REPORTS_READER, null)).toBe('none');
  });

  it('tells apart what only CISA lists', () => {
    expect(privilegeOf(EXCHANGE_ADMINISTRATOR, null)).toBe('cisa-listed');
  });

  it('knows nothing of a custom role', () => {
    expect(privilegeOf('00000000-0000-4000-8000-000000000000', null)).toBe('none');
  });
});

describe('the name of a built-in role', () => {
  it('is known without the service; that of a custom role is not', () => {
    expect(builtinName(REPORTS_READER)).toBe('Reports Reader');
    expect(builtinName('00000000-0000-4000-8000-000000000007')).toBeNull();
  });
});
