import { type APIActionRowComponent, type APIStringSelectComponent, ComponentType } from 'discord.js';
import { languageNow, say } from '../../languages/say.js';
import type { Answer, Asked, Choice } from '../../model.js';
import { writeChoices } from './askedText.js';
import { writeIds } from './carrier.js';
import { labelOf, longest } from './labels.js';

/** So many choices Discord takes in a menu. */
const mostChoices = 25;

/**
 * A menu of what an option may mean, which asks the same again with what is chosen; `null` where nothing is asked
 * back, or where what was asked is too long for it to carry. The menu's own id and the values of its choices carry
 * together what was asked and all that may be chosen; which value comes back says what was.
 */
export function choiceMenu(
  asked: Asked,
  asksBack: Answer['asksBack'],
): APIActionRowComponent<APIStringSelectComponent> | null {
  const { option = '', choices = [] } = asksBack ?? {};
  const offered = choices.filter(({ value }) => value.trim() !== '').slice(0, mostChoices);
  const values = offered.map(({ value }) => value);
  const pages = [null, ...values.map(() => null)];
  const ids = writeIds('choice', writeChoices(asked, option, values), pages, languageNow());
  if (ids === null || offered.length === 0) return null;
  const [id = '', ...carrying] = ids;
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: id,
        placeholder: labelOf(say('page.whichIsMeant', { option }), longest.placeholder),
        options: offered.map((choice, place) => ({ ...told(choice), value: carrying[place] ?? '' })),
      },
    ],
  };
}

function told({ value, about }: Choice) {
  const description = labelOf(about ?? '', longest.choice);
  return { label: labelOf(value, longest.choice), ...(description === '' ? {} : { description }) };
}
