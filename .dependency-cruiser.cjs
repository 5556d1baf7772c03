/**
 * Imports run one way:
 * main, cli, preview > discord | terminal > bot > commands > asking > archive > analysis > reading > model.
 */
const only = (name, room, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: room },
  to: { path: '^(src|commands|languages)/', pathNot: [room, ...allowed] },
});

const model = '^src/model(\\.ts$|/)';
const reading = '^src/reading/';
const analysis = '^src/analysis/';
const archive = '^src/archive/';
const reference = '^src/reference\\.ts$';
const port = '^src/(archive/port|reference)\\.ts$';
const command = '^src/command\\.ts$';
const answer = '^src/answer\\.ts$';
const asked = '^src/asking/';
const typed = '^src/typed/';
const examples = '^src/examples/';
const log = '^src/log\\.ts$';
const config = '^src/config\\.ts$';
const wording = '^src/((wording|\\w+Words)\\.ts$|telling/)';
const picture = '^src/picture/';
const progress = '^src/progress(\\.ts$|/)';
const answering = '^src/answering/';
const indexing = '^src/indexing/';
const library = '^src/library/';
const serving = '^src/serving/';
const languages = '^(src/languages|languages)/';
const records = '^src/records/';
const community = '^src/community/';
const watching = '^src/watching/';
const corpusWatch = '^src/corpusWatch/';
const bot =
  '^src/(bot|answerRequests|request|version|refusal|rehearsal|latency|quietTimes|commandFolder|commandChecks)\\.ts$';

module.exports = {
  forbidden: [
    only('model-imports-nothing', model, [], 'The vocabulary stands on nothing.'),
    only('reference', reference, [model], 'Where a citation stands, in few letters.'),
    only('reading', reading, [model], 'Reading knows articles, nothing of what is made of them.'),
    only('analysis', analysis, [model, reading], 'Analysis takes an article and gives spans.'),
    only(
      'archive',
      archive,
      [model, reading, analysis, answering, reference],
      'The archive stands on analysis and reading, and reads messages as it reads articles.',
    ),
    only(
      'languages',
      languages,
      [model],
      'Words in the language of whoever is spoken to, for all who make words.',
    ),
    only('records', records, [model, log, languages], 'What is kept on disk, whatever it is.'),
    only('community', community, [model, log, languages, records], 'What is kept of servers and channels.'),
    only(
      'watching',
      watching,
      [model, command, port, community, records, wording, languages, answer, examples, log],
      'What an archive has that a watch has not told.',
    ),
    only(
      'corpus-watch',
      corpusWatch,
      [model, log, '^src/reading/corpus/'],
      'Watching a corpus knows which files it reads, and not what becomes of them.',
    ),
    only('wording', wording, [model, languages], 'Dates and sources in words, the same for every adapter.'),
    only('picture', picture, [model, wording, languages], 'A picture is made of an answer, for any adapter.'),
    only('answer', answer, [model, wording, languages], 'Answers are plain data.'),
    only(
      'answering',
      answering,
      [model, analysis, languages],
      'What a message claims is told without any archive.',
    ),
    only(
      'asked',
      asked,
      [model, reading, answer, answering, command, wording, port, typed, examples, languages],
      'What options mean, put to the questions of the archive.',
    ),
    only('typed', typed, [model, command, port, languages], 'Options as people type them, in any adapter.'),
    only(
      'examples',
      examples,
      [model, command, port, typed, languages],
      'Which of the examples of a command this coverage answers.',
    ),
    only(
      'command',
      command,
      [model, port, community, languages],
      'A command is declared over the questions.',
    ),
    only(
      'commands',
      '^commands/',
      [
        model,
        wording,
        answer,
        answering,
        asked,
        command,
        port,
        typed,
        examples,
        languages,
        community,
        watching,
      ],
      'Commands import the vocabulary and the questions of the archive, never each other.',
    ),
    {
      name: 'no-command-imports-another',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: '^commands/' },
    },
    {
      name: 'src-names-no-command',
      comment: 'A loader reads the folder.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^commands/' },
    },
    only(
      'progress',
      progress,
      [model, languages],
      'How far it has come, in words, the same for every adapter.',
    ),
    only(
      'library',
      library,
      [model, archive, reading, '^src/indexing/analysed\\.ts$'],
      'The library keeps what was read and analysed.',
    ),
    only(
      'indexing',
      indexing,
      [model, command, progress, library, archive, analysis, reading, answering, languages],
      'Indexing takes a corpus through reading, analysis and archive.',
    ),
    only(
      'serving',
      serving,
      [model, command, log, progress, indexing, port, languages],
      'Serving keeps an edition open, in this thread or in another, whatever it is made of.',
    ),
    only(
      'bot',
      bot,
      [
        model,
        wording,
        answer,
        command,
        log,
        progress,
        serving,
        port,
        typed,
        examples,
        languages,
        community,
        records,
        watching,
      ],
      'The bot knows no adapter.',
    ),
    only(
      'terminal',
      '^src/terminal/',
      [
        model,
        answer,
        answering,
        wording,
        command,
        typed,
        bot,
        config,
        log,
        progress,
        reference,
        indexing,
        archive,
        analysis,
        reading,
        languages,
      ],
      'The terminal is one adapter.',
    ),
    only(
      'discord',
      '^src/discord/',
      [
        model,
        wording,
        answering,
        command,
        bot,
        config,
        log,
        progress,
        picture,
        port,
        languages,
        community,
        watching,
        corpusWatch,
      ],
      'Discord is the other adapter.',
    ),
    only(
      'preview',
      '^src/preview(\\.ts$|/)',
      [model, command, bot, config, log, progress, picture, port, wording, languages, '^src/discord/'],
      'The preview shows what Discord would, and so stands on that adapter.',
    ),
    {
      name: 'the-page-imports-nothing',
      comment: 'It runs in a browser.',
      severity: 'error',
      from: { path: '^src/preview/page/' },
      to: { pathNot: '^src/preview/page/' },
    },
    {
      name: 'only-the-preview-serves',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/preview/' },
      to: { path: '^(node:)?https?$' },
    },
    {
      name: 'one-door-for-discord',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/discord/' },
      to: { path: 'node_modules/(discord\\.js|@discordjs|discord-api-types)' },
    },
    {
      name: 'one-door-for-minisearch',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/archive/postings/miniSearch\\.ts$' },
      to: { path: 'node_modules/minisearch' },
    },
    {
      name: 'one-door-for-chokidar',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/corpusWatch/stirrings\\.ts$' },
      to: { path: 'node_modules/chokidar' },
    },
    {
      name: 'one-door-for-resvg',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/picture/rasterisingThread\\.ts$' },
      to: { path: 'node_modules/@resvg/' },
    },
    {
      name: 'one-reader-of-the-environment',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/config\\.ts$' },
      to: { path: 'node_modules/dotenv' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
