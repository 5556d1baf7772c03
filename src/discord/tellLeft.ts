import { say } from '../languages/say.js';

/** The line of Markdown that tells how many are left out for want of room. */
export const tellLeft = (left: number): string => `-# ${say('discord.notShown', { count: left })}`;
