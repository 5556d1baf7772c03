import type { Answer } from '../../model.js';
import { openArticle } from '../findingButtons.js';
import { type Row, row } from '../message.js';
import { choiceMenu } from './choiceMenu.js';
import { nextButtons } from './nextButtons.js';
import type { Turn } from './pageState.js';

/** What can be pressed below each page of an answer: the only article it is of, what it asks back, what is next. */
export function controlsOf(answer: Answer, wanted: Turn | null): Row[] {
  const { reading, findings, asksBack, next } = answer;
  const link = reading && findings[0] ? openArticle(findings[0]) : null;
  const rows = [link && row([link]), wanted && choiceMenu(wanted, asksBack), nextButtons(next)];
  return rows.filter((one) => one !== null);
}
