const kinds =
  'staff|senior|junior|chief|lead|special|national|international|foreign|local|political|politics|diplomatic|science|business|economics|finance|sports?|health|education|environment|climate|technology|tech|legal|defen[cs]e|security|world|europe|asia|africa|middle east|washington|white house|news|features?|managing|deputy|associate|assistant|executive|contributing|guest|freelance|investigative|multimedia|digital|online|web|data|general assignment|our|own|the|an?';
const nouns =
  'writers?|reporters?|correspondents?|editors?(?:[- ](?:at[- ]large|in[- ]chief))?|journalists?|columnists?|contributors?|author|producers?|photographers?|analysts?|interns?|bloggers?|anchors?|presenters?|critics?|bureau chief|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista|jornalista|redactora?|korespondent(?:ka)?|muhabiri?|wartawan|корреспондент|журналист|обозреватель|кореспондент|журналіст';

const role = `(?:(?:${kinds})[ -]){0,5}(?:${nouns})`;
/** "Ruth Vale Senior Political Writer". */
const behind = new RegExp(`[\\s,(–—-]{1,4}${role}\\)?$`, 'iu');
/** "Staff writer Ruth Vale". */
const before = new RegExp(`^${role}:?\\s{1,3}(?=\\p{L})`, 'iu');
/** "Ruth Vale in Port Lorne", "Ruth Vale for The Ferry": nobody's name goes on like that. */
const place = /\s(?:in|at|for|from|of|with|special to|près|à|em|aus|bei)\s\S[\s\S]*$/u;

/** Whether what is printed behind a name says what its bearer does: "AP political writer". */
export const holdsOffice = (text: string) => behind.test(` ${text}`);

/** A name without the writer's office and place. What was only an office is left as nothing. */
export const withoutRole = (name: string) =>
  ` ${name}`.replace(place, '').replace(behind, '').trim().replace(before, '').trim();
