import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { keepAnswers } from './kept-answers.ts';
import { createRefusals } from './refusals.ts';
import { WHO } from './scripted-graph.ts';

const MINUTE = 60_000;
const problem = (kind: Problem['kind']): Problem => ({ kind, title: '', advice: '', safeToRetry: true });
const LEILA = { ...WHO, key: 'leila' };

/** Readings that answer as they are told, one after the other; the last stays. */
function readings(...answers: Result<string>[]) {
  let now = 0;
  const asked: string[] = [];
  const refusals = createRefusals();
  const read = keepAnswers(
    { now: () => now, refusals },
    (who, key) => {
      asked.push(`${who.key} ${key}`);
      const [first] = answers.length > 1 ? answers.splice(0, 1) : answers;
      return Promise.resolve(first ?? fail(problem('internal')));
    },
    { whole: (text) => !text.startsWith('part') },
  );
  return { read, asked, refusals, pass: (minutes: number) => (now += minutes * MINUTE) };
}

describe('answers that are kept', () => {
  it('are read once for a quarter of an hour, each person’s and each key’s for itself', async () => {
    const { read, asked, pass } = readings(ok('a'));
    await read(WHO, 'x');
    pass(14);
    expect(await read(WHO, 'x')).toEqual(ok('a'));
    await read(WHO, 'y');
    await read(LEILA, 'x');
    expect(asked).toEqual(['maren x', 'maren y', 'leila x']);
    pass(2);
    await read(WHO, 'x');
    expect(asked).toHaveLength(4);
  });

  it('are read once at a time', async () => {
    const { read, asked } = readings(ok('a'));
    expect(await Promise.all([read(WHO, 'x'), read(WHO, 'x')])).toEqual([ok('a'), ok('a')]);
    expect(asked).toHaveLength(1);
  });

  it.each(['role-missing', 'consent-missing', 'licence-missing', 'not-found'] as const)(
    'may be %s, which asking again does not help',
    async (kind) => {
      const { read, asked, pass } = readings(fail(problem(kind)));
      await read(WHO, 'x');
      pass(14);
      expect(await read(WHO, 'x')).toEqual(fail(problem(kind)));
      expect(asked).toHaveLength(1);
    },
  );

  it('are asked for again where they were refused and somebody may have granted it, of that person alone', async () => {
    const { read, asked, refusals } = readings(
      fail(problem('consent-missing')),
      fail(problem('role-missing')),
      ok('a'),
    );
    await read(WHO, 'x');
    await read(LEILA, 'x');
    refusals.forget(WHO);
    expect(await read(WHO, 'x')).toEqual(ok('a'));
    refusals.forget(WHO);
    await read(WHO, 'x');
    expect(await read(LEILA, 'x')).toEqual(fail(problem('role-missing')));
    expect(asked).toHaveLength(3);
  });

  it('are not failures: those are read again, and leave what was known for a while', async () => {
    const lost = fail(problem('service-failure'));
    const { read, asked, pass } = readings(lost, ok('a'), lost);
    expect(await read(WHO, 'x')).toEqual(lost);
    expect(await read(WHO, 'x')).toEqual(ok('a'));
    pass(16);
    expect(await read(WHO, 'x')).toEqual(ok('a'));
    expect(await read(WHO, 'x')).toEqual(ok('a'));
    expect(asked).toHaveLength(4);
    pass(15);
    expect(await read(WHO, 'x')).toEqual(lost);
  });

  it('are not cut ones, which are answered and read again', async () => {
    const { read, asked } = readings(ok('part'), ok('all'));
    expect(await read(WHO, 'x')).toEqual(ok('part'));
    expect(await read(WHO, 'x')).toEqual(ok('all'));
    expect(asked).toHaveLength(2);
  });
});
