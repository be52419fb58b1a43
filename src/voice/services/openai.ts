import type { WebPage } from '../../world/world.js'
import { askJson, withHeaders } from '../request.js'
import { jsonOf, textAt } from './json.js'
import type { Refusal, Service, Voice } from './service.js'

/** OpenAI's speech endpoint, and the many servers that speak its language. No markup, no times. */
export const openai: Service = {
  name: 'openai',
  title: 'OpenAI Speech',
  version: 1,
  models: ['gpt-4o-mini-tts', 'tts-1', 'tts-1-hd'],
  anyModel: true,
  dialect: () => 'openai',
  neighbours: () => false,
  needsVoice: true,
  // https://platform.openai.com/docs/api-reference/authentication
  needs: {
    key: { names: ['OPENAI_API_KEY'], secret: true },
    organization: { names: ['OPENAI_ORG_ID'], optional: true },
    project: { names: ['OPENAI_PROJECT_ID'], optional: true }
  },
  home: () => 'https://api.openai.com/v1',
  gapMilliseconds: 0,
  // The head of its WAV leaves the sizes open: https://github.com/speaches-ai/speaches/issues/493
  audio: () => ({
    container: 'wav',
    rate: 24_000,
    // Servers that speak its language name the type of any file; what it is, its head tells.
    types: ['audio/wav', 'audio/x-wav', 'audio/wave', 'application/octet-stream'],
    streamed: true
  }),
  // https://platform.openai.com/docs/api-reference/audio/createSpeech
  speech: ({ markup, voice = '' }, { endpoint, model }) =>
    askJson(`${versioned(endpoint)}/audio/speech`, { model, input: markup, voice, response_format: 'wav' }),
  authorize: (asked, { credentials: { key = '', organization, project } }) =>
    withHeaders(asked, {
      authorization: `Bearer ${key}`,
      ...(organization === undefined ? {} : { 'openai-organization': organization }),
      ...(project === undefined ? {} : { 'openai-project': project })
    }),
  refusal,
  // There is no list to ask for: https://platform.openai.com/docs/guides/text-to-speech#voice-options
  voices: [
    'alloy',
    'ash',
    'ballad',
    'coral',
    'echo',
    'fable',
    'onyx',
    'nova',
    'sage',
    'shimmer',
    'verse',
    'marin',
    'cedar'
  ].map((name): Voice => ({ name, languages: [] }))
}

/** Its tools call `https://host/v1` the base; whoever names a server alone means that too. */
function versioned(endpoint: string): string {
  return new URL(endpoint).pathname === '/' ? `${endpoint}/v1` : endpoint
}

/** An empty account answers as if there were too many requests: https://platform.openai.com/docs/guides/error-codes */
function refusal({ body }: WebPage): Refusal | undefined {
  const content = jsonOf(body)
  const words = [textAt(content, 'error', 'code'), textAt(content, 'error', 'type')]
  return words.includes('insufficient_quota') ? 'quota' : undefined
}
