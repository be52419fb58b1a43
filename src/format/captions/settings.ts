import { mostFindings } from '../reading/findings.js'
import type { WrittenTime } from './lines.js'

const percent = String.raw`\d{1,3}(?:\.\d{1,20})?%`

/** What a cue may say of where it stands; https://www.w3.org/TR/webvtt1/#webvtt-cue-settings-list */
const settings: ReadonlyMap<string, RegExp> = new Map([
  ['vertical', /^(?:rl|lr)$/],
  ['line', new RegExp(`^(?:${percent}|-?\\d{1,4})(?:,(?:start|center|end))?$`)],
  ['position', new RegExp(`^${percent}(?:,(?:line-left|center|line-right))?$`)],
  ['size', new RegExp(`^${percent}$`)],
  // "middle" is what the draft of 2013 called "center"; many programs still write it and browsers pass over it.
  ['align', /^(?:start|center|end|left|right|middle)$/],
  ['region', /^\S+$/]
])

/** The settings behind the times of a cue that no player knows. */
export function settingProblems({ words, column }: WrittenTime): readonly WrittenTime[] {
  const problems: WrittenTime[] = []
  for (const { 0: setting, index } of words.matchAll(/\S+/g)) {
    if (problems.length >= mostFindings) break
    if (!isKnown(setting)) problems.push({ words: setting, column: column + index })
  }
  return problems
}

function isKnown(setting: string): boolean {
  const colon = setting.indexOf(':')
  return settings.get(setting.slice(0, Math.max(0, colon)))?.test(setting.slice(colon + 1)) ?? false
}
