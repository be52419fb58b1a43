import { diagnose } from '../report/diagnostic.js'
import { characterName, oddCharacters, reportOddCharacter } from './characters.js'
import type { Findings } from './findings.js'
import { readFullYaml } from './full-yaml.js'
import type { MapNode } from './nodes.js'
import { readPlainYaml } from './plain-yaml.js'

/**
 * The YAML of a content file as a plain tree with positions; undefined after errors.
 * Only what articles need is let in: one document that is a map of texts, lists and maps. Everything is text (`1.10` stays
 * `1.10`), and nothing can refer to anything, so a small file stays small.
 */
export function readYaml(findings: Findings): MapNode | undefined {
  checkCharacters(findings)
  const plain = readPlainYaml(findings.source)
  if (plain === undefined) return readFullYaml(findings)
  return findings.failed() ? undefined : plain
}

/** Characters that stand in the file as they are; escapes are looked at when they are decoded. */
function checkCharacters(findings: Findings): void {
  const { source } = findings
  if (source.charCodeAt(0) === 0xfeff) {
    findings.report(diagnose('text/refused-character', findings.place(0, 1), characterName('\ufeff')))
  }
  for (const character of oddCharacters(source)) reportOddCharacter(findings, character, character.offset)
}
