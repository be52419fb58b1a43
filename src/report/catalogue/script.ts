import { entry } from '../entry.js'
import { suggestion } from './suggestion.js'

export const scriptCodes = {
  'markup/not-well-formed': entry({
    severity: 'error',
    de: (problem: string, name: string, expected: string) => ({
      message: `Die Auszeichnung ist hier nicht in Ordnung: ${problems.de[problem] ?? problem}${name === '' ? '' : ` („${name}“)`}.${expected === '' ? '' : ` Offen ist noch „${expected}“.`}`,
      hint: 'Jedes <element> braucht sein </element>, Werte stehen in Anführungszeichen, ein & im Text heißt &amp;, ein < heißt &lt;.'
    }),
    en: (problem: string, name: string, expected: string) => ({
      message: `The markup is not in order here: ${problems.en[problem] ?? problem}${name === '' ? '' : ` ("${name}")`}.${expected === '' ? '' : ` "${expected}" is still open.`}`,
      hint: 'Each <element> needs its </element>, values stand in quotation marks, an & in the text is written &amp; and a < is written &lt;.'
    })
  }),
  'markup/unknown-element': entry({
    severity: 'error',
    de: (name: string, near: string) => ({
      message: `Ein Element <${name}> gibt es nicht, niemand wüsste, wie es klingt.${suggestion.de(near)}`,
      hint: 'Die Elemente stehen in der README unter „Change the wording“.'
    }),
    en: (name: string, near: string) => ({
      message: `There is no element <${name}>, so nobody would know how it sounds.${suggestion.en(near)}`,
      hint: 'The elements are listed in the README under "Change the wording".'
    })
  }),
  'markup/unknown-attribute': entry({
    severity: 'error',
    de: (element: string, name: string, near: string) => ({
      message: `<${element}> kennt kein Attribut „${name}“.${suggestion.de(near)}`,
      hint: 'Lösche das Attribut oder schreibe es richtig.'
    }),
    en: (element: string, name: string, near: string) => ({
      message: `<${element}> has no attribute "${name}".${suggestion.en(near)}`,
      hint: 'Delete the attribute or correct its name.'
    })
  }),
  'markup/attribute-value': entry({
    severity: 'error',
    de: (element: string, name: string, value: string, allowed: string) => ({
      message: `<${element}> versteht ${name}="${value}" nicht, es bliebe ohne Wirkung.`,
      hint: `Erlaubt ist: ${allowed}`
    }),
    en: (element: string, name: string, value: string, allowed: string) => ({
      message: `<${element}> does not understand ${name}="${value}", so it would have no effect.`,
      hint: `Allowed is: ${allowed}`
    })
  }),
  'markup/attribute-missing': entry({
    severity: 'error',
    de: (element: string, name: string) => ({
      message: `<${element}> braucht ${name.split(' | ').join(' oder ')}; ohne weiß niemand, was zu hören ist.`,
      hint: `Schreibe <${element} ${name.split(' ')[0]}="…">.`
    }),
    en: (element: string, name: string) => ({
      message: `<${element}> needs ${name.split(' | ').join(' or ')}; without it nobody knows what to hear.`,
      hint: `Write <${element} ${name.split(' ')[0]}="…">.`
    })
  }),
  'markup/misplaced': entry({
    severity: 'error',
    de: (element: string, parent: string) => ({
      message: `<${element}> darf nicht in <${parent}> stehen.`,
      hint: 'Kapitel enthalten Absätze und Listen, Listen enthalten <item>, Absätze enthalten Sätze und Wörter.'
    }),
    en: (element: string, parent: string) => ({
      message: `<${element}> must not stand in <${parent}>.`,
      hint: 'Chapters hold paragraphs and lists, lists hold <item>, paragraphs hold sentences and words.'
    })
  }),
  'markup/loose-words': entry({
    severity: 'error',
    de: (words: string, parent: string) => ({
      message: `„${words}“ steht lose in <${parent}> und würde nicht gesprochen.`,
      hint:
        parent === 'list'
          ? 'Setze die Wörter in ein <item> oder vor die Liste.'
          : `Setze die Wörter hinter <${parent}/>.`
    }),
    en: (words: string, parent: string) => ({
      message: `"${words}" stands loose in <${parent}> and would not be spoken.`,
      hint:
        parent === 'list' ? 'Put the words into an <item> or before the list.' : `Put the words behind <${parent}/>.`
    })
  }),
  'coverage/missing': entry({
    severity: 'error',
    de: (path: string, words: string) => ({
      message: `Diesen Text hört niemand: „${words}“ (${path}).`,
      hint: 'Nimm ihn in die Vorlage auf, oder lass ihn ausdrücklich den Shownotes: <only in="notes">…</only>.'
    }),
    en: (path: string, words: string) => ({
      message: `Nobody hears this text: "${words}" (${path}).`,
      hint: 'Put it into the template, or leave it to the show notes on purpose: <only in="notes">…</only>.'
    })
  }),
  'coverage/repeated': entry({
    severity: 'warning',
    de: (path: string, words: string, times: number) => ({
      message: `Das wird ${times}-mal gesagt: „${words}“ (${path}).`,
      hint: 'Nimm die zweite Stelle aus der Vorlage. Wiederholt werden dürfen nur Titel, Kurzfassung und Teaser.'
    }),
    en: (path: string, words: string, times: number) => ({
      message: `This is said ${times} times: "${words}" (${path}).`,
      hint: 'Take the second place out of the template. Only titles, the summary and teasers may be repeated.'
    })
  }),
  'markup/unknown-voice': entry({
    severity: 'warning',
    de: (role: string, known: string, near: string) => ({
      message: `Die Rolle „${role}“ hat in content/show.yaml niemand; zu hören ist die erste Stimme.${suggestion.de(near)}`,
      hint: known === '' ? 'Trage sie unter „hosts“ ein.' : `Dort gibt es: ${known}.`
    }),
    en: (role: string, known: string, near: string) => ({
      message: `Nobody in content/show.yaml has the role "${role}"; the first voice is heard.${suggestion.en(near)}`,
      hint: known === '' ? 'Enter it under "hosts".' : `There are: ${known}.`
    })
  }),
  'markup/unknown-sound': entry({
    severity: 'warning',
    de: (name: string, known: string, near: string) => ({
      message: `Einen Klang „${name}“ kennt content/show.yaml nicht; zu hören ist an dieser Stelle nichts.${suggestion.de(near)}`,
      hint: known === '' ? 'Trage ihn mit seiner Datei unter „sounds“ ein.' : `Dort gibt es: ${known}.`
    }),
    en: (name: string, known: string, near: string) => ({
      message: `content/show.yaml knows no sound "${name}", so nothing is heard at this place.${suggestion.en(near)}`,
      hint: known === '' ? 'Enter it with its file under "sounds".' : `There are: ${known}.`
    })
  }),
  'coverage/altered': entry({
    severity: 'error',
    de: (path: string, words: string) => ({
      message: `An dieser Stelle steht in der Folge etwas anderes als im Artikel: „${words}“ (${path}).`,
      hint: 'Ein Helfer darf Wörter des Artikels nicht verändern.'
    }),
    en: (path: string, words: string) => ({
      message: `At this place the episode says something else than the article: "${words}" (${path}).`,
      hint: 'A helper must not change words of the article.'
    })
  })
}

