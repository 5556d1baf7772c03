import { describe, expect, test } from 'vitest';
import { parseConfig, parseTerminalConfig } from '../src/config.js';

const id = '123456789012345678';

test('nothing needs to be set', () => {
  expect(parseConfig({})).toEqual({
    token: undefined,
    guildId: undefined,
    apiUrl: undefined,
    adminUserIds: new Set(),
    watchCorpus: null,
    corpusDir: 'corpus',
    dataDir: 'data',
    logLevel: undefined,
  });
});

test('a variable that is set to nothing is not set', () => {
  expect(parseConfig({ DISCORD_TOKEN: ' ', CORPUS_DIR: '', LOG_LEVEL: '' })).toEqual(parseConfig({}));
});

test('values are read', () => {
  const config = parseConfig({
    DISCORD_TOKEN: 'aaa.bbb.ccc',
    DISCORD_GUILD_ID: id,
    DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
    ADMIN_USER_IDS: `${id}, 223456789012345678`,
    LOG_LEVEL: 'debug',
  });
  expect(config).toMatchObject({ token: 'aaa.bbb.ccc', guildId: id, logLevel: 'debug' });
  expect(config.apiUrl).toBe('http://127.0.0.1:8080/api');
  expect([...config.adminUserIds]).toEqual([id, '223456789012345678']);
});

test.each([
  ['true', 'events'],
  ['poll', 'polling'],
  ['false', null],
])('WATCH_CORPUS=%s', (value, watchCorpus) => {
  expect(parseConfig({ WATCH_CORPUS: value }).watchCorpus).toBe(watchCorpus);
});

describe('a wrong value is named with what was expected', () => {
  test.each([
    ['DISCORD_TOKEN', 'Bot abc', /DISCORD_TOKEN must be a bot token/],
    ['DISCORD_GUILD_ID', 'my server', /DISCORD_GUILD_ID must be an id of 17 to 20 digits/],
    ['DISCORD_API_URL', 'ftp://x', /DISCORD_API_URL must be an http or https address/],
    ['ADMIN_USER_IDS', 'me', /ADMIN_USER_IDS must be an id of 17 to 20 digits/],
    ['WATCH_CORPUS', 'sometimes', /WATCH_CORPUS must be true, poll or false/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL must be one of fatal, error/],
  ])('%s=%s', (name, value, message) => {
    expect(() => parseConfig({ [name]: value })).toThrow(message);
  });

  test('the token itself is not repeated', () => {
    expect(() => parseConfig({ DISCORD_TOKEN: 'geheim' })).not.toThrow(/geheim/);
  });
});

describe('the terminal', () => {
  test('minds nothing that it does not need', () => {
    const discord = {
      DISCORD_TOKEN: 'abc',
      DISCORD_GUILD_ID: 'x',
      DISCORD_API_URL: 'x',
      ADMIN_USER_IDS: 'x',
    };
    expect(parseTerminalConfig({ ...discord, CORPUS_DIR: 'articles', LOG_LEVEL: 'debug' })).toEqual({
      corpusDir: 'articles',
      dataDir: 'data',
      logLevel: 'debug',
    });
  });

  test('names a wrong value of its own', () => {
    expect(() => parseTerminalConfig({ LOG_LEVEL: 'loud' })).toThrow(/LOG_LEVEL must be one of fatal, error/);
  });
});
