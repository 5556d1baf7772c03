/** The gender that a word tells of its holder. */
export type Gender = 'female' | 'male';

/** Forms of address before a name, and the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map([
  ...words('mr messrs sir lord king prince duke baron count father brother pope imam mister monsieur').map(
    male,
  ),
  ...words('mrs ms miss dame lady queen princess duchess baroness countess madame mme sister').map(female),
  ...words('dr prof professor rev reverend hon mx saint rabbi cllr').map((word) => [word, null] as const),
]);

/** Titles that stand right before a name, small or capital, the last word of them. */
export const TITLES = new Set(
  words(
    'president minister secretary senator representative congressman congresswoman governor mayor ' +
      'chancellor premier judge justice chief general colonel captain major lieutenant sergeant detective ' +
      'officer inspector sheriff marshal admiral commander corporal private constable superintendent ' +
      'commissioner ambassador envoy attorney chairman chairwoman chair director leader speaker whip ' +
      'delegate councilman councilwoman councillor alderman archbishop bishop cardinal pastor deacon ' +
      'emperor sultan sheikh emir ayatollah prosecutor treasurer comptroller spokesman spokeswoman ' +
      'spokesperson candidate nominee coach economist analyst professor author lawyer banker sen rep gov ' +
      'executive manager editor founder secretary-general director-general attorney-general governor-general ' +
      'gen lt col capt sgt cmdr adm maj sens reps atty supt det insp pres veep mp msp mep md ceo cfo',
  ),
);

/** Titles that are family names as well: behind a given name they end no office. */
export const TITLES_LIKE_NAMES = new Set(
  words(
    'sen judge justice marshal major constable bishop cardinal deacon pastor sheriff speaker whip cook banker rep',
  ),
);

/** Heads of "the prime minister", "a senior official". */
const ROLES = new Set([
  ...TITLES,
  ...words(
    'official officials spokespeople spokesmen aide aides adviser advisers advisor advisors consultant ' +
      'strategist strategists operative operatives organizer organiser organizers activist activists ' +
      'advocate advocates expert experts analysts economists researcher researchers scientist scientists ' +
      'author authors writer writers journalist journalists reporter reporters columnist editor editors ' +
      'critic critics commentator pundit pundits host hosts anchor moderator narrator lawyers attorneys ' +
      'prosecutors investigator investigators judges justices lawmaker lawmakers legislator legislators ' +
      'politician politicians senators governors congressmen leaders ministers presidents diplomat ' +
      'diplomats ambassadors officer officers police authorities manager managers executive executives ' +
      'founder cofounder co-founder owner owners boss head heads deputy assistant counsel staffer staffers ' +
      'staff volunteer volunteers intern employee employees worker workers boss resident residents ' +
      'neighbour neighbor neighbours neighbors voter voters supporter supporters opponent opponents rival ' +
      'rivals candidates nominees contender frontrunner front-runner challenger incumbent member members ' +
      'participant participants attendee attendees protester protesters demonstrator demonstrators ' +
      'organizers delegates donor donors friend friends colleague colleagues partner partners witness ' +
      'witnesses victim victims survivor survivors source sources insider insiders observer observers ' +
      'person people man men woman women boy girl student students teacher teachers doctor doctors nurse ' +
      'nurses physician surgeon psychologist historian sociologist biologist physicist chemist geneticist ' +
      'neuroscientist epidemiologist virologist astronomer astrophysicist engineer engineers climatologist ' +
      'ecologist geologist ethicist statistician mathematician philosopher scholar scholars fellow academic ' +
      'academics lecturer pollster pollsters banker bankers investor investors trader traders broker ' +
      'businessman businesswoman billionaire mogul tycoon entrepreneur developer farmer farmers fisherman ' +
      'retiree veteran veterans soldier soldiers commanders pilot driver passenger owner actor actress ' +
      'singer musician artist artists director producer comedian novelist poet filmmaker designer architect ' +
      'chef player striker goalkeeper athlete mother father sister brother wife husband son daughter widow ' +
      'parent parents grandmother grandfather aunt uncle cousin nephew niece relative relatives family ' +
      'couple king queen prince princess pope priest imam rabbi evangelist preacher minister welder builder ' +
      'plumber carpenter electrician mechanic cook waiter baker librarian accountant clerk ' +
      'correspondent photographer blogger whistleblower suspect defendant plaintiff ' +
      'caller questioner ex-president ex-minister vice-president democrat democrats republican republicans ' +
      'conservative conservatives liberal liberals independent socialist dictator strongman chairperson ' +
      'vice-chair provost dean rector principal superintendent trustee biographer translator mediator envoy ' +
      'negotiator publisher financier magnate broadcaster undersecretary ombudsman curator goalie ' +
      'midfielder quarterback pitcher hacker inventor oligarch',
  ),
]);

/** Trades and sciences by their ending: "heliophysicist", "paediatrician", "oceanographer". */
const TRADE =
  /\p{L}{2}(?:olog|onom|hysic|enetic|hem|sychiatr|hilosoph|tic|ari|graph)(?:ist|ian|er)s?$|\p{L}{3}(?:ician|ographer)s?$/u;

/** Whether a word, in small letters, is a noun for people by office, trade or part played. */
export function isRole(word: string): boolean {
  return ROLES.has(word) || (word.length > 6 && TRADE.test(word));
}

const FEMALE = words(
  'spokeswoman congresswoman chairwoman councilwoman businesswoman woman mother sister wife daughter ' +
    'widow actress grandmother aunt niece queen princess girl lady girlfriend heroine',
);
const MALE = words(
  'spokesman congressman chairman councilman businessman man father brother husband son grandfather uncle ' +
    'nephew king prince boy pope boyfriend fisherman priest strongman',
);

/** The gender that a noun for a person tells, where it tells one. */
export const NOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([...FEMALE.map(female), ...MALE.map(male)]);

/** Words of several people at once: "they", never "he" or "she". */
export function isPlural(noun: string): boolean {
  return /(?:[^s]s|men|people|police|staff|family|couple|both)$/.test(noun) && !/(?:us|is)$/.test(noun);
}

function words(list: string): string[] {
  return list.split(' ');
}

function male(word: string): readonly [string, Gender] {
  return [word, 'male'];
}

function female(word: string): readonly [string, Gender] {
  return [word, 'female'];
}
