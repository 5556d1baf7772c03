import { element } from './element.js';
import { listboxOf } from './listbox.js';
import type { Choice, Option, Options } from './wire.js';

/** A field for an option of a command. */
export interface Field {
  readonly name: string;
  readonly label: HTMLElement;
  readonly input: HTMLInputElement | HTMLSelectElement;
  /** What is filled in; `null` where nothing is. */
  value(): string | boolean | null;
}

/** What is suggested for an option that is being typed. */
export type Suggest = (option: string) => Promise<readonly Choice[]>;

/** Milliseconds of rest before it is asked what may be meant. */
const rest = 120;
const yesOrNo = 5;

/** The field for an option: a box, a choice, or text with what the coverage suggests. */
export function fieldOf(option: Option, suggest: Suggest): Field {
  const { name, type, required, description } = option;
  if (type === yesOrNo) {
    const input = element('input', { type: 'checkbox', name });
    return { name, input, label: labelled(option, input), value: () => input.checked || null };
  }
  if (option.choices.length > 0) {
    const choices = option.choices.map((choice) => element('option', { value: choice.value }, choice.name));
    const input = element('select', { name, required }, element('option', { value: '' }, '–'), ...choices);
    return { name, input, label: labelled(option, input), value: () => input.value || null };
  }
  const input = element('input', {
    type: 'text',
    name,
    required,
    placeholder: description,
    maxlength: 4_000,
  });
  const label = labelled(option, input);
  if (option.autocomplete) completeWith(input, () => suggest(name));
  return { name, input, label, value: () => input.value.trim() || null };
}

function labelled({ name, required, description }: Option, input: HTMLElement): HTMLElement {
  const told = element('span', {}, `${name}${required ? '' : ' (optional)'}`);
  return element('label', { class: 'field', title: description }, told, input);
}

/** Offers below a field what is suggested for what stands in it, of which only the latest counts. */
function completeWith(input: HTMLInputElement, suggested: () => Promise<readonly Choice[]>): void {
  const list = listboxOf(input, 'Suggestions');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let typed = 0;
  const choose = ({ value }: Choice) => {
    input.value = value;
    list.close();
  };
  const isTypedIn = () => document.activeElement === input;
  async function look(): Promise<void> {
    if (!isTypedIn()) return;
    typed += 1;
    const mine = typed;
    const found = await suggested().catch(() => []);
    if (mine !== typed || !isTypedIn()) return;
    list.offer(found.map((choice) => ({ name: choice.name, about: null, choose: () => choose(choice) })));
  }
  const lookSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, rest);
  };
  input.addEventListener('input', lookSoon);
  input.addEventListener('focus', lookSoon);
  input.addEventListener('blur', () => {
    typed += 1;
    list.close();
  });
  input.addEventListener('keydown', (event) => {
    if (list.take(event) && event.key !== 'Tab') event.preventDefault();
  });
}

/** What is filled in of all fields. */
export const filled = (fields: readonly Field[]): Options =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = field.value();
      return value === null ? [] : [[field.name, value] as const];
    }),
  );
