/** Words that open a noun phrase. */
export const DETERMINERS = new Set(
  (
    'the a an this these those his her its their our my your one two three four five six seven eight nine ' +
    'ten another some many several most both all each every no few other neither either'
  ).split(' '),
);

/** Words that tie one noun phrase to the one before: "a spokesman for the harbour". */
export const TYING_WORDS = new Set('of for from at with in on to by against close'.split(' '));

/** Words at which a noun phrase is over, whichever way it is read. */
export const BREAKING_WORDS = new Set(
  (
    'and but or nor so yet that which who whom whose when where while because since although though if as than then ' +
    'before after during until was were is are be been being has have had do does did will would can could should may ' +
    'might must not cannot about over under into ' +
    negated('can could would should wo do does did is are was were has have had')
  ).split(' '),
);

function negated(verbs: string): string {
  return verbs
    .split(' ')
    .flatMap((verb) => [`${verb}n't`, `${verb}n’t`])
    .join(' ')
    .replaceAll('cann', 'can');
}

/** Words between a subject and its verb: "also said", "has repeatedly warned". */
export const BETWEEN_WORDS = new Set(
  (
    'also then later first once never now just again even still only has have had would will could may ' +
    'might must did does do was were is are be been being not himself herself themselves itself who ' +
    'reportedly soon too always often quickly both simply further famously finally flatly who’d who’s’d'
  ).split(' '),
);

/** Pronouns that can speak. */
export const PRONOUNS = new Set(
  ['he', 'she', 'they', 'i', 'we', 'it', 'who', 'you'].flatMap((pronoun) => [
    pronoun,
    ...['d', 'll', 've', 're', 'm'].flatMap((ending) => [`${pronoun}'${ending}`, `${pronoun}’${ending}`]),
  ]),
);

/** Nouns for several people or an office that speak as one. */
export const COLLECTIVES = new Set(
  (
    'group groups team campaign committee member members number majority office department board head part ' +
    'party authors crowd army chorus coalition organisation organization agency company government ministry ' +
    'firm administration union association council court commission police bureau bank institute centre ' +
    'center foundation charity network newspaper magazine paper tribunal parliament embassy alliance society ' +
    'carmaker automaker airline lender regulator watchdog body panel jury delegation cabinet'
  ).split(' '),
);

/** Nouns for words said or written: "her statement read" is she speaking. */
export const UTTERANCES = new Set(
  (
    'statement statements tweet tweets tweetstorm post posts letter letters email emails e-mail e-mails ' +
    'memo message messages speech remark remarks comment comments book blog article column op-ed essay ' +
    'report testimony interview reply response answer words slogan note notes text texts press release ad ' +
    'video caption question argument claim description quote account website page complaint announcement ' +
    'address communique communiqué manifesto mailing mailer editorial petition lawsuit filing indictment ' +
    'ruling order document documents study survey poll transcript sign signs banner banners placard ' +
    'headline resolution declaration decree charter complaint affidavit brochure leaflet flyer newsletter ' +
    'bulletin pamphlet essay review obituary diary memoir biography treaty bill law clause contract ' +
    'questionnaire recording broadcast message dispatch cable voicemail notice warning label'
  ).split(' '),
);
