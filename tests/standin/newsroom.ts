import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A corpus of invented news in a folder of its own. */
export interface Newsroom {
  readonly folder: string;
  /** Empty at first: what the bot keeps of it, and of its servers. */
  readonly dataDir: string;
  publish(file: string, text: string): Promise<void>;
  close(): Promise<void>;
}

const ferry = `---
title: Ferry line to Gull Island to reopen
publisher: Harbour Courier
published: 2025-02-08
url: https://courier.example/ferry
language: en
---

The harbour council has voted to reopen the ferry line to Gull Island. “We will sail again before the summer,” said Ada Moss, the harbour minister.

On 12 June 2018 the old pier burned down, and the ferry line closed because no other pier was deep enough. Shipbuilder Tomas Weld said the repairs had cost more than anyone *expected*.
`;

const lighthouse = `---
title: Lighthouse keeper retires
publisher: Northern Post
published: 2024-11-03
language: en
---

After forty years the keeper of the Skerry lighthouse is retiring. “I shall miss the storms more than the calm,” said Berit Holm, the lighthouse keeper.

In 1999 a storm tore the lantern from the lighthouse, and a new one was built in 2001.
`;

export async function openNewsroom(): Promise<Newsroom> {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-'));
  const publish = (file: string, text: string) => writeFile(path.join(folder, file), text);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-data-'));
  await publish('ferry.md', ferry);
  await publish('lighthouse.md', lighthouse);
  const close = async () => {
    for (const made of [folder, dataDir]) await rm(made, { recursive: true, maxRetries: 3 });
  };
  return { folder, dataDir, publish, close };
}
