import type { RequestListener } from 'node:http';
import { REST } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { openCommunity } from '../../src/community/openCommunity.js';
import { parseConfig } from '../../src/config.js';
import { createClient } from '../../src/discord/client.js';
import { connect, disconnect } from '../../src/discord/connecting.js';
import { deploy } from '../../src/discord/deploy.js';
import { explainRefusal } from '../../src/discord/refusals.js';
import { startDiscord } from '../../src/discord/start.js';
import { createLog } from '../../src/log.js';
import { PlainError } from '../../src/model.js';
import { openServer, pointToGateway } from '../standin/otherServer.js';
import { token } from '../standin/session.js';

const log = createLog('silent');

async function serve(...given: Parameters<typeof openServer>): Promise<string> {
  const server = await openServer(...given);
  onTestFinished(() => server.close());
  return server.apiUrl;
}

const settings = (apiUrl: string) => ({ config: parseConfig({ DISCORD_API_URL: apiUrl }), token, log });
const nobody = () => Promise.reject(new Error('nobody asks'));
const bot = { commands: [], community: openCommunity(), answer: nobody, suggest: nobody };
const start = (apiUrl: string) => startDiscord({ ...settings(apiUrl), bot });
const register = (apiUrl: string) => deploy({ ...settings(apiUrl), commands: [] });

/** What an attempt is refused with. */
async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PlainError);
  return error instanceof PlainError ? error.message : '';
}

const answering =
  (status: number, type: string, body: string): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);

const silent: RequestListener = () => {};

test.each<[string, RequestListener, RegExp]>([
  [
    'a proxy’s refusal',
    answering(403, 'application/json', '{"error":"no"}'),
    /reached at .*\(HTTP status 403\)/,
  ],
  ['a proxy’s page', answering(403, 'text/html', '<h1>No</h1>'), /reached at .*\(HTTP status 403\)/],
  [
    'a network’s login page',
    answering(200, 'text/html', '<h1>Hi</h1>'),
    /does not answer as Discord .*text\/html/,
  ],
  ['a broken proxy', answering(502, 'text/html', ''), /reached at .*\(HTTP status 502\)/],
  ['what is no HTTP', (request) => request.socket.end('220 mail\r\n'), /reached at .*\(HPE_\w+\)/],
  [
    'a refusal of Discord’s own',
    answering(403, 'application/json', '{"code":20012,"message":"You are not authorized"}'),
    /^Discord refuses: You are not authorized \(code 20012\)\.$/,
  ],
])('%s is told in a line', async (_, answer, line) => {
  const apiUrl = await serve(answer);
  expect(await refusalOf(start(apiUrl))).toMatch(line);
  expect(await refusalOf(register(apiUrl))).toMatch(line);
});

test('so is that nothing listens there', async () => {
  expect(await refusalOf(register('http://127.0.0.1:9/api'))).toBe(
    'Discord cannot be reached at http://127.0.0.1:9/api (ECONNREFUSED). Check the network and DISCORD_API_URL.',
  );
});

test('so is an API that does not answer', async () => {
  const apiUrl = await serve(silent);
  const request = new REST({ api: apiUrl, timeout: 100, retries: 0 }).get('/gateway', { auth: false });
  const error = await request.catch((reason: unknown) => explainRefusal(reason, apiUrl));
  expect(String(error)).toContain(`Discord cannot be reached at ${apiUrl} (no answer in time)`);
  expect(error).toBeInstanceOf(PlainError);
});

test('so are used-up connections, with the time from which there are others', async () => {
  const line =
    /^Discord lets the bot connect no more before \d{4}-\d\d-\d\dT[\d:.]+Z: it was started too often\.$/;
  expect(await refusalOf(start(await serve(pointToGateway(0))))).toMatch(line);
});

test('so is a gateway that answers with a status', async () => {
  const apiUrl = await serve(pointToGateway(9), (socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  expect(await refusalOf(start(apiUrl))).toContain('(HTTP status 403 from the gateway)');
});

test.each<[string, RequestListener, RegExp]>([
  ['an API', silent, /^Discord at http:\S+\/api has not let the bot in within 0\.5 seconds/],
  ['a gateway', pointToGateway(9), /^Discord's gateway at ws:\S+ has not let the bot in within 0\.5 seconds/],
])('%s that lets wait is not waited for longer than was said', async (_, answer, line) => {
  const client = createClient(await serve(answer));
  onTestFinished(() => disconnect(client));
  expect(await refusalOf(connect(client, token, 500))).toMatch(line);
});

test.each([
  ['an error that is not Discord’s', new TypeError('x is not a function')],
  ['wrong arguments', Object.assign(new TypeError('wrong'), { code: 'ERR_INVALID_ARG_TYPE' })],
])('%s stays what it is', (_, error) => {
  expect(explainRefusal(error, undefined)).toBe(error);
});

test('a body that Discord finds wrong is a bug of ours', async () => {
  const apiUrl = await serve(
    answering(400, 'application/json', '{"code":50035,"message":"Invalid Form Body"}'),
  );
  await expect(register(apiUrl)).rejects.not.toBeInstanceOf(PlainError);
});
