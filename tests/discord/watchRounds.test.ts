import { Client } from 'discord.js';
import { expect, test } from 'vitest';
import { openCommunity } from '../../src/community/openCommunity.js';
import { createDuty } from '../../src/discord/duty.js';
import { tellNews } from '../../src/discord/watches.js';
import type { Language } from '../../src/languages/languages.js';
import { languageNow, speaking } from '../../src/languages/say.js';
import { logged } from '../logged.js';

test('a round speaks English to the log, whatever is spoken by whoever has begun it', async () => {
  const rounds: Language[] = [];
  const newsroom = {
    commands: [],
    community: openCommunity(),
    onRenewed() {},
    async tellNews() {
      rounds.push(languageNow());
      return false;
    },
  };
  const duty = createDuty();
  speaking('ja', () => tellNews(new Client({ intents: [] }), newsroom, logged().log, duty));
  await expect.poll(() => rounds).toEqual(['en']);
  await duty.end(1_000);
});
