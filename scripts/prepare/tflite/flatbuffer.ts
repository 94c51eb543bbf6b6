import { ByteBuffer } from 'flatbuffers';

/** From a field's number in the schema to its entry in the table's list of offsets. */
const entryOf = (field: number) => 4 + 2 * field;

/**
 * A table of a FlatBuffer, read field by field. A field goes by its number in the schema, counted
 * from 0; one that was not written has its default. https://flatbuffers.dev/internals/
 */
export class Table {
  constructor(
    private readonly buffer: ByteBuffer,
    private readonly start: number,
  ) {}

  /** The outermost table of a file. */
  static rootOf(bytes: Uint8Array): Table {
    const buffer = new ByteBuffer(bytes);
    return new Table(buffer, buffer.__indirect(0));
  }

  int8(field: number, byDefault = 0): number {
    const place = this.placeOf(field);
    return place === undefined ? byDefault : this.buffer.readInt8(place);
  }

  int32(field: number, byDefault = 0): number {
    const place = this.placeOf(field);
    return place === undefined ? byDefault : this.buffer.readInt32(place);
  }

  text(field: number): string {
    const place = this.placeOf(field);
    return place === undefined ? '' : String(this.buffer.__string(place));
  }

  table(field: number): Table | undefined {
    const place = this.placeOf(field);
    return place === undefined ? undefined : this.tableAt(place);
  }

  int32s(field: number): number[] {
    return this.elementsOf(field).map((place) => this.buffer.readInt32(place));
  }

  tables(field: number): Table[] {
    return this.elementsOf(field).map((place) => this.tableAt(place));
  }

  /** A view into the file, not a copy. */
  bytes(field: number): Uint8Array {
    const place = this.placeOf(field);
    if (place === undefined) return new Uint8Array();
    const first = this.buffer.__vector(place);
    return this.buffer.bytes().subarray(first, first + this.buffer.__vector_len(place));
  }

  private placeOf(field: number): number | undefined {
    const offset = this.buffer.__offset(this.start, entryOf(field));
    return offset === 0 ? undefined : this.start + offset;
  }

  private tableAt(place: number): Table {
    return new Table(this.buffer, this.buffer.__indirect(place));
  }

  /** Places of a vector's elements, four bytes each. */
  private elementsOf(field: number): number[] {
    const place = this.placeOf(field);
    if (place === undefined) return [];
    const first = this.buffer.__vector(place);
    return Array.from({ length: this.buffer.__vector_len(place) }, (_, index) => first + 4 * index);
  }
}
