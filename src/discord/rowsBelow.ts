import type { Finding } from '../model.js';
import { type ButtonKind, type FindingButton, unseenOf } from './findingButtons.js';
import { countComponents, type Row, row } from './message.js';

/** A finding that is shown, whether words of it are cut, and whether all that other outlets print of it is there. */
export interface Shown {
  readonly finding: Finding;
  readonly isCut: boolean;
  readonly hasAllPrintings: boolean;
}

/**
 * The rows of buttons below the findings of a page, in at most `room` components, rows and buttons together; `null`
 * where a finding has none. Where not all fit, kinds of buttons are left out for the whole page, in the order of
 * `kinds`, but last those that show the rest of words that are cut. `taken` are ids that the message has already.
 */
export function rowsBelow(
  page: readonly Shown[],
  kinds: readonly ButtonKind[],
  room: number,
  taken: readonly string[],
): (Row | null)[] {
  const showsRest = (kind: ButtonKind) => page.some((one) => one.isCut && kind.showsRestOf(one.finding));
  const leastFirst = [...kinds.filter((kind) => !showsRest(kind)), ...kinds.filter(showsRest)];
  for (let left = 0; left < kinds.length; left += 1) {
    const without = leastFirst.slice(0, left);
    const rows = rowsOf(
      page,
      kinds.filter((kind) => !without.includes(kind)),
      taken,
    );
    if (countComponents(rows.filter((row) => row !== null)) <= room) return rows;
  }
  return page.map(() => null);
}

/** Discord refuses a message that has one id twice: of buttons that lead to the same the first is kept. */
function rowsOf(
  page: readonly Shown[],
  kinds: readonly ButtonKind[],
  taken: readonly string[],
): (Row | null)[] {
  const ids = new Set(taken);
  return page.map(({ finding, hasAllPrintings }) => {
    const unseen = unseenOf(finding, hasAllPrintings);
    const buttons = kinds
      .flatMap((kind) => kind.buttonOf(finding, unseen) ?? [])
      .filter((button) => isNew(button, ids));
    return buttons.length === 0 ? null : row(buttons);
  });
}

function isNew(button: FindingButton, ids: Set<string>): boolean {
  if (!('custom_id' in button)) return true;
  if (ids.has(button.custom_id)) return false;
  ids.add(button.custom_id);
  return true;
}
