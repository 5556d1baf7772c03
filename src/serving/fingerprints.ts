import { deserialize, serialize } from 'node:v8';

/** What each article was when it was read: its id, and a fingerprint of its text and header. */
export type Fingerprints = ReadonlyMap<string, string>;

export const packed = (fingerprints: Fingerprints): Uint8Array => serialize(fingerprints);

export const unpacked = (fingerprints: Uint8Array): Fingerprints => deserialize(fingerprints);
