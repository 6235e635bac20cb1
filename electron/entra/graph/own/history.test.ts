import { describe, expect, it } from 'vitest';
import { lastUsedOf, recentsOf } from './history.ts';
import { before, EXCHANGE, HELPDESK, HOUR, NOW, requestRow } from '../rows/test-rows.ts';

describe('when a role was last asked for', () => {
  it('is the newest activation of that role at that scope, whatever became of it', () => {
    const used = lastUsedOf([
      requestRow({ createdDateTime: before(3 * HOUR) }),
      requestRow({ createdDateTime: before(HOUR), status: 'Denied' }),
      requestRow({ createdDateTime: before(2 * HOUR), directoryScopeId: '/administrativeUnits/1' }),
      requestRow({ createdDateTime: before(0), action: 'selfDeactivate' }),
      requestRow({ createdDateTime: before(0), action: 'adminAssign', roleDefinitionId: HELPDESK }),
    ]);
    expect(Object.fromEntries(used)).toEqual({
      [`${EXCHANGE}|/`]: NOW - HOUR,
      [`${EXCHANGE}|/administrativeUnits/1`]: NOW - 2 * HOUR,
    });
  });
});

describe('what was written before', () => {
  it('is each wording once, newest first, with where it was used last', () => {
    const ticketInfo = { ticketNumber: 'INC1', ticketSystem: 'Jira' };
    const recents = recentsOf([
      requestRow({ justification: 'Rotate the keys', createdDateTime: before(3 * HOUR) }),
      requestRow({ justification: 'Reset a phone', createdDateTime: before(2 * HOUR) }),
      requestRow({
        justification: ' Rotate the keys ',
        createdDateTime: before(HOUR),
        roleDefinitionId: HELPDESK,
        ticketInfo,
      }),
    ]);
    expect(recents).toEqual([
      {
        roleDefinitionId: HELPDESK,
        scopeId: '/',
        justification: 'Rotate the keys',
        ticket: { number: 'INC1', system: 'Jira' },
        at: NOW - HOUR,
      },
      expect.objectContaining({ justification: 'Reset a phone', ticket: null, at: NOW - 2 * HOUR }),
    ]);
  });

  it('is at most twelve', () => {
    const rows = Array.from({ length: 20 }, (_, i) =>
      requestRow({ justification: `Reason ${i}`, createdDateTime: before(i * HOUR) }),
    );
    const recents = recentsOf(rows);
    expect(recents).toHaveLength(12);
    expect(recents.at(-1)?.justification).toBe('Reason 11');
  });

  it('is nothing that was left empty, or said about something else', () => {
    expect(
      recentsOf([
        requestRow({ justification: '  ' }),
        requestRow({ justification: null }),
        requestRow({ action: 'selfExtend' }),
        requestRow({ createdDateTime: null }),
      ]),
    ).toEqual([]);
  });
});
