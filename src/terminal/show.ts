import type { Answer } from '../model.js';
import { marksDiffering } from '../telling/tell.js';
import { explainDiffering } from '../wording.js';
import { type Paper, styled } from './paper.js';
import { showFinding } from './showFinding.js';
import { showPeople } from './showPeople.js';
import { showTimeline } from './showTimeline.js';
import { markOf, wrap } from './wrap.js';

/** An answer as lines of text for a terminal, with a line break at the end. */
export function showAnswer(answer: Answer, paper: Paper): string {
  const { heading, people = [], findings, note, report = '' } = answer;
  const legend = findings.some(marksDiffering) ? explainDiffering(markOf(paper)) : '';
  const notes = [note ?? '', legend, report].filter((text) => text !== '');
  const parts = [
    styled('bold', wrap(heading, '', paper), paper),
    ...(people.length > 0 ? [showPeople(people, paper)] : []),
    ...(answer.timeline
      ? [showTimeline(answer, paper)]
      : findings.map((finding) => showFinding(finding, paper))),
    ...notes.map((text) => wrap(text, '', paper)),
  ];
  return `${parts.join('\n\n')}\n`;
}
