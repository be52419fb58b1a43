/**
 * How strange a word looks to those who read a language aloud by its letters: the stranger, the likelier a voice says it wrong.
 *
 *     Haus → 0, Karpathy → 5, Kavukcuoglu → 23
 */

/** For each two letters those that follow often and those that follow seldom. */
type Runs = ReadonlyMap<string, { readonly often: string; readonly seldom: string }>

/** Points for the strangeness of a word. */
export type Strangeness = (word: string) => number

/** The judge of a language, loaded when it is needed; where we know nothing of its letters, all words look usual. */
export async function strangenessIn(language: string): Promise<Strangeness> {
  if (language !== 'de') return () => 0
  const { letterRuns } = await import('./de/letter-runs.js')
  const runs = readRuns(letterRuns)
  return word => strangeness(runs, word)
}

/** Reads a list such as `scht-a`: `h` and `t` follow `sc` often, `a` seldom. */
function readRuns(list: string): Runs {
  const runs = list.trim().split(/\s+/)
  return new Map(
    runs.map(run => {
      const [often = '', seldom = ''] = run.slice(2).split('-')
      return [run.slice(0, 2), { often, seldom }]
    })
  )
}

const seldomPoints = 1
const neverPoints = 3
const foreignLetterPoints = 6
const ownLetters = /[a-zäöüß.]/
const capitalInside = /\p{Ll}\p{Lu}/u

/** Points for each run of three letters that is seldom or never found; a capital inside a word is as strange as a foreign letter. */
function strangeness(runs: Runs, word: string): number {
  const letters = `.${word.toLowerCase()}.`
  let points = capitalInside.test(word) ? foreignLetterPoints : 0
  for (let i = 0; i + 2 < letters.length; i++) points += pointsOf(runs, letters.slice(i, i + 2), letters.charAt(i + 2))
  return points
}

function pointsOf(runs: Runs, pair: string, letter: string): number {
  const run = runs.get(pair)
  if (run?.often.includes(letter)) return 0
  if (run?.seldom.includes(letter)) return seldomPoints
  return ownLetters.test(letter) ? neverPoints : foreignLetterPoints
}