const problems: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: {
    'attribute-without-value': 'ein Attribut ohne Wert',
    'bad-character': 'ein verbotenes Zeichen',
    'bad-name': 'ein Name, der keiner sein kann',
    'bad-reference': 'ein &, mit dem kein bekanntes Zeichen beginnt',
    'cdata-end': ']]> im Text',
    comment: 'ein falsch geschriebener Kommentar',
    declaration: 'eine falsche XML-Deklaration',
    doctype: 'ein DOCTYPE ist nicht erlaubt',
    'duplicate-attribute': 'ein Attribut steht zweimal da',
    'less-than': 'ein < an falscher Stelle',
    'missing-space': 'zwischen zwei Attributen fehlt ein Leerzeichen',
    'processing-instruction': 'eine Verarbeitungsanweisung ist nicht erlaubt',
    'text-outside-root': 'Text außerhalb',
    'too-deep': 'zu tief verschachtelt',
    'two-roots': 'ein zweites Wurzelelement',
    unclosed: 'das Element wird nicht geschlossen',
    unfinished: 'die Auszeichnung bricht ab',
    unopened: 'geschlossen wird, was nicht offen ist',
    unquoted: 'ein Wert ohne Anführungszeichen',
    'wrong-close': 'geschlossen wird das falsche Element'
  },
  en: {
    'attribute-without-value': 'an attribute without a value',
    'bad-character': 'a forbidden character',
    'bad-name': 'a name that can be none',
    'bad-reference': 'an & that begins no character we know',
    'cdata-end': ']]> in the text',
    comment: 'a misspelled comment',
    declaration: 'a wrong XML declaration',
    doctype: 'a DOCTYPE is not allowed',
    'duplicate-attribute': 'an attribute stands here twice',
    'less-than': 'a < in the wrong place',
    'missing-space': 'a blank is missing between two attributes',
    'processing-instruction': 'a processing instruction is not allowed',
    'text-outside-root': 'text outside',
    'too-deep': 'nested too deeply',
    'two-roots': 'a second root element',
    unclosed: 'the element is never closed',
    unfinished: 'the markup breaks off',
    unopened: 'something is closed that is not open',
    unquoted: 'a value without quotation marks',
    'wrong-close': 'the wrong element is closed'
  }
}
