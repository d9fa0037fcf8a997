/** An integer program being written in the LP format that solvers read: rows, costs, bounds. */
export type Sense = '<=' | '>=' | '=';
export type Term = readonly [factor: number, variable: string];

export class Rows {
  readonly #costs: string[] = [];
  readonly #rows: string[] = [];
  readonly #unit: string[] = [];
  readonly #upTo: string[] = [];
  readonly #binary: string[] = [];
  readonly #whole: string[] = [];

  /** A yes or no. */
  binary(name: string, cost = 0): string {
    this.#binary.push(name);
    return this.#priced(name, cost);
  }

  /** 0, 1, 2… */
  whole(name: string): string {
    this.#whole.push(name);
    return name;
  }

  /** Anything from 0 to 1: what binaries force to an end. */
  unit(name: string, cost = 0): string {
    this.#unit.push(name);
    return this.#priced(name, cost);
  }

  /** Anything from 0 to `most`, or without limit. */
  amount(name: string, cost = 0, most?: number): string {
    if (most !== undefined) this.#upTo.push(` ${name} <= ${most}`);
    return this.#priced(name, cost);
  }

  add(terms: readonly Term[], sense: Sense, bound: number): void {
    const text = terms.length === 0 ? '0 nothing' : terms.map(termText).join(' ');
    this.#rows.push(` r${this.#rows.length}: ${text} ${sense} ${bound}`);
  }

  get count(): number {
    return this.#rows.length;
  }

  text(): string {
    return [
      'Minimize',
      ` cost: 0 nothing ${this.#costs.join('\n ')}`,
      'Subject To',
      ...this.#rows,
      'Bounds',
      ' nothing <= 0',
      ...this.#unit.map((name) => ` ${name} <= 1`),
      ...this.#upTo,
      ...(this.#binary.length > 0 ? ['Binaries', ...this.#binary.map((name) => ` ${name}`)] : []),
      ...(this.#whole.length > 0 ? ['Generals', ...this.#whole.map((name) => ` ${name}`)] : []),
      'End',
      '',
    ].join('\n');
  }

  #priced(name: string, cost: number): string {
    if (cost !== 0) this.#costs.push(termText([cost, name]));
    return name;
  }
}

const termText = ([factor, name]: Term): string => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`;
