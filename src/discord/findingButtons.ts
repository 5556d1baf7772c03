import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Command } from '../command.js';
import { say } from '../languages/say.js';
import type { Finding } from '../model.js';
import { referTo } from '../reference.js';
import { limits } from './limits.js';
import { webAddress } from './markdown.js';
import { labelOf, longest } from './pages/labels.js';
import { leadTo } from './pages/leadTo.js';

export type FindingButton = APIButtonComponentWithCustomId | APIButtonComponentWithURL;

/** A kind of button below findings. */
export interface ButtonKind {
  /**
   * The button of a finding, or `null` where it cannot be made, or would show nothing more of that one: of what is
   * `unseen` of it, all where nothing else is said.
   */
  buttonOf(finding: Finding, unseen?: Finding): FindingButton | null;
  /** Whether that shows all words of the finding, however long they are. */
  showsRestOf(finding: Finding): boolean;
}

/**
 * The kinds of buttons that may stand below findings, those least needed first: the link, for headlines are links
 * anyway, then what commands show, in their order.
 */
export function buttonKinds(commands: readonly Command[]): readonly ButtonKind[] {
  return [{ buttonOf: openArticle, showsRestOf: () => false }, ...commands.flatMap(kindOf)];
}

/** The label of the button on which all words of a finding are to be had; `null` where there is none. */
export function restOn(finding: Finding, kinds: readonly ButtonKind[]): string | null {
  const showing = kinds.filter((kind) => kind.showsRestOf(finding));
  return showing.flatMap((kind) => kind.buttonOf(finding)?.label ?? [])[0] ?? null;
}

/** What a command offers on a passage in which nothing was found can only be what stands around it. */
function kindOf({ name, words, onFinding }: Command): ButtonKind[] {
  if (onFinding === undefined || words === undefined) return [];
  const buttonOf = (finding: Finding, unseen = finding): FindingButton | null => {
    const label = onFinding(unseen) && onFinding(finding);
    const id = label && leadTo({ command: name, options: { [words]: referTo(finding.citation) } });
    return label && id ? press(label, id) : null;
  };
  return [{ buttonOf, showsRestOf: ({ citation }) => onFinding({ citation }) !== null }];
}

/** A finding without what other outlets print of it, where all of that is to be seen already. */
export function unseenOf({ printings, ...finding }: Finding, hasAllPrintings: boolean): Finding {
  return hasAllPrintings || printings === undefined ? finding : { ...finding, printings };
}

function press(label: string, id: string): FindingButton {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: labelOf(label, longest.button),
    custom_id: id,
  };
}

/** A button that opens a finding's article, or `null` where it has no address that Discord takes for one. */
export function openArticle({ citation }: Finding): FindingButton | null {
  const url = webAddress(citation.article.url);
  if (url === undefined || url.length > limits.buttonAddress || !isOfPublicHost(url)) return null;
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: labelOf(say('page.openArticle'), longest.button),
    url,
  };
}

/** Discord refuses a whole message for one link to a host without a dot, to a number or with a name and password. */
function isOfPublicHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return (
    username === '' && password === '' && /^(?:[a-z\d-]{1,63}\.){1,10}[a-z][a-z\d-]{1,62}$/.test(hostname)
  );
}
