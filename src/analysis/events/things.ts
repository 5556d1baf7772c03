import { source } from '../dates/pattern.js';

/** Things written, agreed or measured: a year is a part of their name and no date of what is told. */
export const WORK = source`
  acts?|laws?|bills?|treaty|treaties|accords?|pacts?|agreements?|settlements?|deals?|conventions?|charter|
  armistices?|truces?|ceasefires?|constitution|resolutions?|declarations?|directives?|rules?|census|budgets?|
  editions?|issues?|reports?|
  documents?|letters?|memos?|memorandum|study|studies|surveys?|polls?|papers?|articles?|books?|novels?|memoirs?|
  films?|movies?|albums?|songs?|documentary|documentaries|models?|versions?|vintages?|essays?|columns?|
  guidelines?|forecasts?|estimates?|targets?|deadlines?|levels?|prices?|dollars|figures?|rates?|averages?|
  totals?|photos?|photographs?|pictures?|images?|videos?|footage|class|season|calendar|file`;

/** What happens: "a 1987 crash" tells of an event, "a 1987 van" does not. */
export const EVENT = source`
  (?:[\p{L}-]{2,20} ){0,3}(?:\p{L}{3,16}(?:tion|sion|ment|quake|ings?)|visits?|summits?|talks|attacks?|wars?|
  raids?|coups?|crash(?:es)?|
  votes?|referendum|trials?|strikes?|floods?|storms?|hurricanes?|typhoons?|tsunami|fires?|blaze|murders?|
  killings?|
  protests?|march|riots?|revolts?|games?|match|finals?|defeat|victory|win|loss|speech|interview|trips?|tours?|
  launch(?:es)?|tests?|sale|merger|takeover|scandal|arrests?|ruling|verdict|crisis|crises|famine|drought|
  outbreak|pandemic|genocide|massacre|siege|battle|landing|shooting|disaster|accident|collapse|murder|assault|exodus|
  split|debate|conference|festival|ceremony|wedding|funeral|campaign|boycott|swap|purge|crackdown|heist|robbery|
  leak|spill)\b`;

/** What somebody or something has been made, which began with an event: "has been closed since 2015". */
export const MADE = source`
  (?:closed|shut|banned|barred|jailed|imprisoned|detained|suspended|blocked|missing|grounded|abandoned|occupied|
  exiled|married|divorced|retired|dead|sanctioned|besieged|blockaded|dissolved|frozen)`;
