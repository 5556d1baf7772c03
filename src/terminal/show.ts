import type { Answer } from '../model.js';
import { noteBeside } from '../telling/note.js';
import { marksDiffering } from '../telling/tell.js';
import { explainDiffering } from '../wording.js';
import { type Paper, styled } from './paper.js';
import { showChoices } from './showChoices.js';
import { showFinding } from './showFinding.js';
import { showForm } from './showForm.js';
import { showPeople } from './showPeople.js';
import { showReading } from './showReading.js';
import { showTimeline } from './showTimeline.js';
import { wrap } from './wrap.js';

/** An answer as lines of text for a terminal, with a line break at the end. */
export function showAnswer(answer: Answer, paper: Paper): string {
  const { heading, people = [], findings, asksBack, form, report = '' } = answer;
  const legend = findings.some(marksDiffering)
    ? explainDiffering(paper.colour ? 'underlined' : 'carets')
    : '';
  const notes = [noteBeside(answer), legend, report].filter((text) => text !== '');
  const parts = [
    styled('bold', wrap(heading, '', paper), paper),
    ...(people.length > 0 ? [showPeople(people, paper)] : []),
    ...showFindings(answer, paper),
    ...notes.map((text) => wrap(text, '', paper)),
    ...(form ? [showForm(form, paper)] : []),
    ...(asksBack ? [showChoices(asksBack.choices, paper)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function showFindings(answer: Answer, paper: Paper): string[] {
  if (answer.reading) return [showReading(answer, paper)];
  if (answer.timeline) return [showTimeline(answer, paper)];
  return answer.findings.map((finding) => showFinding(finding, paper));
}
