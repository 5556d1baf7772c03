import { wordsOf } from '../terms.js';

/**
 * Words that two translations of one statement put for each other, a group between commas; every form of them counts,
 * and a word may stand in several groups.
 */
const groups = `big huge giant great large enormous vast massive tremendous, small tiny little minor, everyone
  everybody all anyone anybody, nobody none, somebody someone, people folk citizens nation public, person individual,
  gain benefit advantage asset plus profit, believe think feel reckon consider, wish desire intention want hope like,
  intend plan mean, soon early, fast quick swift rapid, fall drop decline decrease sink decreased, rise climb increase
  grow, close shut, end finish conclude terminate, begin start launch open commence, restart resume reopen, stop halt
  cease, keep maintain retain continue hold preserve stay remain carry, resign quit, step stand, ill sick, whole entire,
  answer reply respond response react deal handle, talk speak conversation discuss say address, talks negotiations
  discussions dialogue negotiate, visitor guest tourist, country nation state, countries nations, leader chief head
  president, law bill legislation, treaty agreement accord pact deal, attack assault strike raid offensive, shoot fire
  shot, help aid assist support, buy purchase, choose select elect pick, choice decision, decide decision resolve,
  sincerely truly really genuinely deeply heartfelt, interest benefit, friend ally partner, neighbour neighbor, close
  near beside next, peace calm, stability security safety, safe secure, dangerous unsafe risky hazardous, danger risk
  threat menace peril, threaten menace endanger, must should need have, necessary require need demand, build construct
  erect, destroy ruin wreck demolish devastate, kill murder slay, save rescue, protect shield defend guard, return back,
  completely fully totally entirely wholly absolutely categorically, total complete utter, firmly resolutely strongly
  decisively resolute stern strict, ready prepared, enough sufficient, show demonstrate prove reveal, suggest indicate,
  solve resolve settle, answer solution, problem issue matter question, meet see encounter, meeting talks summit
  session, convey transmit pass, ask request demand appeal urge call seek, tell inform notify, win victory triumph,
  title championship, proud pride, today now, currently now present, immediately instantly once, autumn fall, doctor
  physician, money cash funds, coin penny cent, child children kid boy youngster, woman lady, man guy fellow, wife spouse, family
  relatives bereaved, house home residence building, city town, road street, work function operate effective, operation
  work, twice double, hundred century, wonderful fantastic terrific great, terrible awful horrible dreadful, good nice
  fine, bad poor, important significant crucial vital key, clear obvious plain evident, certain sure confident, glad
  happy pleased delighted, sad unhappy, angry furious outraged, abolish scrap cancel repeal, guarantee ensure guaranteed
  secure, contribute help, improve better, relation relationship ties links, honest frank sincere, constructive useful,
  missing lost, call phone ring telephone, mistake error fault blame, mistaken wrong, mistake miscalculation, true
  correct right, truth reality, reality situation, reason cause, try attempt seek, permit allow let, forbid ban
  prohibit, regret sorry, apologise apologize apology, centre center, programme program, defence defense, labour labor,
  colour color, honour honor privilege, kidnapping abduction, personally self, popularity support, firm company
  business corporation, worker employee staff, job employment post, pay wage salary, border frontier crossing, injured
  wounded hurt, hurt pain painful, victim casualty dead bereaved, accident crash disaster, incident event, happen occur,
  blaze fire, film video footage, picture photo image, car vehicle automobile, lorry truck, plane aircraft jet, ship
  vessel boat, army military troops forces soldiers, police officers, spy intelligence secret special, weapon arms,
  explosion blast bomb, provocation provoke, planned prepared organised, careful thorough meticulous, coordinate
  coordination cooperation cooperate contact, concerned relevant involved, consideration account consider, oppose reject
  refuse decline resist, protest representation complaint, lodge make file submit hand, accept recognise acknowledge,
  displace displacement expel expulsion, brother brethren, form kind sort manner way, shame disgrace shameful, fair just
  equitable, ashamed embarrassed, silent silence quiet, yield surrender capitulate give, topple overthrow oust bring,
  erase delete wipe remove, deliver supply provide send, jointly together joint, coming next following, moment minute
  second instant, hours days, grow get become age, old elderly aged, ancient old early, wood timber, stone rock, find
  discover discovery, dig excavation, always forever constantly, never forget, remember recall commemorate, die
  sacrifice perish, brave courageous, scared afraid frightened fearful, loud noisy, game match, team side squad, player
  footballer, coach manager, referee official, contract deal, fan supporter, play perform, beat defeat, trust
  confidence, trust believe, money treasury, vote ballot, voter electorate, crowd audience, rally gathering, speech
  address, promise pledge vow, oath pledge, corrupt crooked, steal rob, theft robbery, prison jail, detain arrest
  hold, sentence punish, court tribunal, judge justice, verdict ruling judgment, crime offence offense, guilty
  responsible, responsible accountable, responsibility duty, task duty, mission task, aim goal objective target,
  purpose aim, plan scheme project, propose suggest, proposal plan offer, offer propose, condition precondition
  proviso, condition situation circumstances state, change alter modify transform, reform change, cut reduce slash
  lower, raise lift hike, tax levy, tariff duty, price cost, expensive dear costly, cheap inexpensive, rich wealthy
  affluent, poor impoverished needy, debt loan, budget finances accounts, rate level, growth expansion, crisis
  emergency, war conflict, fight battle struggle combat, enemy foe adversary, hostile unfriendly hostility, calm
  restrained restraint, escalate worsen, escalation escalate, truce ceasefire armistice, troops soldiers, refugee
  migrant, flee escape, shelter refuge, food nutrition, water rain, hunger famine starvation, medicine drug, cure
  remedy treatment, disease illness sickness, hospital clinic, nurse carer, school college, teacher instructor,
  pupil student, study research, scientist researcher, expert specialist, evidence proof, prove confirm, claim
  assert allege, deny reject, lie untruth falsehood, rumour rumor gossip, report account, journalist reporter,
  newspaper paper, secret confidential, reveal disclose, hide conceal, watch look observe idly, show display,
  understand realise realize know grasp, know realise, foresee predict expect, expect anticipate, surprise astonish
  amaze, wait await, hurry rush, delay postpone, suspend pause halt, cancel call, agree consent, disagree differ,
  argue contend, quarrel dispute row, insist maintain, stress emphasise underline, warn caution, advise counsel,
  order command instruct, obey follow, lead head guide, rule govern, government administration cabinet, parliament
  assembly chamber, minister secretary, successor replacement, choose elect pick, party faction, policy approach,
  strategy plan, method way, tool instrument, step move measure, measures steps action, action act deed, act behave,
  treat handle, use employ utilise, need requirement, lack shortage absence, abundant plenty, full complete, empty
  vacant, part portion share, piece bit, half fifty, several various, many numerous, much lot, few couple, most
  majority, only merely just, about approximately roughly around, almost nearly, often frequently, sometimes
  occasionally, rarely seldom, again anew, maybe perhaps possibly, probably likely, hard tough difficult, hard
  firm, easy simple, strong powerful mighty, weak feeble, clever smart bright, stupid foolish dumb, crazy mad insane,
  funny amusing, strange odd weird, beautiful lovely pretty, ugly hideous, clean pure, dirty filthy, hot warm, cold
  chilly, new recent fresh, last final, first initial, main principal chief, real actual genuine, fake false bogus,
  equal same identical, different distinct, similar alike, special particular, usual normal ordinary, free liberate,
  freedom liberty, right entitlement, independence sovereignty, sovereignty sovereign, land territory soil, sea ocean
  waters, region area zone, place location site, world globe planet earth, west western, east eastern, north northern,
  south southern, language tongue, word term, letter note message, sign signal, name title, number figure, figures
  statistics data, record history, past former previous, future tomorrow, era age period, year annual, month monthly,
  week weekly, day daily, morning dawn, evening night, yesterday previous`;

