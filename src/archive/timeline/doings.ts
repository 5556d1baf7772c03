import { wordsOf } from '../terms.js';

/**
 * Verbs and nouns that tell one kind of doing, a kind between commas; every form of them counts, and a word may stand
 * in several kinds. In what is told of one time they say more than two words that may be put for each other anywhere.
 */
const kinds = `meet meeting summit talks talk shake handshake session receive host visit, visit travel trip fly go went
  arrive receive host guest journey, arrest detain seize custody capture catch caught, abduct kidnap take seize snatch
  captive abductee hostage, free release return freed liberate home, open inaugurate opening inauguration, found founding
  foundation establish create held start begin, launch fire test blast lift, launch introduce unveil show present release
  debut, die died dying death dead perish kill shoot murder assassinate slay shooting killing assassination lives, born birth,
  collapse fall break broke fail give topple cave, crash derail plunge, sink sank capsize founder drown, aground strike
  struck ran rock, burn burned burnt fire blaze destroy, explode explosion bomb blast detonate, elect vote choose win
  election ballot poll, beat win victory defeat triumph, appoint name become became join swear sworn office appointment
  succeed, resign step quit leave resignation, dismiss sack oust topple fire, sign signing agree agreement treaty accord
  deal pact truce armistice, buy purchase acquire takeover acquisition sell sale bid, sentence jail imprison prison, convict
  guilty conviction, acquit clear acquittal innocent, charge indict accuse indictment, plead admit confess guilty, pass
  approve adopt enact, reject turn refuse veto, close shut closure, build construct erect construction, publish release,
  award prize medal honour receive win, strike walkout stoppage, recall withdraw, cancel scrap call abolish, postpone delay put move,
  attack assault raid bomb invade invasion, marry wedding marriage, divorce, pull withdraw leave quit exit, land landing
  touch touchdown, expel expulsion deport, apologise apologize apology, warn warning, move transfer sign join loan, injure burn hurt wound`;

const kindsOf: ReadonlyMap<string, readonly number[]> = kindsByTerm();

function kindsByTerm(): Map<string, number[]> {
  const byTerm = new Map<string, number[]>();
  for (const [kind, words] of kinds.split(',').entries()) {
    for (const { term } of wordsOf(words)) byTerm.set(term, [...(byTerm.get(term) ?? []), kind]);
  }
  return byTerm;
}

/** The kinds of doing, by number, that a term may tell: none for most. */
export const doingsOf = (term: string): readonly number[] => kindsOf.get(term) ?? [];
