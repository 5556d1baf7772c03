import { declined } from '../src/answer.js';
import { whomToWatch } from '../src/asking/whomToWatch.js';
import { type Desk, defineCommand } from '../src/command.js';
import { keyOf, type Place, type Watch } from '../src/community/community.js';
import { say } from '../src/languages/say.js';
import type { Answer, Finding } from '../src/model.js';
import { foundOn, type Watched } from '../src/watching/found.js';
import { seenIn } from '../src/watching/look.js';
import { newestOf } from '../src/watching/newest.js';
import { refusalAt } from '../src/watching/place.js';
import { withSeen } from '../src/watching/seen.js';
import { hasLetters, hindranceTo, most, nameOf, newWatch } from '../src/watching/watched.js';

export default defineCommand({
  description: 'Have whatever is new on a person or a topic told in this channel',
  options: {
    person: { description: 'Whose words: a name, or part of one', suggests: 'people' },
    topic: { description: 'What it is about', suggests: 'topics' },
  },
  suggestsFrom: 'quotations',
  words: 'topic',
  example: '',
  needsPlace: true,
  reply: 'channel',
  async answer({ person: typed, topic }, { archive, place, community }) {
    const said = [typed, topic].filter((words) => words !== undefined);
    if (said.length === 0 || !said.every(hasLetters)) return declined(say('watch.sayWhat'));
    const refusal = refusalAt(place);
    if (refusal !== null || !place) return refusal ?? declined(say('watch.noPlace'));
    if (said.some((words) => words.length > most.letters))
      return declined(say('watch.tooLong', { most: most.letters }));
    const person = typed === undefined ? null : await whomToWatch(typed, topic, archive);
    if (person && 'outcome' in person) return person;
    const watched: Watched = {
      ...(person ? { person: person.name } : {}),
      ...(topic === undefined ? {} : { topic }),
    };
    const found = await foundOn(watched, archive);
    const watch = newWatch(watched, place, withSeen([], seenIn(found)));
    return (await begin(watch, place, community)) ?? begun(watch, found, person?.note);
  },
});

/** Keeps a watch; gives why it cannot be kept. */
async function begin(watch: Watch, place: Place, { watches }: Desk['community']): Promise<Answer | null> {
  let hindrance: ReturnType<typeof hindranceTo> = null;
  await watches.change(keyOf(place), (all) => {
    hindrance = hindranceTo(watch, all);
    return hindrance === null ? [...all, watch] : all;
  });
  return hindrance === null ? null : hindered(hindrance, watch);
}

function hindered(hindrance: NonNullable<ReturnType<typeof hindranceTo>>, watch: Watch): Answer {
  const heading = {
    already: () => say('watch.already', { watched: nameOf(watch) }),
    channelFull: () => say('watch.channelFull', { most: most.inChannel }),
    serverFull: () => say('watch.serverFull', { most: most.inServer }),
  };
  return declined(heading[hindrance](), say('watch.endOne'));
}

function begun(watch: Watch, found: readonly Finding[], onPerson: string | undefined): Answer {
  const newest = newestOf(found);
  const taste = newest === null ? say('watch.nothingSoFar') : say('watch.newestSoFar');
  const note = [onPerson, say('watch.whatIsTold'), taste].filter((line) => line !== undefined).join('\n');
  const heading = say('watch.begun', { watched: nameOf(watch) });
  return { outcome: 'answered', heading, findings: newest === null ? [] : [newest], note };
}
