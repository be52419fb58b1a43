/** A time of day of the episode to the millisecond, with hours: `3723.5` → `"01:02:03.500"`. */
export function timeOf(seconds: number, point: '.' | ',' = '.'): string {
  const milliseconds = Math.max(0, Math.round(seconds * 1000))
  const digits = (count: number, length: number) => String(count).padStart(length, '0')
  const whole = Math.floor(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return `${digits(hours, 2)}:${digits(minutes, 2)}:${digits(whole % 60, 2)}${point}${digits(milliseconds % 1000, 3)}`
}
