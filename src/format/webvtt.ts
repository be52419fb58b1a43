/** A stretch of speech as it is heard; seconds. */
export interface Caption {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Two lines of 42 characters are what players show at once. */
const mostCharacters = 84

/**
 * A transcript with times as WebVTT. Long sentences become several cues of about the same length: the first begins where the sentence is
 * heard, the others by their share of its characters. https://www.w3.org/TR/webvtt1/
 */
export function webVtt(language: string, sentences: readonly Caption[]): string {
  const cues = sentences.flatMap(divided).filter(({ text }) => text !== '')
  const blocks = cues.map(
    ({ start, end, text }) => `${timeOf(start)} --> ${timeOf(Math.max(end, start + 0.001))}\n${escaped(text)}\n`
  )
  return [`WEBVTT\nLanguage: ${language}\n`, ...blocks].join('\n')
}

/** A sentence as cues that can be read at a glance; in order and inside the sentence. */
export function divided({ start, end, text }: Caption): readonly Caption[] {
  const pieces = piecesOf(text.replace(/\s+/g, ' ').trim())
  const whole = pieces.reduce((sum, { length }) => sum + length, 0) || 1
  let said = 0
  return pieces.map(piece => {
    const from = start + ((end - start) * said) / whole
    said += piece.length
    return { start: from, end: start + ((end - start) * said) / whole, text: piece }
  })
}

/** Cuts between words so that all pieces are about as long; a word longer than a piece stays whole. */
function piecesOf(text: string): readonly string[] {
  const count = Math.ceil(text.length / mostCharacters)
  if (count <= 1) return [text]
  const target = text.length / count
  const pieces: string[] = []
  let piece = ''
  for (const word of text.split(' ')) {
    const longer = piece === '' ? word : `${piece} ${word}`
    const isFull = longer.length > mostCharacters || piece.length >= target
    if (piece !== '' && isFull) pieces.push(piece)
    piece = piece !== '' && isFull ? word : longer
  }
  return [...pieces, piece]
}

/** `3723.5` → `01:02:03.500` */
export function timeOf(seconds: number): string {
  const milliseconds = Math.max(0, Math.round(seconds * 1000))
  const digits = (count: number, length: number) => String(count).padStart(length, '0')
  const whole = Math.floor(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return `${digits(hours, 2)}:${digits(minutes, 2)}:${digits(whole % 60, 2)}.${digits(milliseconds % 1000, 3)}`
}

/** The one escape for the text of cues; without `>` no line can be an arrow. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
