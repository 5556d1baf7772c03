/** How far into a page a declaration may stand, in bytes. */
const reach = 4096;

/** How XML and HTML declare their encoding, first match wins. */
const declarations: readonly RegExp[] = [
  /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i,
  /<meta\s[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i,
];

/** What browsers read for these names: the first letters of Windows' tables are theirs, and there are more. */
const asBrowsersRead: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'x-sjis': 'shift_jis',
};

/** The name under which an encoding is decoded. */
export function encodingCalled(name: string): string {
  const label = name.trim().toLowerCase();
  return asBrowsersRead[label] ?? label;
}

/** The encoding that a page's `<meta>` or an XML declaration names, or `null`. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, reach)).toString('latin1');
  for (const declaration of declarations) {
    const name = declaration.exec(start)?.[1];
    if (name) return encodingCalled(name);
  }
  return null;
}
