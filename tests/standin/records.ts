/** All components, however deep, what stands beside a section's texts included. */
export function nested(components: unknown): readonly Record<string, unknown>[] {
  return records(components).flatMap((component) => [component, ...nested(childrenOf(component))]);
}

/** What a component holds. */
export function childrenOf({ components, accessory }: Record<string, unknown>): readonly unknown[] {
  return [...(Array.isArray(components) ? components : []), ...(accessory == null ? [] : [accessory])];
}

/** The objects of a list; none of what is no list. */
export function records(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
