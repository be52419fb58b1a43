import { attention } from 'micromark-core-commonmark'
import { classifyCharacter } from 'micromark-util-classify-character'
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'

/**
 * Stars and underscores around words, as in CommonMark but for one rule: between two letters or digits they are letters.
 * `*wichtig*` is stressed, `Forscher*innen und Nutzer*innen` and `snake_case` are as they are written.
 * The sequences are paired by CommonMark's own algorithm (https://spec.commonmark.org/0.31.2/#phase-2-inline-structure).
 */
export function bentAttention(): Construct {
  return { name: 'bentAttention', ...(attention.resolveAll && { resolveAll: attention.resolveAll }), tokenize }
}

const underscore = 95

function tokenize(this: TokenizeContext, effects: Effects, ok: State): State {
  const before = this.previous
  let marker: Code = null
  return start

  function start(code: Code): State | undefined {
    marker = code
    effects.enter('attentionSequence')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === marker) {
      effects.consume(code)
      return inside
    }
    Object.assign(effects.exit('attentionSequence'), flanks(before, code, marker === underscore))
    return ok(code)
  }
}

type Side = 'gap' | 'sign' | 'letter'

/** Whether a sequence between two characters may open or close an emphasis. */
function flanks(before: Code, after: Code, isUnderscore: boolean): { _open: boolean; _close: boolean } {
  const left = sideOf(before)
  const right = sideOf(after)
  if (left === 'letter' && right === 'letter') return { _open: false, _close: false }
  const open = right === 'letter' || (right === 'sign' && left !== 'letter')
  const close = left === 'letter' || (left === 'sign' && right !== 'letter')
  return {
    _open: isUnderscore ? open && (left !== 'letter' || !close) : open,
    _close: isUnderscore ? close && (right !== 'letter' || !open) : close
  }
}

/** Halves of surrogate pairs count as signs: mostly they are emoji. */
function sideOf(code: Code): Side {
  if (code !== null && code >= 0xd800 && code <= 0xdfff) return 'sign'
  const group = classifyCharacter(code)
  return group === 1 ? 'gap' : group === 2 ? 'sign' : 'letter'
}
