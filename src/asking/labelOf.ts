import { echo } from '../answer.js';

/** What options ask, in few words behind a first one: "Quotations of Ada Moss on “ice” since 2004". */
export function labelOf(what: string, options: { readonly [name: string]: string | undefined }): string {
  const { person, topic, outlet, since, until } = options;
  const parts = [
    what,
    person && `of ${person}`,
    topic && `on ${echo(topic)}`,
    outlet && `in ${outlet}`,
    since && `since ${since}`,
    until && `until ${until}`,
  ];
  return parts.filter(Boolean).join(' ');
}
