/** A map shared with the state before, copied at the first change that really changes it. */
export class SharedMap<V> {
  #map: Map<string, V>;
  #isOwn = false;

  constructor(map: ReadonlyMap<string, V>) {
    this.#map = map as Map<string, V>;
  }

  get map(): ReadonlyMap<string, V> {
    return this.#map;
  }

  get(key: string): V | undefined {
    return this.#map.get(key);
  }

  set(key: string, value: V): void {
    this.#own().set(key, value);
  }

  delete(key: string): void {
    if (this.#map.has(key)) this.#own().delete(key);
  }

  #own(): Map<string, V> {
    if (!this.#isOwn) {
      this.#map = new Map(this.#map);
      this.#isOwn = true;
    }
    return this.#map;
  }
}
