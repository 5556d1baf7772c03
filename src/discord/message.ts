import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  type AttachmentPayload,
  ComponentType,
  MessageFlags,
} from 'discord.js';

/** What is sent, whether as a reply to a message or to an interaction. It pings nobody. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: [APIContainerComponent];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
  readonly files?: readonly AttachmentPayload[];
}

/** A message of one container. */
export function containing(components: readonly APIComponentInContainer[], accent: number): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components: [...components] }],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** Texts one below the other, without empty ones, which Discord does not take. */
export function textDisplays(texts: readonly string[]): APITextDisplayComponent[] {
  return texts.filter((text) => text !== '').map((content) => ({ type: ComponentType.TextDisplay, content }));
}

/** Buttons side by side, or a menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export const row = (components: APIComponentInMessageActionRow[]): Row => ({
  type: ComponentType.ActionRow,
  components,
});

/** A line between what belongs together above and below. */
export const separator: APISeparatorComponent = { type: ComponentType.Separator };

/** Components and all that stand in them, however deep. */
function nested(components: readonly object[]): object[] {
  return components.flatMap((component) =>
    'components' in component && Array.isArray(component.components)
      ? [component, ...nested(component.components)]
      : [component],
  );
}

/** How many components these are, with all that stand in them. */
export const countComponents = (components: readonly object[]): number => nested(components).length;

/** How much text they show, in UTF-16 code units of Markdown. */
export const lengthOfText = (components: readonly object[]): number =>
  nested(components).reduce(
    (sum, one) => sum + ('content' in one && typeof one.content === 'string' ? one.content.length : 0),
    0,
  );

/** The ids that they carry. */
export function idsOf(components: readonly object[]): string[] {
  return nested(components).flatMap((one) =>
    'custom_id' in one && typeof one.custom_id === 'string' ? [one.custom_id] : [],
  );
}
