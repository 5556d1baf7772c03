import { expect, test } from 'vitest';
import { directionOf } from '../../../src/analysis/dates/direction.js';

test.each([
  ['The council will meet on ', '.', 'ahead'],
  ['They are expected to vote ', '.', 'ahead'],
  ['The offer stands until ', '.', 'ahead'],
  ['The judge said ', ' that the trial will go on.', 'back'],
  ['She has been ill since ', '.', 'back'],
  ['On ', ', the mayor resigned.', 'back'],
  ['On ', ', voters will decide.', 'ahead'],
  ['Those who need the ', ' bus', 'open'],
  ['A meeting in ', '.', 'open'],
  ['Ministers meet on ', ' to settle the budget.', 'likely ahead'],
  ['Voters go to the polls on ', '.', 'likely ahead'],
  ['The rules are lifted at ', '.', 'likely ahead'],
  ['The ship arrives in port on ', '.', 'likely ahead'],
  ['The shops are shut on ', '.', 'likely ahead'],
  ['On ', ', ministers meet in Arlon.', 'likely ahead'],
  ['The party was behind before ', "'s election.", 'likely ahead'],
  ['He had been told before ', "'s vote that he might lose.", 'back'],

  ['As of ', ', it will be open.', 'back'],
  ['Nominations close on ', '.', 'likely ahead'],
  ['The heads of state gather on ', '.', 'likely ahead'],
  ['The prime minister is in Paris on ', '.', 'likely ahead'],
  ['They agreed to meet on ', '.', 'back'],
  ['After the debates on ', ' he left.', 'back'],
  ['The share was smaller before ', "'s purchases.", 'back'],
  ['Police opened the road on ', '.', 'back'],
  ['They did not meet on ', '.', 'back'],
  ['The vote will be held on ', '.', 'ahead'],
  ['The vote was held on ', '.', 'back'],
  ['The strike will last from Monday to ', '.', 'ahead'],
  ['The strike lasted from Monday until ', '.', 'back'],
  ['Ships from Malta wait until ', '.', 'ahead'],
  ['They could not meet on ', '.', 'back'],
  ['The suspect is accused of killing him on ', '.', 'back'],
  ['His visit on ', ' pleased them.', 'back'],
])('%s…%s looks %s', (before, after, direction) => {
  expect(directionOf(before, after)).toBe(direction);
});
