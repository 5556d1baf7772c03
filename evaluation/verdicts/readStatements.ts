import { z } from 'zod';
import { analyse } from '../../src/analysis/analyse.js';
import type { Analysis } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import { readRows } from '../readRows.js';

const schema = z.strictObject({
  id: z.string().min(1),
  speaker: z.string().min(1),
  text: z.string().min(1),
});

/** One article for each statement of a file. Throws a `PlainError` that names file and line of a bad one. */
export const analysesIn = (file: string): Analysis[] =>
  readRows(file, schema).map(({ row: { id, speaker, text } }) =>
    analyse(
      readArticle({
        id,
        text: `“${text}” said ${speaker}, a resident of the town.`,
        format: 'plain',
        published: null,
      }),
    ),
  );
