/** A list of numbers that grows; a number takes four bytes. */
export interface Growing {
  readonly push: (value: number) => void
  /** What was pushed so far; not to be changed. */
  readonly values: () => Float32Array
}

export function growing(): Growing {
  let store = new Float32Array(1024)
  let length = 0
  return {
    push: value => {
      if (length === store.length) {
        const larger = new Float32Array(length * 2)
        larger.set(store)
        store = larger
      }
      store[length++] = value
    },
    values: () => store.subarray(0, length)
  }
}
