/** The world's news agencies: the name that is shown, then the forms in which articles print it. */
const agencies: readonly (readonly [name: string, ...forms: string[]])[] = [
  [
    'Reuters',
    'Thomson Reuters',
    'Reuters News Agency',
    'رويترز',
    'Рейтер',
    '路透社',
    '路透',
    'ロイター',
    '로이터',
  ],
  ['Associated Press', 'AP', 'The Associated Press', 'AP News', '美联社', '美聯社', 'AP通信', 'أسوشيتد برس'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'Agence-France Presse', 'فرانس برس', '法新社'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['PA Media', 'PA', 'Press Association', 'PA News Agency'],
  ['AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'Canadian Press', 'La Presse Canadienne'],
  ['Tribune News Service', 'TNS'],
  ['Inter Press Service', 'IPS'],
  ['Religion News Service', 'RNS'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'dpa-AFX', 'dpa/lby', 'dpa-infocom'],
  ['epd', 'Evangelischer Pressedienst'],
  ['KNA', 'Katholische Nachrichten-Agentur'],
  ['SID', 'Sport-Informations-Dienst'],
  ['APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'SDA', 'Keystone-ATS', 'ATS'],
  ['ANSA', 'Agenzia ANSA'],
  ['Adnkronos'],
  ['AGI', 'Agenzia Italia'],
  ['EFE', 'Agencia EFE', 'EFE News'],
  ['Europa Press', 'EUROPA PRESS'],
  ['Lusa', 'Agência Lusa', 'LUSA'],
  ['Belga', 'Agence Belga'],
  ['ANP', 'Algemeen Nederlands Persbureau'],
  ['NTB'],
  ['TT', 'TT Nyhetsbyrån'],
  ['Ritzau'],
  ['STT', 'STT-Lehtikuva'],
  ['PAP', 'Polska Agencja Prasowa', 'Polish Press Agency'],
  ['ČTK', 'CTK', 'Czech News Agency'],
  ['TASR'],
  ['MTI', 'Magyar Távirati Iroda'],
  ['Agerpres', 'AGERPRES'],
  ['BTA', 'БТА', 'Bulgarian News Agency'],
  ['HINA', 'Hina'],
  ['Tanjug', 'Танјуг'],
  ['ANA-MPA', 'ΑΠΕ-ΜΠΕ', 'AMNA'],
  ['Anadolu', 'AA', 'Anadolu Agency', 'Anadolu Ajansı', 'Anadolu Agency (AA)'],
  ['Demirören', 'DHA', 'Demirören Haber Ajansı'],
  ['TASS', 'ITAR-TASS', 'ТАСС', 'ИТАР-ТАСС'],
  ['RIA Novosti', 'РИА Новости'],
  ['Interfax', 'Интерфакс'],
  ['Ukrinform', 'Укрінформ', 'Укринформ'],
  ['BelTA', 'БелТА', 'БЕЛТА'],
  ['Xinhua', 'Xinhua News Agency', 'XINHUA', '新华社', '新華社', '新华网'],
  ['China News Service', '中新社', '中新网'],
  ['CNA', 'Central News Agency', '中央社'],
  ['Kyodo', 'Kyodo News', 'KYODO', '共同', '共同社', '共同通信'],
  ['Jiji', 'Jiji Press', 'JIJI', '時事', '時事通信'],
  ['Yonhap', 'Yonhap News Agency', 'Yonhap News', '연합뉴스', '聯合뉴스'],
  ['Newsis', '뉴시스'],
  ['KCNA', 'Korean Central News Agency', '조선중앙통신', '朝鲜中央通讯社', '朝鮮中央通信'],
  ['VNA', 'Vietnam News Agency', 'TTXVN'],
  ['Antara', 'ANTARA', 'ANTARA News'],
  ['Bernama', 'BERNAMA'],
  ['Philippine News Agency', 'PNA'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['United News of India', 'UNI'],
  ['APP', 'Associated Press of Pakistan'],
  ['BSS', 'Bangladesh Sangbad Sangstha'],
  ['UNB', 'United News of Bangladesh'],
  ['IRNA', 'Islamic Republic News Agency', 'ایرنا'],
  ['ISNA', 'ایسنا'],
  ['SANA', 'سانا'],
  ['WAFA', 'وفا'],
  ['Saudi Press Agency', 'SPA', 'واس'],
  ['WAM', 'Emirates News Agency', 'وام'],
  ['QNA', 'Qatar News Agency', 'قنا'],
  ['KUNA', 'Kuwait News Agency', 'كونا'],
  ['MENA', 'Middle East News Agency'],
  ['Petra', 'Jordan News Agency', 'بترا'],
  ['MAP', 'Maghreb Arabe Presse'],
  ['APS', 'Algérie Presse Service'],
  ['News Agency of Nigeria', 'NAN'],
  ['Ghana News Agency', 'GNA'],
  ['PANA', 'Panapress'],
  ['Agência Brasil'],
  ['Estadão Conteúdo'],
  ['Télam'],
  ['Notimex'],
  ['Prensa Latina'],
];

const byForm = new Map(agencies.flatMap(([name, ...forms]) => [name, ...forms].map((form) => [form, name])));
/** Names of one short word may be other words in small letters: "map", "efe". */
const byAnyCase = new Map(
  [...byForm].filter(([form]) => form.length > 5).map(([form, name]) => [form.toLowerCase(), name]),
);

const joint = /\s?(?:\/|\+|,|;|&|\band\b|\bund\b|\bet\b|\by\b)\s?/;

function agency(form: string): string | null {
  const bare = form.trim().replace(/^the /i, '');
  return byForm.get(bare) ?? byAnyCase.get(bare.toLowerCase()) ?? null;
}

/**
 * The agency that a name is, in the form in which it is shown: "AP" is "Associated Press". Several as printed
 * in one ("AFP/Reuters") are told with a comma. `null` where the name, or a part of it, is no agency's.
 */
export function agencyNamed(printed: string): string | null {
  if (printed.length > 80) return null;
  const whole = agency(printed);
  if (whole) return whole;
  const parts = printed.split(joint).map(agency);
  return parts.length > 1 && parts.every((part) => part !== null) ? [...new Set(parts)].join(', ') : null;
}
