const years = Array.from({ length: 20 }, (_, place) => 1961 + 2 * place);
const happenings = ['was painted', 'was flooded', 'was sold', 'was moored in Riga', 'was searched'];

/** Many events of one ship, so that a timeline of it has several pages. */
export const chronicle = `---
title: The life of the ship Osprey
publisher: Harbour Courier
published: 2025-03-01
---

${years.map((year, place) => `In ${year} the ship Osprey ${happenings[place % happenings.length]} by its owner number ${place}.`).join('\n\n')}
`;
