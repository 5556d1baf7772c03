import { element } from './element.js';
import { type Field, fieldOf, filled, type Suggest } from './fields.js';
import { type Listbox, listboxOf } from './listbox.js';
import { type Given, typedOptions } from './typedOptions.js';
import type { Choice, Command, Message, Options } from './wire.js';

/** What the composer may do with what is typed. */
export interface Desk {
  commands(): readonly Command[];
  command(name: string, options: Options): void;
  mention(words: string, repliesTo: Message | null): void;
  suggestions(command: string, option: string, options: Options): Promise<readonly Choice[]>;
}

export interface Composer {
  readonly form: HTMLFormElement;
  /** Lets words be typed; before, it is not known what can be asked. */
  open(): void;
  /** What is typed next goes on from this message. */
  replyTo(message: Message): void;
}

/** The command that is being typed. */
interface Chosen {
  readonly command: Command;
  readonly fields: readonly Field[];
}

const about = 'Ask, or type / for commands';

/** Where questions are typed: plain words, or a command with its options. */
export function openComposer(desk: Desk): Composer {
  const words = element('input', {
    type: 'text',
    id: 'words',
    placeholder: about,
    maxlength: 4_000,
    disabled: true,
  });
  const line = element(
    'div',
    { class: 'line' },
    element('label', { for: 'words', class: 'unseen' }, about),
    words,
  );
  const reply = element('div', { class: 'reply' });
  const send = element('button', { type: 'submit', class: 'button primary' }, 'Ask');
  const form = element('form', { class: 'composer' }, reply, line, send);
  const list = listboxOf(words, 'Commands');
  let chosen: Chosen | null = null;
  let repliesTo: Message | null = null;

  function setReply(message: Message | null): void {
    repliesTo = message;
    const cancel = element(
      'button',
      { type: 'button', class: 'quiet', onclick: () => setReply(null) },
      'Cancel',
    );
    reply.replaceChildren(...(message ? ['In reply to an answer · ', cancel] : []));
  }

  function leave(): void {
    chosen = null;
    line.replaceChildren(...plain);
    list.close();
    words.value = '';
    words.focus();
  }

  function enter(command: Command, typed: string): void {
    list.close();
    const suggest: Suggest = (option) => desk.suggestions(command.name, option, filled(fields));
    const fields: readonly Field[] = command.options.map((option) => fieldOf(option, suggest));
    chosen = { command, fields };
    const back = element(
      'button',
      { type: 'button', class: 'chip', 'aria-label': `Leave /${command.name}`, onclick: leave },
      `/${command.name} ×`,
    );
    const given = typedOptions(typed, command);
    line.replaceChildren(back, ...fields.map((field, place) => fieldOrChip(field, place, given)));
    const last = fillIn(fields, given) ?? fields[0]?.input;
    // A key that would send the form opens a choice instead.
    (last instanceof HTMLInputElement ? last : send).focus();
  }

  const plain = [...line.childNodes];
  words.addEventListener('input', () => offerCommands(words.value, list, desk.commands(), enter));
  words.addEventListener('blur', () => list.close());
  words.addEventListener('keydown', (event) => {
    if (list.take(event)) event.preventDefault();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && chosen && !event.defaultPrevented) leave();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [, named] = /^\/([\w-]{1,32})$/.exec(words.value.trim()) ?? [];
    const command = chosen ? undefined : desk.commands().find(({ name }) => name === named);
    if (command) {
      enter(command, '');
      return;
    }
    if (chosen) desk.command(chosen.command.name, askedBy(chosen));
    else if (named) desk.command(named, {});
    else desk.mention(words.value.trim(), repliesTo);
    setReply(null);
    leave();
  });
  return {
    form,
    open() {
      words.disabled = false;
    },
    replyTo(message) {
      setReply(message);
      words.focus();
    },
  };
}

/** What is filled in; further options may be typed into the first one, as in a line. */
function askedBy({ command, fields }: Chosen): Options {
  const options = filled(fields);
  const first = options[command.options[0]?.name ?? ''];
  return {
    ...options,
    ...(typeof first === 'string' ? Object.fromEntries(typedOptions(first, command)) : {}),
  };
}

/** Fills in what was typed behind the command's name, and gives the last field that has something of it. */
function fillIn(fields: readonly Field[], given: Given): Field['input'] | undefined {
  const filledIn = fields.filter(({ name, input }) => given.has(name) && input.type !== 'checkbox');
  for (const { name, input } of filledIn) input.value = given.get(name) ?? '';
  return filledIn.at(-1)?.input;
}

/** The first option and those that it takes are fields at once; of the others each is one as soon as it is added. */
function fieldOrChip({ name, label, input }: Field, place: number, given: Given): HTMLElement {
  if (place === 0 || input.required || given.has(name)) return label;
  const add = () => {
    chip.replaceWith(label);
    input.focus();
  };
  const chip = element(
    'button',
    { type: 'button', class: 'chip', title: label.title, onclick: add },
    `+ ${name}`,
  );
  return chip;
}

/** The commands that begin as typed; one that is typed with a space behind it is taken, with what stands there. */
function offerCommands(
  typed: string,
  list: Listbox,
  commands: readonly Command[],
  enter: (command: Command, typed: string) => void,
): void {
  const [, name = '', space = '', rest = ''] = /^\/([\w-]{0,32})(\s?)(.*)$/.exec(typed) ?? [];
  const known = commands.find((command) => command.name === name);
  if (known && space !== '') {
    enter(known, rest);
    return;
  }
  const offered = typed.startsWith('/') ? commands.filter((command) => command.name.startsWith(name)) : [];
  list.offer(
    offered.map((command) => ({
      name: `/${command.name}`,
      about: command.description,
      choose: () => enter(command, ''),
    })),
  );
}
