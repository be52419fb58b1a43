import { describe, expect, test } from 'vitest'
import { zoneClock } from '../../../src/command/publishing/zone-clock.js'

describe('the clock of a time zone', () => {
  test.each([
    ['Europe/Berlin', '2026-02-16', '06:00', '2026-02-16T06:00:00+01:00'],
    ['Europe/Berlin', '2026-07-01', '06:00', '2026-07-01T06:00:00+02:00'],
    ['Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T01:59:00+01:00'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T03:00:00+02:00'],
    ['Europe/Berlin', '2026-10-25', '04:00', '2026-10-25T04:00:00+01:00'],
    ['America/St_Johns', '2026-02-16', '23:30', '2026-02-16T23:30:00-03:30'],
    ['Asia/Kathmandu', '2026-02-16', '00:00', '2026-02-16T00:00:00+05:45'],
    ['UTC', '2026-02-16', '06:00', '2026-02-16T06:00:00+00:00']
  ])('in %s on %s at %s it is %s', (zone, date, time, moment) => {
    expect(zoneClock(zone)?.(date, time)).toBe(moment)
  })

  test('is not there for a zone that nobody knows', () => {
    expect(zoneClock('Europe/Bielefeld')).toBeUndefined()
  })
})
