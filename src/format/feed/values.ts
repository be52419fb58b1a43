const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:\.\d+)?$/
const plain = /^\d{1,9}(?:\.\d+)?$/

/** A duration in seconds, from seconds, `MM:SS` or `HH:MM:SS`; undefined for anything else. */
export function durationSeconds(value: string): number | undefined {
  if (plain.test(value)) return Math.round(Number(value))
  const [, hours = '0', minutes, seconds] = clock.exec(value) ?? []
  return minutes === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
