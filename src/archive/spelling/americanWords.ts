/** British words whose American spelling follows no rule, with all their forms. */
const pairs = `aeroplane airplane, ageing aging, aluminium aluminum, artefact artifact, cheque check, chequebook checkbook,
  connexion connection, cosy cozy, councillor councilor, counsellor counselor, dialled dialed, dialling dialing,
  draught draft, draughts drafts, duelled dueled, enquire inquire, enquired inquired, enquiring inquiring,
  enquiry inquiry, enquiries inquiries, focussed focused, focussing focusing, fuelled fueled, fuelling fueling,
  gaol jail, gaoled jailed, gramme gram, grey gray, greyer grayer, greyish grayish, instalment installment,
  jeweller jeweler, jewellery jewelry, judgement judgment, acknowledgement acknowledgment, kerb curb,
  kilogramme kilogram, mould mold, mouldy moldy, moulded molded, moustache mustache, manoeuvre maneuver,
  manoeuvred maneuvered, manoeuvring maneuvering, mum mom, omelette omelet,
  paediatrician pediatrician, plough plow, ploughed plowed, ploughing plowing, ploughman plowman,
  programme program, pyjamas pajamas, sceptic skeptic, sceptical skeptical, scepticism skepticism, skilful skillful,
  skilfully skillfully, speciality specialty, spelt spelled, learnt learned, burnt burned, dreamt dreamed,
  storey story, storeys stories, sulphur sulfur, sulphuric sulfuric, sulphate sulfate, titbit tidbit,
  tranquillity tranquility, tyre tire, whisky whiskey, wilful willful, wilfully willfully, woollen woolen,
  yoghurt yogurt, refuelled refueled, refuelling refueling, worshipped worshiped`;

/** The American spelling by the British one, in singular and plural. */
export const americanWords: ReadonlyMap<string, string> = new Map(
  pairs.split(',').flatMap((pair) => {
    const [british = '', american = ''] = pair.trim().split(/\s+/);
    return [
      [british, american],
      [`${british}s`, `${american}s`],
    ] as const;
  }),
);
