/** A list of numbers that grows; a number takes four bytes. */
export interface Growing {
  readonly push: (value: number) => void
  readonly append: (values: Float32Array) => void
  /** What was pushed so far; not to be changed. */
  readonly values: () => Float32Array
}

export function growing(): Growing {
  let store = new Float32Array(1024)
  let length = 0
  const makeRoom = (more: number) => {
    if (length + more <= store.length) return
    const larger = new Float32Array(Math.max(store.length * 2, length + more))
    larger.set(store)
    store = larger
  }
  return {
    push: value => {
      makeRoom(1)
      store[length++] = value
    },
    append: values => {
      makeRoom(values.length)
      store.set(values, length)
      length += values.length
    },
    values: () => store.subarray(0, length)
  }
}
