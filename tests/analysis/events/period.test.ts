import { expect, test } from 'vitest';
import { analysed } from '../../analysed.js';

test.each([
  ['The bridge fell in 2019.', '2019', true],
  ['In 2012 the bridge was closed.', '2012', true],
  ['The bridge was rebuilt in the 1970s and 1980s.', '197X/198X', true],
  ['Between 1990 and 1995 the bridge was closed.', '1990/1995', true],
  ['The bridge was closed from 2003 to 2005.', '2003/2005', true],
  ['After the 2002 visit the bridge was closed.', null, true],
  ['The guests of the 2002 visit crossed the bridge.', '2002', false],
  ['Since 2015 the bridge has been open.', '2015', false],
  ['The flood of 2019 took the bridge.', '2019', false],
  ['The bridge was built before 2010.', null, true],
  ['The bridge is to be built by 2030.', null, true],
  ['Before 2010 it was a ferry, but in 2012 the bridge came.', '2012', true],
  ['The bridge was built long ago.', null, true],
])('%s: %s', (text, value, certain) => {
  const [passage] = analysed(text, { published: '2024-03-01' }).events;
  expect(passage?.value ?? null).toBe(value);
  if (passage) expect(passage.certain).toBe(certain);
});
