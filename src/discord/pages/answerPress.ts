import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import type { Bot, Request } from '../../bot.js';
import { languageNow, speaking } from '../../languages/say.js';
import type { Answer } from '../../model.js';
import { aboutIn } from '../aboutMessage.js';
import { logAdmin } from '../adminsAsk.js';
import { type Adapter, deliver, type Errand } from '../deliver.js';
import { withExistingChannels } from '../existingChannels.js';
import { isAdmin } from '../interactions.js';
import { placeOf } from '../placeOf.js';
import { type MessageBody, renderAnswer } from '../render.js';
import { sendPage } from '../sendPage.js';
import type { Kind } from './carrier.js';
import { changedSince, isStillTaken, promises, showsNothing, unreadable } from './gone.js';
import { type Press, pressOn } from './latestPress.js';
import type { Lead } from './pageState.js';
import { readPressed } from './pressed.js';
import { isOwnAnswer } from './whoseAnswer.js';

/** Whether what it leads to takes the place of the message in which it stands, or is a message by itself. */
const takesPlace: Readonly<Record<Kind, boolean>> = {
  page: true,
  choice: true,
  finding: false,
  next: false,
  field: true,
};

/**
 * Answers a press of a button or a choice from a menu: asks what it carries, and shows what is found now. A page, and
 * what was chosen, take the place of the asker's own message; anybody else has them as a message which they alone see,
 * and so has everybody what leads on from an answer. It is acknowledged at once, as Discord waits three seconds. Where
 * another press has come meanwhile under the same message, that one counts. What leaves nothing to show is told to
 * whoever pressed, alone, and the message stays as it is. What changes in place keeps its language; what one person alone
 * sees is in theirs, which is spoken here.
 */
export async function answerPress(
  interaction: MessageComponentInteraction,
  adapter: Adapter,
  errand: Errand,
): Promise<void> {
  const lead = readPressed(interaction);
  if (lead === null) {
    const answer = unreadable(interaction.isButton() ? 'button' : 'menu');
    await interaction.reply(hidden(renderAnswer(answer)));
    return;
  }
  const isInPlace = takesPlace[lead.kind] && (await isOwnAnswer(interaction, errand.log));
  const press = isInPlace ? pressOn(interaction.message.id) : null;
  try {
    await (isInPlace ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
    await show(lead, interaction, { adapter, errand, press });
  } finally {
    press?.end();
  }
}

interface Showing {
  readonly adapter: Adapter;
  readonly errand: Errand;
  /** The press under a message that is to be changed; `null` where what is shown is a message of its own. */
  readonly press: Press | null;
}

async function show(
  lead: Lead,
  interaction: MessageComponentInteraction,
  { adapter, errand, press }: Showing,
): Promise<void> {
  const { adminUserIds, bot } = adapter;
  const { command, options } = lead.turn;
  const place = placeOf(interaction);
  const request = { command, options, admin: isAdmin(interaction, adminUserIds), paged: true, place };
  logAdmin(bot, request, errand.log);
  const own = languageNow();
  const standing = press === null ? own : lead.language;
  const ask = () => askNow(lead, request, bot);
  const askAsItStands = async () => {
    const answer = await speaking(standing, ask);
    return standing !== own && showsNothing(answer) ? ask() : answer;
  };
  await deliver(askAsItStands, errand, (told) => {
    const answer = withExistingChannels(told, interaction.guild);
    const isToStay = press !== null && showsNothing(answer);
    const about = takesPlace[lead.kind] ? aboutIn(interaction.message.components) : '';
    const send = () =>
      sendPage(answer, lead.turn, { adapter, log: errand.log, about }, async (body) => {
        if (press?.isOvertaken()) return;
        if (isToStay) await interaction.followUp(hidden(body));
        else await interaction.editReply({ ...body, attachments: [] });
      });
    return speaking(isToStay ? own : standing, send);
  });
}

/** What is answered now; where it has changed since, that is told. */
async function askNow({ kind, turn }: Lead, request: Request, bot: Bot): Promise<Answer> {
  const answer = await bot.answer(request);
  const isGone = showsNothing(answer) && promises[kind] && isStillTaken(turn, bot.commands, request.admin);
  return isGone ? changedSince(answer) : answer;
}

const hidden = ({ flags, ...body }: MessageBody) =>
  ({ ...body, flags: flags | MessageFlags.Ephemeral }) as const;
