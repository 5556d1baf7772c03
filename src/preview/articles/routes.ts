import type { OpenBot } from '../../bot.js';
import { sendJson } from '../http/body.js';
import { type HttpExchange, Refused, type Route } from '../http/route.js';
import { articlesAPage, articlesView } from './articlesView.js';
import { articleView } from './articleView.js';

/** A place in a text or in a list: no more than eight digits. */
const figures = /^\d{1,8}$/;

/** What the pages of articles ask: a page of the list, or one article with what was found in it. */
export function articleRoutes(bot: Pick<OpenBot, 'lend' | 'status'>): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/api\/articles$/,
      async answer({ url, response }) {
        const search = url.searchParams.get('search') ?? '';
        const from = numberIn(url, 'from');
        const found = await bot.lend((archive) => archive.articles({ search, from }, articlesAPage));
        sendJson(response, articlesView(found, from, bot.status().lastRead.report));
      },
    },
    {
      method: 'GET',
      path: /^\/api\/articles\/([^/]+)$/,
      async answer({ url, response, groups }) {
        const name = decoded(groups);
        const at = numberIn(url, 'at');
        const article = await bot.lend((archive) => archive.article(name, at));
        if (!article) throw new Refused(404, 'The coverage has no such article, or has it no more.');
        sendJson(response, articleView(article));
      },
    },
  ];
}

function numberIn({ searchParams }: URL, name: string): number {
  const given = searchParams.get(name) ?? '0';
  if (!figures.test(given)) throw new Refused(400, `“${name}” has to be a number.`);
  return Number(given);
}

function decoded([name = '']: HttpExchange['groups']): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new Refused(400, 'The name of the article cannot be read.');
  }
}
