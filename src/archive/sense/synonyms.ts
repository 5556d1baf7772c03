import { wordsOf } from '../terms.js';

/** Words that two translations of one statement put for each other, a group between commas; every form counts. */
const groups = `big huge giant great large enormous vast, small tiny little minor, everyone everybody all, nobody none,
  gain benefit advantage asset plus profit, believe think feel reckon, wish desire intention want hope, soon
  early, quick fast swift, fall drop decline decrease sink decreased, rise climb increase grow, close shut, end
  finish, begin start launch, stop halt cease, keep maintain retain continue, resign quit, ill sick, whole
  entire, answer reply respond, talk speak conversation, talks negotiations discussions, visitor guest tourist,
  country nation state, leader chief head, law bill legislation, treaty agreement accord pact deal, attack assault
  strike, help aid assist support, buy purchase, choose select elect, choice decision, sincerely truly really
  genuinely, interest benefit, friend ally, neighbour neighbor, close near, peace calm, stability security,
  dangerous unsafe risky, danger risk threat, must should, need necessary require, build construct, destroy ruin
  wreck, kill murder, save rescue, protect shield defend guard, return back, completely fully totally entirely
  wholly, ready prepared, enough sufficient, show demonstrate prove, solve resolve settle, answer solution,
  problem issue matter question, meet see, meeting talks summit, convey transmit pass, ask request, tell inform,
  win victory, title championship, proud pride, today now, immediately instantly once, autumn fall, doctor
  physician, money cash funds, child kid, woman lady, house home, city town, road street, work function
  operate effective, twice double, hundred century, wonderful fantastic terrific great, terrible awful horrible,
  good nice fine, bad poor, important significant crucial vital, clear obvious plain, certain sure, glad happy
  pleased, sad unhappy, angry furious, abolish scrap cancel, guarantee ensure guaranteed, contribute help, improve
  better, relation relationship ties, honest frank, constructive useful, missing lost, call phone ring, mistake
  error, true correct right, reason cause, try attempt, permit allow let, forbid ban prohibit, regret sorry, apologise
  apologize, centre center, programme program, defence defense, labour labor, colour color, kidnapping abduction,
  personally self, popularity support`;

const senses: ReadonlyMap<string, string> = new Map(
  groups
    .split(',')
    .map((group) =>
      group
        .trim()
        .split(/\s+/)
        .map((word) => wordsOf(word)[0]?.term ?? word),
    )
    .reverse()
    .flatMap((group) => group.map((term) => [term, group[0] ?? term] as const)),
);

/** One and the same for the terms of words that stand for each other: those of "huge" and "big". */
export const senseOf = (term: string): string => senses.get(term) ?? term;
