/** Numbers in a row that grows at its end: no number is an object, and all of them lie in one piece. */
export class Column<Row extends Uint16Array | Uint32Array> {
  length: number;

  /** `row` is taken over, not copied. */
  constructor(
    private row: Row,
    private readonly rowOf: (length: number) => Row,
  ) {
    this.length = row.length;
  }

  push(value: number): void {
    if (this.length === this.row.length) {
      const wider = this.rowOf(Math.max(1024, this.length * 2));
      wider.set(this.row);
      this.row = wider;
    }
    this.row[this.length++] = value;
  }

  set(place: number, value: number): void {
    this.row[place] = value;
  }

  at(place: number): number {
    return this.row[place] ?? 0;
  }
}

export const wideColumn = (row = new Uint32Array()): Column<Uint32Array> =>
  new Column(row, (length) => new Uint32Array(length));

export const narrowColumn = (row = new Uint16Array()): Column<Uint16Array> =>
  new Column(row, (length) => new Uint16Array(length));
