/** What was measured of one subject at one size. */
export interface Figures extends Built, Served {}

export interface Built {
  readonly buildSeconds: number;
  /** The most memory that the process had while it built, in MB; of several processes, the first. */
  readonly buildMegabytes: number;
}

export interface Served {
  /** From opening to the first answer. */
  readonly firstAnswerSeconds: number;
  /** Resident, and used in V8's heap, once it was opened and garbage collected, in MB. */
  readonly residentMegabytes: number;
  readonly heapMegabytes: number;
  readonly keywords: Latency;
  readonly questions: Latency;
}

/** How long queries took, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  /** How many were asked: fewer where time ran out. */
  readonly asked: number;
}
