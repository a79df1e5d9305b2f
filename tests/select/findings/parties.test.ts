import { expect, it } from 'vitest';
import { partiesFinding } from '../../../src/select/findings/parties';
import { english } from '../../locales';

it.each([
  [0, 0, 0, 'No party on the record'],
  [1, 0, 0, '1 party; none joined and none left since the launch on LAUNCH'],
  [196, 0, 0, '196 parties; none joined and none left since the launch on LAUNCH'],
  [78, 10, 0, '78 parties; since the launch on LAUNCH, 10 joined'],
  [116, 0, 1, '116 parties; since the launch on LAUNCH, none joined and one left: Belarus'],
  [60, 3, 1, '60 parties; since the launch on LAUNCH, 3 joined and one left: Belarus'],
  [60, 3, 2, '60 parties; since the launch on LAUNCH, 3 joined and 2 left'],
])('%d parties, %d joined, %d left: %s', (parties, joined, left, said) =>
  expect(english.say(partiesFinding({ parties, joined, left }, { launch: 'LAUNCH', who: 'Belarus' }))).toBe(
    said,
  ),
);
