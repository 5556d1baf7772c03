/** The ids that the components of a message carry, and the values of its menus, however deep, in order. */
export function idsIn(components: readonly object[]): string[] {
  return components.flatMap((component) => [
    ...textOf(component, 'customId'),
    ...textOf(component, 'value'),
    ...partsOf(component).flatMap((part) => idsIn(part)),
  ]);
}

const textOf = (component: object, name: string): string[] => {
  const value: unknown = Reflect.get(component, name);
  return typeof value === 'string' ? [value] : [];
};

/** What stands inside of a component, or beside its text. */
function partsOf(component: object): (readonly object[])[] {
  return ['components', 'options', 'accessory'].map((name) => {
    const parts: unknown = Reflect.get(component, name);
    return [parts].flat().filter((part) => typeof part === 'object' && part !== null);
  });
}
