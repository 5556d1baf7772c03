import { answered, declined } from '../src/answer.js';
import { defineCommand } from '../src/command.js';
import type { ServerSettings } from '../src/community/community.js';
import { changedSettings, formOf } from '../src/community/settingFields.js';
import { languages } from '../src/languages/languages.js';
import { say } from '../src/languages/say.js';
import { type Answer, PlainError } from '../src/model.js';

export default defineCommand({
  description: 'How the bot behaves in this server (admins only)',
  options: {
    mentions: { description: 'Channels in which mentions are answered', formOnly: true },
    posts: { description: 'Forums whose new posts are answered', formOnly: true },
    replies: {
      description: 'Whether the channel sees replies where the asker does not say',
      choices: ['shown', 'hidden'],
    },
    language: {
      description: 'The language of headings, notes and buttons; own: that of each asker',
      choices: ['own', ...languages],
    },
  },
  example: '',
  reply: 'asker',
  adminsOnly: true,
  needsPlace: true,
  async answer(wanted, { place, community: { settings } }): Promise<Answer> {
    if (!place?.server) return declined(say('settings.noServer'));
    const before = await settings.read(place.server);
    const form = formOf(before);
    if (Object.values(wanted).every((value) => value === undefined))
      return { ...answered(say('settings.now'), [], say('settings.note')), form };
    if (changedSettings(before, wanted, place.has) === null)
      return { ...declined(say('settings.cannotBe')), form };
    try {
      const change = (latest: ServerSettings) => changedSettings(latest, wanted, place.has) ?? latest;
      const now = await settings.change(place.server, change);
      return { ...answered(say('settings.changed'), [], say('settings.note')), form: formOf(now) };
    } catch (error) {
      if (error instanceof PlainError) return { ...declined(error.message), form };
      throw error;
    }
  },
});
