/** The ids that the components of a message carry, however deep, in order. */
export function customIdsIn(components: readonly object[]): string[] {
  return components.flatMap((component) => [
    ...('customId' in component && typeof component.customId === 'string' ? [component.customId] : []),
    ...('components' in component && Array.isArray(component.components)
      ? customIdsIn(component.components)
      : []),
  ]);
}