const termsByGroup: readonly (readonly string[])[] = groups
  .split(',')
  .map((words) => wordsOf(words).map(({ term }) => term));

const groupsOf: ReadonlyMap<string, ReadonlySet<number>> = groupsByTerm();

function groupsByTerm(): Map<string, Set<number>> {
  const byTerm = new Map<string, Set<number>>();
  for (const [group, terms] of termsByGroup.entries()) {
    for (const term of terms) byTerm.set(term, (byTerm.get(term) ?? new Set()).add(group));
  }
  return byTerm;
}

/** The groups of words, by number, that a term may stand in for another of: none for most. */
export const synonymGroupsOf = (term: string): ReadonlySet<number> => groupsOf.get(term) ?? none;

const none: ReadonlySet<number> = new Set();

/** A word of more groups has too many senses. */
const mostGroups = 2;

/** The terms that may be put for a term, each once; none where it has too many senses. */
export function synonymsOf(term: string): string[] {
  const groups = [...synonymGroupsOf(term)];
  if (groups.length > mostGroups) return [];
  const others = new Set(groups.flatMap((group) => termsByGroup[group] ?? []));
  others.delete(term);
  return [...others];
}

/** Whether the terms of two words may stand for each other: those of "huge" and "big". */
export function areSynonyms(a: string, b: string): boolean {
  const [one, other] = [groupsOf.get(a), groupsOf.get(b)];
  if (!one || !other) return false;
  for (const group of one) if (other.has(group)) return true;
  return false;
}
