/** Whole numbers in a row that grows: a quarter of what an array of JavaScript takes. */
export class IntList {
  #numbers = new Int32Array(4);
  #length = 0;
  get length(): number {
    return this.#length;
  }
  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = value;
  }
  at(index: number): number {
    return this.#numbers[index]!;
  }
  /** The numbers from `start` to before `end`; valid until the next `push`. */
  view(start = 0, end = this.#length): Int32Array {
    return this.#numbers.subarray(start, end);
  }
}
