import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { createLog } from '../../src/log.js';
import { readBody, sendJson } from '../../src/preview/http/body.js';
import type { Route } from '../../src/preview/http/route.js';
import { serve } from '../../src/preview/http/serve.js';

const arrives: Route = {
  method: 'POST',
  path: /^\/arrives$/,
  async answer({ request: asked, response }) {
    sendJson(response, await readBody(asked, z.object({})));
  },
};
const atHand: Route = {
  method: 'GET',
  path: /^\/file$/,
  isAtHand: true,
  async answer({ response }) {
    response.end('here');
  },
};

/** A server with room for one request, and one in it whose body never arrives whole. */
async function taken(longestArrival: number) {
  const serving = await serve([arrives, atHand], 0, createLog('silent'), { mostAtOnce: 1, longestArrival });
  onTestFinished(() => serving.close());
  const headers = { 'content-type': 'application/json', 'content-length': '2', expect: '100-continue' };
  const sent = request({ host: '127.0.0.1', port: serving.port, method: 'POST', path: '/arrives', headers });
  const ended = new Promise((resolve) => {
    sent.once('error', (error) => resolve(error.message));
    sent.once('response', (response) => resolve(response.resume().statusCode));
  });
  const isHeard = new Promise((resolve) => sent.once('continue', resolve));
  sent.write('{');
  await isHeard;
  return { address: `http://127.0.0.1:${serving.port}`, ended };
}

test('where all are busy, who asks is to come again, and files are there all the same', async () => {
  const { address } = await taken(60_000);
  const body = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  expect((await fetch(`${address}/arrives`, body)).status).toBe(503);
  expect(await (await fetch(`${address}/file`)).text()).toBe('here');
});

test('what takes too long to arrive is not waited for', async () => {
  expect(await (await taken(300)).ended).toBe(408);
});

test('HEAD has what GET has but the body', async () => {
  const { address } = await taken(60_000);
  const response = await fetch(`${address}/file`, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});
