/** Given names in full, and the short forms that newspapers print for them. */
const SHORT_FORMS: readonly string[] = [
  'abigail abby',
  'abraham abe',
  'alexander alex',
  'alfred alf fred',
  'andrew andy',
  'anthony tony',
  'archibald archie',
  'arthur art',
  'barbara barb',
  'benjamin ben benny',
  'bernard bernie',
  'catherine cathy',
  'charles charlie chuck',
  'christopher chris',
  'daniel dan danny',
  'david dave',
  'deborah debbie deb',
  'donald don donny',
  'douglas doug',
  'edward ed eddie ted',
  'elizabeth liz beth betsy betty',
  'eugene gene',
  'francis frank',
  'frederick fred freddie fritz',
  'gerald gerry jerry',
  'gregory greg',
  'henry harry hank',
  'jacob jake',
  'james jim jimmy jamie',
  'jeffrey jeff',
  'jennifer jen jenny',
  'john jack johnny',
  'jonathan jon',
  'joseph joe joey',
  'joshua josh',
  'katherine kathy kate katie',
  'kenneth ken kenny',
  'lawrence larry',
  'leonard len lenny',
  'louis lou',
  'margaret maggie meg peggy',
  'matthew matt',
  'maxwell max',
  'michael mike mick mickey',
  'nathaniel nathan nate nat',
  'nicholas nick nicky',
  'pamela pam',
  'patricia pat patty tricia',
  'patrick pat paddy',
  'peter pete',
  'philip phil',
  'raymond ray',
  'rebecca becky',
  'richard rick dick ricky rich',
  'robert bob bobby rob robbie',
  'ronald ron ronnie',
  'rudolph rudy',
  'samuel sam sammy',
  'stanley stan',
  'stephen steve',
  'steven steve',
  'susan sue susie',
  'terence terry',
  'theodore ted teddy theo',
  'thomas tom tommy',
  'timothy tim timmy',
  'victoria vicky',
  'vincent vince',
  'walter walt',
  'william bill billy will willie',
  'zachary zach',
];

const fullForms = new Map<string, string[]>();
for (const [full = '', ...shorts] of SHORT_FORMS.map((line) => line.split(' '))) {
  for (const form of [full, ...shorts]) fullForms.set(form, [...(fullForms.get(form) ?? []), full]);
}

/** The given names that a name in small letters may be short for, itself among them: "pat" is two. */
export function fullGivenNames(given: string): readonly string[] {
  return fullForms.get(given) ?? [given];
}

/** Whether one of two given names in small letters is short for the other: "joe" and "joseph"; not "ed" and "ted". */
export function mayBeOneGivenName(one: string, other: string): boolean {
  return fullGivenNames(one).includes(other) || fullGivenNames(other).includes(one);
}
