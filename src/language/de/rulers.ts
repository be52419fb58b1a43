/** The names of emperors, kings and popes who are counted, in small letters. */
const men = `
  karl carl friedrich wilhelm heinrich ludwig otto konrad rudolf albrecht sigismund maximilian ferdinand leopold joseph josef franz philipp
  philip felipe alfons alfonso juan carlos johann johannes paul benedikt pius leo gregor urban innozenz clemens klemens alexander julius sixtus
  nikolaus martin eugen kalixt hadrian stephan bonifaz bonifatius viktor sylvester silvester zölestin coelestin honorius paschalis lucius
  georg george edward eduard jakob james richard charles william harald olav haakon håkon gustav gustaf adolf erik christian frederik knut
  peter iwan boris michael napoleon louis henri henry franz-joseph albert baudouin rainier hassan mohammed abdullah hussein fuad faruk
  mehmed mehmet selim süleyman suleiman murad ahmed osman abdülhamid mahmud bayezid ramses thutmosis amenophis sethos ptolemaios antiochos
  dareios xerxes artaxerxes kyros philippos seleukos attalos hiob theodosius konstantin konstantinos justinian leon basileios manuel
  andronikos isaak rama akihito kamehameha pedro manuel sancho jaime umberto umberto vittorio emanuele viktor-emanuel zogu carol mihai
  nikola alexandar simeon ottokar wenzel wladislaw kasimir bela andreas matthias stefan kyrill tawadros schenuda bartholomäus ashot tupac
  moctezuma montezuma pachacutec günther ernst august anton wilhelm-alexander jean adolphe norodom bhumibol hamad tamim salman tutanchamun`

const women = `
  elisabeth elizabeth elisabetha katharina maria mary margarethe margrethe margarete anna victoria viktoria christina kristina isabella isabel
  johanna wilhelmina beatrix kleopatra charlotte ulrika sophie sofia berenike zoe theodora tamara hatschepsut`

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

const titledMen = `
  kaiser könig papst zar sultan fürst herzog großherzog erzherzog kurfürst prinz graf pharao schah emir kalif khan patriarch gegenpapst
  bischof erzbischof kaisers königs papstes zaren herzogs fürsten großfürst bayernkönig preußenkönig sonnenkönig`

const titledWomen =
  'kaiserin königin zarin fürstin herzogin queen prinzessin gräfin großherzogin erzherzogin pharaonin sultanin'

/** Who is counted: names and titles of men and women. */
export interface Rulers {
  readonly men: ReadonlySet<string>
  readonly women: ReadonlySet<string>
  readonly titledMen: ReadonlySet<string>
  readonly titledWomen: ReadonlySet<string>
}

let made: Rulers | undefined

/** The tables, made when the first Roman numeral is met. */
export function rulers(): Rulers {
  made ??= { men: setOf(men), women: setOf(women), titledMen: setOf(titledMen), titledWomen: setOf(titledWomen) }
  return made
}
