import type { Problem } from '../../shared/contract/problem.ts';

/** A problem as text for a colleague or for support: everything the service said, and when. */
export function problemReport(problem: Problem, at: number): string {
  return [
    `PIM Desk: ${problem.title}`,
    problem.advice,
    problem.code && `Code: ${problem.code}`,
    problem.detail && `Detail: ${problem.detail}`,
    problem.requestId && `Request id: ${problem.requestId}`,
    `Time: ${new Date(at).toISOString()}`,
  ]
    .filter((line): line is string => line !== undefined && line !== '')
    .join('\n');
}
