import { inARow } from '../languages/figures.js';
import type { Field } from '../model.js';
import type { Paper } from './paper.js';
import { wrap } from './wrap.js';

/** How things are set, a line each: "Who sees the reply: the channel". They are changed on Discord. */
export const showForm = (form: readonly Field[], paper: Paper): string =>
  form.map((field) => wrap(`${field.label}: ${chosenIn(field)}`, '', paper)).join('\n');

function chosenIn({ of, chosen }: Field): string {
  const choices = typeof of === 'string' ? [] : of;
  const told = chosen.map((value) => choices.find((choice) => choice.value === value)?.about ?? value);
  return told.length > 0 ? inARow(told) : '—';
}
