/** Abbreviations that a name or a number always follows: no sentence ends behind them. */
export const LEADING_ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl pvt adm brig hon ' +
    'rev fr msgr st ste mt ft supt det insp pres dep asst atty ald amb sec messrs mmes mme mlle vs v cf ' +
    'e.g i.e fig figs approx ca no nos art vol pp ph'
  ).split(' '),
);

/** Abbreviations behind which a sentence may end; it does where the next word usually opens one. */
export const OPEN_ABBREVIATIONS = new Set(
  (
    'u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c n.y l.a n.j n.h n.c s.c a.m p.m jr sr inc corp ltd co llc ' +
    'bros cos etc al dept univ assn ave blvd rd est min max ph.d m.d b.a m.a j.d d.d.s esq gop i.d jan ' +
    'feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ' +
    'ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo ont que'
  ).split(' '),
);

/** Words that open a sentence more often than they follow an abbreviation. */
export const OPENING_WORDS = new Set(
  (
    'a after all also although an and another as at because before but by during each even for from he ' +
    'her here his how however i if in instead it its just last later many meanwhile more most my no nor ' +
    'not now of on once one or other our rather several she since so some soon still such than that the ' +
    'their then there these they this those though to two under unlike until we what when where whether ' +
    'which while who why with yet you your'
  ).split(' '),
);
