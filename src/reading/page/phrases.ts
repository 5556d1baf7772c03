/**
 * A pattern for lines that are one of some phrases, in any case: each phrase is a piece of a regular
 * expression, `before` and `after` are what may stand around it.
 */
export function oneOf(phrases: readonly string[], before = '', after = ''): RegExp {
  return new RegExp(`^${before}(?:${phrases.join('|')})${after}$`, 'iu');
}
