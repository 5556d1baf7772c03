import type { APITextDisplayComponent } from 'discord.js';
import { inARow } from '../../languages/figures.js';
import { say } from '../../languages/say.js';
import type { Answer } from '../../model.js';
import { cutToFit } from '../cutToFit.js';
import { openArticle } from '../findingButtons.js';
import { rooms } from '../limits.js';
import { escapeLine } from '../markdown.js';
import { type Row, row } from '../message.js';
import { choiceMenu } from './choiceMenu.js';
import { formFields } from './formFields.js';
import { nextButtons } from './nextButtons.js';
import type { Turn } from './pageState.js';

/**
 * What can be pressed below each page of an answer: the only article it is of, what it asks back, what can be set, what
 * is next.
 */
export function controlsOf(answer: Answer, wanted: Turn | null): (Row | APITextDisplayComponent)[] {
  const { reading, findings, asksBack, form, next } = answer;
  const link = reading && findings[0] ? openArticle(findings[0]) : null;
  const fields = wanted ? formFields(wanted.command, form) : [];
  const rows = [link && row([link]), wanted && choiceMenu(wanted, asksBack), ...fields, nextButtons(next)];
  return rows.filter((one) => one !== null);
}

/** What a menu would have offered, as a line of Markdown, where what was asked is too long for it to carry; else ''. */
export function toType({ asksBack }: Answer, wanted: Turn | null): string {
  if (!asksBack || !wanted || choiceMenu(wanted, asksBack) !== null) return '';
  const values = asksBack.choices.map(({ value }) => value.trim()).filter((value) => value !== '');
  if (values.length === 0) return '';
  const text = say('page.typeOneOfThese', { option: asksBack.option, values: inARow(values) });
  return cutToFit(text, rooms.toType, escapeLine);
}
