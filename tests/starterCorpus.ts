import { cpSync } from 'node:fs';
import path from 'node:path';
import { root } from './built.js';
import { temporaryFolder } from './folders.js';

/** Each digest, the page that it was made from, and how many quotations of whom that page has. */
export const digests = [
  {
    file: '2024-03-25-al-mayadeen-english-kishida-kim-summit.md',
    original: '004_ddd6e3a9d5cf3596.txt',
    speakers: { 'Kim Yo Jong': 4, 'speaker unclear': 1 },
  },
  {
    file: '2024-03-25-asian-lite-news-kishida-kim-summit.md',
    original: '003_e7705b7c1c92a7e2.txt',
    speakers: { 'Kim Yo-jong': 3 },
  },
  {
    file: '2025-02-08-trump-ishiba-north-korea.md',
    original: '000_09522b92f5b502f3.txt',
    speakers: { 'Donald Trump': 4, 'Shigeru Ishiba': 3 },
  },
  {
    file: 'undated-cupure-trump-lee-summit.md',
    original: '002_c45e95f781f4b833.txt',
    speakers: { 'Donald Trump': 12, 'Kim Yo-jong': 1, 'Lee Jae Myung': 1 },
  },
  {
    file: 'undated-foxnews-trump-kim-relations.md',
    original: '001_8ba2c9814c0882a8.txt',
    speakers: { 'Donald Trump': 3, 'Shigeru Ishiba': 2 },
  },
];

/** The folder of the starter corpus, to which whoever runs the tests may have added articles. */
export const starterCorpus = path.join(root, 'corpus');

/** A copy of the digests alone, for as long as a test file runs. */
export function copyOfStarterCorpus(): string {
  const copy = temporaryFolder();
  for (const { file } of digests) cpSync(path.join(starterCorpus, file), path.join(copy, file));
  return copy;
}
