/*
 * Runs in place of the program that reads, with all that a process may come to. Of a file it says its name; of a
 * file or a line called `stuck`, `hungry`, `greedy` or `faulty` it comes to that.
 */
const fates = {
  stuck() {
    for (;;);
  },
  hungry() {
    const eaten = [];
    for (;;) eaten.push({ eaten: [1, 2, 3] });
  },
  greedy() {
    const eaten = [];
    for (;;) eaten.push(1.5);
  },
  faulty() {
    throw new Error('a loose wire');
  },
};

const say = (word) => new Promise((resolve) => process.send(word, resolve));

process.on('disconnect', () => process.exit());
process.on('message', async ({ file, lines }) => {
  const names = lines ? lines.map(({ bytes }) => Buffer.from(bytes).toString()) : file.split(' ');
  for (const name of names) {
    fates[name]?.();
    await say({ file: name, reason: 'read' });
  }
  await say('done');
});
await say('ready');
