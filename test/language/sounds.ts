/**
 * Sounds as far as a respelling can tell them apart: no stress, no length, one sign for what the engine and a dictionary write in
 * two ways (`ɾ` and `ʁ`), one for weak vowels, hard sounds for soft ones where German makes no difference.
 */
const steps: readonly (readonly [RegExp, string])[] = [
  [/\((?:de|en[^)]*)\)/g, ''],
  [/[ˈˌːʔ‿ |.\-\u0361]/g, ''],
  // an r that is a vowel, before a vowel and elsewhere
  [/[ɐɜ](?!\u032f)(?=[aɛeɪiɔoʊuœøʏyəɑ])/g, 'ər'],
  [/ɐ\u032f/g, 'r'],
  [/ɑ\u0303/g, 'aŋ'],
  [/[ɛe]\u0303/g, 'eŋ'],
  [/[ɔo]\u0303/g, 'oŋ'],
  [/([nlm])\u0329/g, '$1'],
  [/\u032f/g, ''],
  [/ɔ[øʏɪj]/g, 'Y'],
  [/[ɾʁɹ]/g, 'r'],
  [/[ɛeəɜɐ]/g, 'e'],
  [/ɑ/g, 'a'],
  [/[ɪj]/g, 'i'],
  [/[ɔɒ]/g, 'o'],
  [/ʊ/g, 'u'],
  [/[ʏy]/g, 'y'],
  [/œ/g, 'ø'],
  [/ɡ/g, 'g'],
  [/w/g, 'v'],
  [/er(?=$|[^aeiouyøY])/g, 'e'],
  [/e(?=[nlmr])/g, ''],
  [/z/g, 's'],
  [/ʒ/g, 'ʃ'],
  [/b(?=$|[ptkfsʃxhbdg])/g, 'p'],
  [/d(?=$|[ptkfsʃxhbdg])/g, 't'],
  [/g(?=$|[ptkfsʃxhbdg])/g, 'k'],
  [/v(?=$|[ptkfsʃ])/g, 'f'],
  [/dʃ/g, 'tʃ'],
  // the engine says ʃt and ʃp at the beginning of every word
  [/ʃ(?=[tp])/g, 's'],
  [/n(?=[kg])/g, 'ŋ'],
  [/ŋg/g, 'ŋ'],
  [/ç/g, 'x'],
  [/ei/g, 'e'],
  [/(.)\1+/g, '$1']
]

/** `ˈstaːɐ̯tap` and `ʃtˈaɾtap` → `startap` */
export function reduced(sounds: string): string {
  return steps.reduce(
    (rest, [sign, other]) => rest.replace(sign, other),
    sounds.normalize('NFD').replace(/c\u0327/g, 'ç')
  )
}
