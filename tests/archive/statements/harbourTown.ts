import { analysed } from '../../analysed.js';

/** Two who are named and one who is not, in three articles of two years. */
export const harbourTown = [
  analysed(
    `Norvik Mayor Mara Lindt spoke on Sunday about the harbour.
“The harbour will stay open as long as the ice allows it,” Lindt said.
“Nobody has asked the fishermen of this town what they think,” said Tom Berg, a fisherman.`,
    { id: 'old', published: '2019-05-06' },
  ),
  analysed(
    `Mayor Mara Lindt opened a school in Norvik.
“Every child in this town deserves a warm classroom,” Lindt said.`,
    { id: 'new', published: '2020-01-02' },
  ),
  analysed('“The tram was never meant to climb that hill in winter.”\nNobody would say more.', {
    id: 'unclear',
  }),
];
