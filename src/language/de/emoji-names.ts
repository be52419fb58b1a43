/** What emoji are called, for shows that have them named: the most frequent ones. Skin tones and the like change nothing. */
const names = `
  😀 grinsendes Gesicht|😃 lachendes Gesicht|😄 lachendes Gesicht|😁 strahlendes Gesicht|😆 lachendes Gesicht|😅 lachendes Gesicht mit Schweißtropfen|😂 Freudentränen|🤣 vor Lachen am Boden
  🙂 lächelndes Gesicht|😉 Zwinkern|😊 lächelndes Gesicht|😇 Engel|🥰 verliebtes Gesicht|😍 verliebtes Gesicht|🤩 begeistertes Gesicht|😘 Küsschen|😋 leckeres Essen|😜 herausgestreckte Zunge
  🤪 verrücktes Gesicht|🤑 Dollarzeichen in den Augen|🤗 Umarmung|🤔 nachdenkliches Gesicht|🤫 Psst|🤐 verschlossener Mund|🙄 Augenrollen|😏 süffisantes Lächeln|😬 Grimasse|😴 schlafendes Gesicht
  😷 Gesicht mit Maske|🤒 krankes Gesicht|🤯 explodierender Kopf|🥳 feierndes Gesicht|😎 Sonnenbrille|🤓 Streber|🧐 Monokel|😕 verwirrtes Gesicht|😟 besorgtes Gesicht|😮 erstauntes Gesicht
  😱 Schrei|😢 weinendes Gesicht|😭 heulendes Gesicht|😤 schnaubendes Gesicht|😡 wütendes Gesicht|😠 wütendes Gesicht|🤬 fluchendes Gesicht|💀 Totenkopf|💩 Kothaufen|🤖 Roboter|👻 Gespenst|👽 Außerirdischer
  😺 Katze|🙈 Affe, der nichts sieht|🙉 Affe, der nichts hört|🙊 Affe, der nichts sagt|❤ Herz|🧡 Herz|💛 Herz|💚 grünes Herz|💙 blaues Herz|💜 Herz|🖤 schwarzes Herz|💔 gebrochenes Herz|💯 hundert Punkte
  💥 Knall|💡 Glühbirne|💬 Sprechblase|💤 Schlaf|👋 winkende Hand|👌 okay|✌ Siegeszeichen|🤞 gedrückte Daumen|👈 Zeigefinger nach links|👉 Zeigefinger nach rechts|👆 Zeigefinger nach oben|👇 Zeigefinger nach unten
  👍 Daumen hoch|👎 Daumen runter|✊ Faust|👏 Applaus|🙌 erhobene Hände|🤝 Handschlag|🙏 gefaltete Hände|💪 Muskeln|🧠 Gehirn|👀 Augen|👁 Auge|👶 Baby|👩 Frau|👨 Mann|👪 Familie|🤷 Schulterzucken|🤦 Hand vor dem Gesicht
  🏃 Läufer|💃 Tänzerin|👑 Krone|🎩 Zylinder|🐶 Hund|🐱 Katze|🦊 Fuchs|🐻 Bär|🐼 Panda|🦁 Löwe|🐮 Kuh|🐷 Schwein|🐵 Affe|🐔 Huhn|🦄 Einhorn|🐝 Biene|🐛 Wanze|🦋 Schmetterling|🐢 Schildkröte|🐍 Schlange|🐙 Krake|🐬 Delfin
  🐳 Wal|🦙 Lama|🌸 Blüte|🌹 Rose|🌻 Sonnenblume|🌲 Baum|🌱 Keimling|🍀 Kleeblatt|🍁 Ahornblatt|🍎 Apfel|🍌 Banane|🍓 Erdbeere|🍕 Pizza|🍔 Burger|🍟 Pommes frites|🍿 Popcorn|🎂 Torte|🍰 Kuchen|☕ Kaffee|🍺 Bier|🍻 Prost
  🥂 Sekt|🍷 Wein|🌍 Erde|🌎 Erde|🌏 Erde|🌐 Globus|🏔 Berg|🏖 Strand|🏠 Haus|🏢 Bürogebäude|🏥 Krankenhaus|🏦 Bank|🏭 Fabrik|🏛 Regierungsgebäude|🚀 Rakete|✈ Flugzeug|🚗 Auto|🚲 Fahrrad|🚂 Zug|🚢 Schiff|🛰 Satellit|⛽ Zapfsäule
  ⌛ Sanduhr|⏳ Sanduhr|⏰ Wecker|⏱ Stoppuhr|☀ Sonne|🌙 Mond|⭐ Stern|🌟 leuchtender Stern|✨ Funkeln|⚡ Blitz|🔥 Feuer|🌈 Regenbogen|☁ Wolke|🌧 Regen|❄ Schneeflocke|⛄ Schneemann|🌊 Welle|🎃 Kürbis|🎄 Weihnachtsbaum|🎆 Feuerwerk
  🎉 Konfetti|🎊 Konfetti|🎁 Geschenk|🎈 Luftballon|🏆 Pokal|🥇 Goldmedaille|🥈 Silbermedaille|🥉 Bronzemedaille|⚽ Fußball|🏀 Basketball|🎯 Zielscheibe|🎮 Spielkonsole|🎲 Würfel|🧩 Puzzleteil|🎨 Malerpalette|🎵 Musiknote|🎶 Musiknoten
  🎤 Mikrofon|🎙 Mikrofon|🎧 Kopfhörer|📻 Radio|🎸 Gitarre|🎬 Filmklappe|🎥 Filmkamera|📷 Kamera|📸 Kamera|📺 Fernseher|📱 Handy|💻 Laptop|🖥 Bildschirm|⌨ Tastatur|🖨 Drucker|💾 Diskette|💿 Silberscheibe|🔋 Batterie|🔌 Stecker|📞 Telefon
  🔍 Lupe|🔎 Lupe|🔒 Schloss|🔓 offenes Schloss|🔑 Schlüssel|🔨 Hammer|🛠 Werkzeug|🔧 Schraubenschlüssel|⚙ Zahnrad|🔗 Kettenglied|⚖ Waage|🧪 Reagenzglas|🔬 Mikroskop|🔭 Teleskop|💉 Spritze|💊 Tablette|🧬 Erbgut|📚 Bücher|📖 Buch
  📰 Zeitung|📄 Blatt|📝 Notiz|📌 Stecknadel|📍 Stecknadel|📎 Büroklammer|📅 Kalender|📆 Kalender|📊 Balkendiagramm|📈 steigende Kurve|📉 fallende Kurve|📦 Paket|📧 E-Mail|✉ Briefumschlag|📢 Lautsprecher|📣 Megafon|🔔 Glocke|💰 Geldsack
  💵 Geldscheine|💶 Euroscheine|💸 fliegendes Geld|💳 Kreditkarte|💎 Edelstein|🛒 Einkaufswagen|🚨 Blaulicht|🚦 Ampel|🚧 Baustelle|🛑 Stoppschild|⚠ Achtung|🚫 verboten|❌ Kreuz|✅ Haken|✔ Haken|❗ Ausrufezeichen|❓ Fragezeichen|♻ Recycling
  🆕 neu|🆗 okay|🔴 roter Kreis|🟢 grüner Kreis|🟡 gelber Kreis|🔵 blauer Kreis|➕ plus|➖ minus|🏁 Zielflagge|🚩 Fahne|🏳 weiße Fahne|👨💻 Entwickler|👩💻 Entwicklerin|👩🔬 Forscherin|👨🔬 Forscher|🇩🇪 Deutschland|🇪🇺 Europäische Union
  🇦🇹 Österreich|🇨🇭 Schweiz|🇺🇸 Vereinigte Staaten|🇨🇦 Kanada|🇬🇧 Großbritannien|🇫🇷 Frankreich|🇮🇹 Italien|🇪🇸 Spanien|🇵🇱 Polen|🇳🇱 Niederlande|🇺🇦 Ukraine|🇷🇺 Russland|🇨🇳 China|🇯🇵 Japan|🇰🇷 Südkorea|🇮🇳 Indien|🇮🇱 Israel|🇸🇪 Schweden|🇧🇷 Brasilien|🇹🇷 Türkei`

let made: ReadonlyMap<string, string> | undefined

/** Names by emoji, without variation selectors, joiners and skin tones; made when the first emoji is named. */
export function emojiNames(): ReadonlyMap<string, string> {
  made ??= new Map(
    names
      .trim()
      .split(/[|\n]/)
      .map(entry => entry.trim())
      .map((entry): [string, string] => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)])
  )
  return made
}
