/** What was worked out for a word is kept for the next time it comes: a text has few words, and each of them often. */

const most = 4096
/** What is longer is hardly a word, and none that comes again. */
const longestWord = 60

/** The same function, which remembers its answers; all of them are forgotten when they are too many. */
export function remembering<Answer extends object | string>(
  answerTo: (word: string) => Answer
): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return word => {
    if (word.length > longestWord) return answerTo(word)
    const known = answers.get(word)
    if (known !== undefined) return known
    const answer = answerTo(word)
    if (answers.size >= most) answers.clear()
    answers.set(copied(word, 0, word.length), answer)
    return answer
  }
}

/** A slice would keep the whole text in memory as long as the word is remembered. */
export function copied(text: string, start: number, end: number): string {
  let copy = ''
  for (let at = start; at < end; at++) copy += text.charAt(at)
  return copy
}
