/** Names of files and folders that are no articles and that nobody wants to be told about. */
const leftOut: readonly RegExp[] = [
  /^\./,
  /^node_modules$/,
  // What stands beside the articles.
  /^(?:readme|licen[cs]e|copying)(?:\.(?:md|markdown|txt|rst|html?))?$/i,
  // What systems, browsers and editors leave in folders.
  /^(?:thumbs\.db|desktop\.ini|icon\r|__macosx|\$recycle\.bin|system volume information)$/i,
  /\.(?:crdownload|part|partial|download|opdownload|tmp|swp|bak)$/i,
  /^~\$|~$/,
];

/** Whether a name is left out of the corpus without a word. */
export const isLeftOut = (name: string) => leftOut.some((pattern) => pattern.test(name));

/** How browsers call the folder of a saved page's pictures, styles and scripts, after the page's own name. */
const companion =
  /^(.+?)(?:_files|_file|-Dateien|_fichiers|_archivos|_arquivos|_bestanden|-filer|_pliki|\.files)$/iu;

/** Whether a folder holds what a page saved beside it is made of: `Bridge_files` beside `Bridge.html`. */
export function isCompanion(folder: string, beside: ReadonlySet<string>): boolean {
  const page = companion.exec(folder)?.[1];
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => beside.has(page + ending));
}
