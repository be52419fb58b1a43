import type { Explanation } from './explanation.js'

export const disclosureExplanations = {
  'disclosure/missing': {
    de: 'Die Sendung baut Texte für Sprachdienste oder wird hier gesprochen, und weder show.yaml noch der Artikel sagt, wer Stimme und Text gemacht hat. Apple verlangt bei künstlichen Stimmen einen Hinweis in der Folge und in ihren Daten, und auch das KI-Gesetz der EU kennt solche Pflichten. Mit dem Feld disclosure kommt der Hinweis von selbst in Begrüßung, Shownotes, Feed und Audiodatei. Spricht ein Mensch, schreibe voice: human.',
    en: "The show builds texts for speech services or is spoken here, and neither show.yaml nor the article tells who made voice and text. Apple asks for a notice in the episode and in its data where voices are artificial, and the EU's AI Act knows such duties too. With the field disclosure the notice comes into greeting, notes, feed and audio file by itself. If a human speaks, write voice: human."
  },
  'disclosure/not-spoken': {
    de: 'Nach disclosure ist Stimme oder Text künstlich, aber kein Satz der Vorlagen, der Begrüßung oder des Abschieds sagt es. Meldungen über künstliche Stimmen zählen nicht. Meist hat eine eigene Vorlage für die Begrüßung den Hinweis weggelassen. Sag es am Anfang, zum Beispiel: „Diese Folge wird von einer künstlichen Stimme gesprochen.“',
    en: 'By its disclosure voice or text is artificial, but no sentence of the templates, the opening or the closing says so. News about artificial voices does not count. Mostly a template of your own for the greeting has left the notice out. Say it at the beginning, for example: "This episode is read by a synthetic voice."'
  },
  'disclosure/spoken-first-30s': {
    de: 'Wer zuhört, soll beim ersten Kontakt erfahren, dass Stimme oder Text künstlich ist; so raten es die Regeln der EU und der Plattformen. Die Zeit ist aus dem Tempo der Sendung geschätzt. Stelle den Hinweis vor Themenübersicht und Begrüßungsworte.',
    en: 'Listeners shall learn at first contact that voice or text is artificial; that is what the rules of the EU and the platforms advise. The time is estimated from the pace of the show. Put the notice before the list of topics and words of welcome.'
  },
  'disclosure/notes': {
    de: 'Apple und andere verlangen den Hinweis auch in den Daten der Folge, und die Shownotes sind der Ort, den Menschen lesen. Eine eigene Vorlage frames/notes.hbs hat ihn wohl weggelassen. Übernimm den Abschnitt aus der mitgelieferten Vorlage.',
    en: 'Apple and others ask for the notice in the data of the episode too, and the show notes are the place that people read. Presumably a frames/notes.hbs of your own has left it out. Take the section over from the built-in template.'
  },
  'disclosure/feed-tag': {
    de: 'Das Feld podcast:txt mit purpose="ai-content" sagt Apps und Verzeichnissen, ob an der Folge künstliche Intelligenz mitgewirkt hat. Fehlt es, heißt das nicht „nein“, sondern gar nichts. Hier widerspricht es dem, was disclosure sagt.',
    en: 'The tag podcast:txt with purpose="ai-content" tells apps and directories whether artificial intelligence had a part in the episode. Leaving it out does not mean "no", it means nothing at all. Here it contradicts what disclosure says.'
  },
  'disclosure/reviewer': {
    de: 'Texte von künstlicher Intelligenz über öffentliche Angelegenheiten müssen nach dem KI-Gesetz der EU gekennzeichnet sein, außer ein Mensch hat sie geprüft und jemand trägt die redaktionelle Verantwortung. Der Name und der Tag der Prüfung stehen dann in episode.json als Nachweis. Im Zweifel frage jemanden, der sich mit dem Recht auskennt.',
    en: "Texts by artificial intelligence on public matters must be labelled by the EU's AI Act, unless a human has checked them and somebody takes editorial responsibility. The name and the day of the review then stand in episode.json as evidence. If in doubt, ask somebody who knows the law."
  },
  'disclosure/human-voice': {
    de: 'Im Feld disclosure steht voice: human, deshalb sagt die Folge nichts von einer künstlichen Stimme. Die Aufnahme, die hier entsteht, spricht aber ein Programm. Wird sie so veröffentlicht, täuscht sie die Hörer; als Hörprobe für die Moderation ist nichts dagegen zu sagen.',
    en: 'The field disclosure says voice: human, so the episode tells nothing of a synthetic voice. But a program speaks the recording that is made here. If it is published like that, it misleads listeners; as a trial for the host there is nothing wrong with it.'
  }
} satisfies Record<string, Explanation>
