import { describe, expect, test } from 'vitest'
import type { SeenElement } from '../../src/dialect/dialect.js'
import { holdsWholeSentences } from '../../src/dialect/whole-sentences.js'

/** Asks about the element `x` of a document. */
function isWhole(document: string): boolean {
  const start = document.indexOf('<x>')
  const insideEnd = document.indexOf('</x>')
  const seen = { document, start, insideStart: start + 3, insideEnd, end: insideEnd + 4 }
  return holdsWholeSentences(seen as SeenElement)
}

describe('an element encloses whole sentences', () => {
  const whole: readonly (readonly [name: string, document: string])[] = [
    ['when there is nothing else', '<speak><x>Eins</x></speak>'],
    ['when there is nothing at all', '<speak><x></x></speak>'],
    ['when sentences end on both sides', '<speak>Eins. <x>Zwei. Drei!</x> Vier.</speak>'],
    ['when a question or dots end the one before', '<speak>Eins? <x>Zwei …</x> Drei</speak>'],
    ['when a quotation ends there', '<speak>„Eins.“ <x>„Zwei!“</x> Drei</speak>'],
    ['when a quotation ends there in references', '<speak>&quot;Eins.&quot; <x>Zwei.&apos;</x> Drei</speak>'],
    ['when it fills a sentence element', '<speak>Nun: <s><x>Eins</x></s> zwei</speak>'],
    ['when it stands between paragraphs', '<speak><p>Eins</p><x>Zwei</x><p>Drei</p></speak>'],
    ['when it holds paragraphs', '<speak>Eins <x><p>Zwei</p></x> drei</speak>'],
    ['when it holds sentences behind other tags', '<speak>Eins <x> <mark name="a"/> <s>Zwei</s> </x> drei</speak>'],
    ['when only pauses stand beside it', '<speak><s><break/> <x>Eins</x> <break/></s></speak>'],
    ['when a comment stands beside it', '<speak><s><!-- a > b --><x>Eins</x><!-- c < d --></s></speak>'],
    ['when it lies in another element that begins there', '<speak><s><lang xml:lang="en"><x>One</x></lang></s></speak>']
  ]
  test.each(whole)('%s', (_, document) => {
    expect(isWhole(document)).toBe(true)
  })

  const parts: readonly (readonly [name: string, document: string])[] = [
    ['when words stand before it', '<speak>Das ist <x>wichtig.</x></speak>'],
    ['when words stand behind it', '<speak><s><x>Das</x> ist es.</s></speak>'],
    ['when only a sign stands behind it', '<speak><s><x>Das ist es</x>.</s></speak>'],
    ['when words stand before it behind a pause', '<speak>Das <break time="1s"/><x>ist es.</x></speak>'],
    ['when words stand in a tag before it', '<speak><lang xml:lang="en">Deep</lang> <x>learning.</x></speak>'],
    ['when words in a CDATA section follow', '<speak><x>Das</x><![CDATA[ ist es.]]></speak>'],
    ['when a comma ends what stands before it', '<speak>Eins, <x>zwei.</x></speak>']
  ]
  test.each(parts)('but not %s', (_, document) => {
    expect(isWhole(document)).toBe(false)
  })

  test('or so many tags stand beside it that nobody looks at them all', () => {
    expect(isWhole(`<speak>a${'<i/>'.repeat(100)}<x>b</x>${'<i/>'.repeat(100)}c</speak>`)).toBe(true)
  })
})
