/** Names that mean something to JavaScript's objects: never a field of ours, and a trap for whoever takes them for one. */
const reservedNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

/** What is wrong with a key of a map behind the keys in `seen`, as the code of a diagnostic; undefined where it will do. */
export function wrongKey(
  key: string,
  seen: ReadonlySet<string>
): 'yaml/duplicate-key' | 'yaml/merge-key' | 'yaml/reserved-name' | undefined {
  if (seen.has(key)) return 'yaml/duplicate-key'
  if (key === '<<') return 'yaml/merge-key'
  return reservedNames.has(key) ? 'yaml/reserved-name' : undefined
}
