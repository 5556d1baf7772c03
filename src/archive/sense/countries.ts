import { type Word, wordsOf } from '../terms.js';

/** Countries, each with its adjective and what else it is called in news, a country between semicolons. */
const countries = `Afghanistan, Afghan, Afghans; Albania, Albanian, Albanians; Algeria, Algerian, Algerians; Angola, Angolan;
  Argentina, Argentine, Argentinian, Argentines; Armenia, Armenian, Armenians; Australia, Australian, Australians;
  Austria, Austrian, Austrians; Azerbaijan, Azerbaijani, Azeri; Bahrain, Bahraini; Bangladesh, Bangladeshi; Belarus,
  Belarusian, Belorussian; Belgium, Belgian, Belgians; Bolivia, Bolivian; Bosnia, Bosnian, Bosnians; Botswana,
  Botswanan; Brazil, Brazilian, Brazilians; Britain, British, UK, Britons; Bulgaria, Bulgarian, Bulgarians; Burma,
  Burmese, Myanmar; Burundi, Burundian; Cambodia, Cambodian, Cambodians; Cameroon, Cameroonian; Canada, Canadian,
  Canadians; Chad, Chadian; Chile, Chilean, Chileans; China, Chinese, PRC; Colombia, Colombian, Colombians; Congo,
  Congolese; Costa Rica, Costa Rican; Croatia, Croatian, Croats; Cuba, Cuban, Cubans; Cyprus, Cypriot, Cypriots; Czech
  Republic, Czechia, Czech, Czechs; Denmark, Danish, Danes; Ecuador, Ecuadorian; Egypt, Egyptian, Egyptians; El
  Salvador, Salvadoran, Salvadorans; England, English; Eritrea, Eritrean; Estonia, Estonian, Estonians; Ethiopia,
  Ethiopian, Ethiopians; Fiji, Fijian; Finland, Finnish, Finns; France, French; Gabon, Gabonese; Gambia, Gambian;
  Georgia, Georgian, Georgians; Germany, German, Germans; Ghana, Ghanaian; Greece, Greek, Greeks; Guatemala,
  Guatemalan; Guinea, Guinean; Haiti, Haitian, Haitians; Honduras, Honduran; Hungary, Hungarian, Hungarians; Iceland,
  Icelandic, Icelanders; India, Indian, Indians; Indonesia, Indonesian, Indonesians; Iran, Iranian, Iranians; Iraq,
  Iraqi, Iraqis; Ireland, Irish; Israel, Israeli, Israelis; Italy, Italian, Italians; Jamaica, Jamaican; Japan,
  Japanese; Jordan, Jordanian, Jordanians; Kazakhstan, Kazakh; Kenya, Kenyan, Kenyans; Kosovo, Kosovar, Kosovan;
  Kuwait, Kuwaiti; Kyrgyzstan, Kyrgyz; Laos, Laotian; Latvia, Latvian, Latvians; Lebanon, Lebanese; Liberia, Liberian;
  Libya, Libyan, Libyans; Lithuania, Lithuanian, Lithuanians; Luxembourg, Luxembourgish; Macedonia, Macedonian;
  Madagascar, Malagasy; Malawi, Malawian; Malaysia, Malaysian, Malaysians; Mali, Malian; Malta, Maltese; Mauritania,
  Mauritanian; Mexico, Mexican, Mexicans; Moldova, Moldovan; Mongolia, Mongolian; Montenegro, Montenegrin; Morocco,
  Moroccan, Moroccans; Mozambique, Mozambican; Namibia, Namibian; Nepal, Nepalese, Nepali; Netherlands, Dutch; New
  Zealand, Zealander; Nicaragua, Nicaraguan; Niger, Nigerien; Nigeria, Nigerian, Nigerians; North Korea, North Korean,
  North Koreans, DPRK; Norway, Norwegian, Norwegians; Oman, Omani; Pakistan, Pakistani, Pakistanis; Palestine,
  Palestinian, Palestinians; Panama, Panamanian; Paraguay, Paraguayan; Peru, Peruvian, Peruvians; Philippines,
  Philippine, Filipino, Filipinos; Poland, Polish, Poles; Portugal, Portuguese; Qatar, Qatari; Romania, Romanian,
  Romanians; Russia, Russian, Russians; Rwanda, Rwandan; Saudi Arabia, Saudi, Saudis; Scotland, Scottish, Scots;
  Senegal, Senegalese; Serbia, Serbian, Serbs; Sierra Leone, Sierra Leonean; Singapore, Singaporean; Slovakia, Slovak,
  Slovaks; Slovenia, Slovenian, Slovene; Somalia, Somali, Somalis; South Africa, South African, South Africans; South
  Korea, South Korean, South Koreans, ROK; Soviet Union, USSR, Soviet, Soviets; Spain, Spanish, Spaniards; Sri Lanka,
  Sri Lankan; Sudan, Sudanese; Sweden, Swedish, Swedes; Switzerland, Swiss; Syria, Syrian, Syrians; Taiwan, Taiwanese;
  Tajikistan, Tajik; Tanzania, Tanzanian; Thailand, Thai, Thais; Tibet, Tibetan, Tibetans; Togo, Togolese; Tunisia,
  Tunisian, Tunisians; Turkey, Turkish, Turks, Türkiye; Turkmenistan, Turkmen; Uganda, Ugandan; Ukraine, Ukrainian,
  Ukrainians; United Arab Emirates, Emirati, UAE; United Kingdom, UK, British; United States, US, USA, American,
  Americans; Uruguay, Uruguayan; Uzbekistan, Uzbek; Venezuela, Venezuelan, Venezuelans; Vietnam, Vietnamese; Wales,
  Welsh; Yemen, Yemeni, Yemenis; Yugoslavia, Yugoslav; Zambia, Zambian; Zimbabwe, Zimbabwean, Zimbabweans`;

/** What each country is called, word by word. */
export const countryNames: readonly (readonly (readonly Word[])[])[] = countries
  .split(';')
  .map((names) => names.split(',').map(wordsOf));

const countryTerms: ReadonlySet<string> = new Set(countryNames.flat(2).map(({ term }) => term));

/** Whether a term is of a country's name. */
export const isCountry = (term: string): boolean => countryTerms.has(term);

/** A word that says as much of a country as the terms for which it stands. */
export interface CountryWord extends Pick<Word, 'plain' | 'term'> {
  /** Terms of the text in which the country was looked for. */
  readonly standsFor: readonly string[];
}

/** Other words for the countries that terms name: "Japanese" for `japan`, "DPRK" for `north` and `korea`. */
export const countryWordsFor = (terms: readonly string[]): CountryWord[] =>
  countryNames.flatMap((names) => {
    const named = names.find((name) => name.every(({ term }) => terms.includes(term)));
    const asked = named?.map(({ term }) => term);
    return asked ? names.flatMap((name) => standingFor(name, asked)) : [];
  });

/** What of a name stands for what of another: a single word for all of it, else the word that differs. */
function standingFor(name: readonly Word[], asked: readonly string[]): CountryWord[] {
  const [other, ...further] = name.filter(({ term }) => !asked.includes(term));
  if (other === undefined || further.length > 0) return [];
  const { plain, term } = other;
  if (name.length === 1) return [{ plain, term, standsFor: asked }];
  const standsFor = asked.filter((one) => name.every((word) => word.term !== one));
  return standsFor.length === 1 ? [{ plain, term, standsFor }] : [];
}
