import { pls } from './pls.js'

// https://docs.aws.amazon.com/polly/latest/dg/limits.html#limits-lexicons says 4,000 characters; newer copies of the page say
// 40,000. What both take is right in any case.
const mostCharacters = 4000
/** "You can specify up to 100 characters for each <phoneme> or <alias> replacement in a lexicon." */
const longestValue = 100
/** "You can specify up to five lexicons to apply to the input text." */
const mostLexicons = 5

/** Lexica for `PutLexicon`; they count in the order in which a request names them. */
export const polly = pls({
  name: 'polly',
  title: 'Amazon Polly',
  dialect: 'polly-neural',
  ways: ['phoneme', 'alias'],
  most: mostCharacters,
  mostFiles: mostLexicons,
  longestValue
})
