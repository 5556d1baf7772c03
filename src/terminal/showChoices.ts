import type { Choice } from '../model.js';
import type { Paper } from './paper.js';
import { wrap } from './wrap.js';

/** What an answer asks back, a numbered line each: "1  Ada Moss — Mayor, 12 statements". */
export function showChoices(choices: readonly Choice[], paper: Paper): string {
  const { length } = String(choices.length);
  return choices
    .map(({ value, about }, i) => {
      const number = String(i + 1).padStart(length);
      return wrap(about === null ? value : `${value} — ${about}`, `  ${number}  `, paper);
    })
    .join('\n');
}
