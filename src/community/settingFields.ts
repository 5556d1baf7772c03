import { type Language, languages } from '../languages/languages.js';
import { say } from '../languages/say.js';
import { type Choice, type Field, noneChosen } from '../model.js';
import type { Place, ServerSettings } from './community.js';
import { mostChannels, snowflake } from './kept.js';

/** Whether a server has a channel. */
type Has = NonNullable<Place['has']>;

/** One of the things that admins set: how it is shown, and how it is changed. */
interface SettingField {
  label(): string;
  of(): Field['of'];
  chosen(settings: ServerSettings): readonly string[];
  /** What the settings then are; `null` where that cannot be chosen. */
  change(settings: ServerSettings, to: string, has: Has): ServerSettings | null;
}

/** The things that can be set, by the options of the command that sets them, in the order in which they are shown. */
const fields = {
  mentions: ofChannels('mentions', 'channels', () => say('settings.mentions')),
  posts: ofChannels('posts', 'forums', () => say('settings.posts')),
  replies: {
    label: () => say('settings.replies'),
    of: () => [
      { value: 'shown', about: say('settings.shown') },
      { value: 'hidden', about: say('settings.hidden') },
    ],
    chosen: ({ hide }) => [hide ? 'hidden' : 'shown'],
    change: (settings, to) => ({ ...settings, hide: to === 'hidden' }),
  },
  language: {
    label: () => say('settings.language'),
    of: () => [{ value: 'own', about: say('settings.ownLanguage') }, ...languages.map(inItself)],
    chosen: ({ language }) => [language ?? 'own'],
    change(settings, to) {
      const language = languages.find((one) => one === to) ?? null;
      return language === null && to !== 'own' ? null : { ...settings, language };
    },
  },
} as const satisfies Record<string, SettingField>;

type SettingOption = keyof typeof fields;

/** Things to be set, by their options; what is not given stays. */
export type Wanted = Readonly<Partial<Record<SettingOption, string | undefined>>>;

/**
 * The settings with what is wanted; `null` where something wanted cannot be. Of channels those are taken that the server
 * has.
 */
export function changedSettings(
  settings: ServerSettings,
  wanted: Wanted,
  has: Has = () => true,
): ServerSettings | null {
  let now: ServerSettings | null = settings;
  for (const [option, { change }] of entries) {
    const to = wanted[option];
    if (to !== undefined && now !== null) now = change(now, to, has);
  }
  return now;
}

/** How things are set, to be changed. */
export const formOf = (settings: ServerSettings): Field[] =>
  entries.map(([option, { label, of, chosen }]) => ({
    option,
    label: label(),
    of: of(),
    chosen: chosen(settings),
  }));

const entries = Object.entries(fields) as [SettingOption, SettingField][];

function ofChannels(
  what: 'mentions' | 'posts',
  of: 'channels' | 'forums',
  label: () => string,
): SettingField {
  return {
    label,
    of: () => of,
    chosen: (settings) => settings[what],
    change(settings, to, has) {
      if (to === noneChosen) return { ...settings, [what]: [] };
      const ids = [...new Set(to.split(' '))];
      const areIds = ids.length <= mostChannels && ids.every((id) => snowflake.safeParse(id).success);
      const there = ids.filter((id) => has(of, id));
      return areIds && there.length > 0 ? { ...settings, [what]: there } : null;
    },
  };
}

/** A language by the name that those who speak it give it. */
const inItself = (language: Language): Choice => ({
  value: language,
  about: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
});
