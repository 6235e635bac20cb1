// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ignoreSecondClick } from './ignore-second-click.ts';

const press = (kind: 'mousedown' | 'click', detail: number): boolean => {
  const event = new MouseEvent(kind, { detail, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

it('takes the second half of a double click, and nothing after it', () => {
  ignoreSecondClick();
  expect([press('mousedown', 2), press('click', 2)]).toEqual([true, true]);
  expect([press('mousedown', 2), press('click', 2)]).toEqual([false, false]);
});

it('lets a click of its own through', () => {
  ignoreSecondClick();
  expect([press('mousedown', 1), press('click', 1)]).toEqual([false, false]);
  expect([press('mousedown', 2), press('click', 2)]).toEqual([false, false]);
});
