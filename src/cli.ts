import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { extract } from './terminal/extract.js';

const program = new Command('on-the-record');
program
  .command('extract')
  .description('read and analyse articles: JSONL on standard input, JSONL on standard output')
  .action(() => extract(createInterface({ input: process.stdin }), (line) => console.log(line)));

await program.parseAsync();
