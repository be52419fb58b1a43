/**
 * The abbreviations of German: what each says about the end of a sentence, and what is said for it. One table, so that a word the
 * reader knows never ends a sentence by accident.
 *
 * Keys stand without blanks and without the last dot: `z.B`. Behind `=`:
 * plain words are said as they are; `~` takes the ending of an adjective ("sogenannte", "sogenannten"); `#` is one only before
 * a number, letter or Roman numeral (`S. 12`), `^` only before a capital letter (`St. Gallen`). Without `=` the key only counts
 * for sentences, and a rule of its own says it.
 */
import type { AbbreviationKind } from '../sentences.js'

const table: Readonly<Record<AbbreviationKind, string>> = {
  'leads-on': `
    z.B=zum Beispiel; zB=zum Beispiel; d.h=das heißt; d.i=das ist; u.U=unter Umständen; u.zw=und zwar; z.T=zum Teil; z.Tl=zum Teil; z.Zt=zurzeit; z.Z=zurzeit
    z.H=zu Händen; z.Hd=zu Händen; z.Hdn=zu Händen; i.d.R=in der Regel; i.d.F=in der Fassung; i.d.S=in diesem Sinne; i.A=im Auftrag; i.V=in Vertretung
    i.S=im Sinne; i.S.d=im Sinne des; i.S.v=im Sinne von; i.S.e=im Sinne eines; i.H.v=in Höhe von; i.H.d=in Höhe der; i.Z.m=im Zusammenhang mit
    i.V.m=in Verbindung mit; i.Verb.m=in Verbindung mit; i.R.v=im Rahmen von; i.R.d=im Rahmen des; i.d.F.v=in der Fassung von
    i.Allg=im Allgemeinen; i.a=im Allgemeinen; i.Bes=im Besonderen; i.W=im Wesentlichen; i.Ggs=im Gegensatz; i.Vgl=im Vergleich; i.J=im Jahr
    m.E=meines Erachtens; m.W=meines Wissens; m.a.W=mit anderen Worten; m.M.n=meiner Meinung nach; n.m.M=nach meiner Meinung; u.E=unseres Erachtens
    o.g=~oben genannt; u.g=~unten genannt; o.a=~oben angegeben; s.a=siehe auch; s.d=siehe dort; v.a=vor allem; a.a.O=am angegebenen Ort
    n.J=nächsten Jahres; v.J=vorigen Jahres; d.J; l.J=laufenden Jahres; d.M=dieses Monats; v.M=vorigen Monats; n.M=nächsten Monats; lfd.J=laufenden Jahres
    n.a=nicht angegeben; u.dgl=und dergleichen; k.A=keine Angabe; b.a.w=bis auf Weiteres; d.Ä=der Ältere; z.K=zur Kenntnis; z.Hv=zu Händen von
    a.o=~außerordentlich; ao=~außerordentlich; Anm.d.Red=Anmerkung der Redaktion; Anm.d.Ü=Anmerkung des Übersetzers; Anm.d.Verf=Anmerkung des Verfassers
    d.Red=der Redaktion; vs=versus; v.H=vom Hundert; v.T=vom Tausend; w.o=wie oben; s.S=siehe Seite; rd=rund; wg=wegen; u=und; www=w w w; zust=~zuständig; weibl=~weiblich; männl=~männlich
    bzw=beziehungsweise; ca=circa; ggf=gegebenenfalls; ggfs=gegebenenfalls; gegebf=gegebenenfalls; evtl=eventuell; evt=eventuell; ev=~evangelisch; bspw=beispielsweise
    vgl=vergleiche; inkl=inklusive; incl=inklusive; exkl=exklusive; excl=exklusive; zzgl=zuzüglich; zuzgl=zuzüglich; abzgl=abzüglich; einschl=einschließlich
    ausschl=ausschließlich; lt=laut; gem=gemäß; geb; gest=gestorben; verh=verheiratet; verst=verstorben; gesch=geschieden; verw=verwitwet
    max=maximal; min=minimal; mind=mindestens; ungef=ungefähr; jew=jeweils; insb=insbesondere; insbes=insbesondere; bes=besonders
    eigtl=eigentlich; eig=~eigen; urspr=ursprünglich; vorm=vormals; vormitt=vormittags; nachm=nachmittags; tägl=täglich; wöchentl=wöchentlich; mtl=monatlich
    monatl=monatlich; jährl=jährlich; vierteljährl=vierteljährlich; stdl=stündlich; vorauss=voraussichtlich; zw=zwischen; betr=betreffend
    bzgl=bezüglich; hinsichtl=hinsichtlich; einschließl=einschließlich; einschliessl=einschließlich; bezügl=bezüglich; schätzungsw=schätzungsweise
    normalerw=normalerweise; teilw=teilweise; zeitw=zeitweise; vorw=vorwiegend; überw=überwiegend; erstm=erstmals; nochm=nochmals; übl=üblich
    sog=~sogenannt; sogen=~sogenannt; ehem=~ehemalig; stellv=~stellvertretend; stv=~stellvertretend; dt=~deutsch; dtsch=~deutsch; engl=~englisch
    frz=~französisch; franz=~französisch; ital=~italienisch; span=~spanisch; russ=~russisch; griech=~griechisch; lat=~lateinisch; chin=~chinesisch
    jap=~japanisch; amerik=~amerikanisch; europ=~europäisch; internat=~international; österr=~österreichisch
    schweiz=~schweizerisch; brit=~britisch; poln=~polnisch; türk=~türkisch; ukrain=~ukrainisch; niederl=~niederländisch; ndl=~niederländisch
    bayer=~bayerisch; bayr=~bayerisch; sächs=~sächsisch; preuß=~preußisch; kath=~katholisch; evang=~evangelisch; röm=~römisch; jüd=~jüdisch; islam=~islamisch
    kgl=~königlich; versch=~verschieden; entspr=~entsprechend; öffentl=~öffentlich; gesetzl=~gesetzlich; schriftl=~schriftlich; mündl=~mündlich; freundl=~freundlich
    staatl=~staatlich; städt=~städtisch; kirchl=~kirchlich; wirtschaftl=~wirtschaftlich; wiss=~wissenschaftlich; wissenschaftl=~wissenschaftlich; polit=~politisch
    techn=~technisch; elektr=~elektrisch; durchschn=~durchschnittlich; durchschnittl=~durchschnittlich; allg=~allgemein; spez=~speziell; priv=~privat; ehrenamtl=~ehrenamtlich
    geänd=geändert; Bev=Bevölkerung; Bf=^Bahnhof; Kal=#Kaliber; Op=#Opus; Hcp=#Handicap; gg=gegen; erm=ermäßigt; Äq=Äquivalente; Joh=^Johann; Seb=^Sebastian; persönl=~persönlich; tatsächl=~tatsächlich; mögl=~möglich; zusätzl=~zusätzlich; nördl=~nördlich; südl=~südlich; östl=~östlich; westl=~westlich; rechtl=~rechtlich
    gewöhnl=~gewöhnlich; ärztl=~ärztlich; amtl=~amtlich; berufl=~beruflich; sprachl=~sprachlich; kaufm=~kaufmännisch; mittl=~mittler; gegr=gegründet; übers=übersetzt
    hrsg=herausgegeben; erw; überarb; bearb; verb; aktual; neubearb; zit=zitiert; erg=ergänzt; veröff=veröffentlicht; unveröff=unveröffentlicht
    Dr=Doktor; Dres=Doktores; Prof=Professor; Univ.-Prof=Universitätsprofessor; Priv.-Doz=Privatdozent; Doz=Dozent; Hr=^Herr; Hrn=^Herrn; Frl=^Fräulein; Mr=^Mister; Mrs=^Misses
    Ms=^Miss; Msgr=^Monsignore; Mag=^Magister; Dipl=Diplom; Dipl.-Ing=Diplom-Ingenieur; Dipl.-Kfm=Diplom-Kaufmann; Dipl.-Kffr=Diplom-Kauffrau; Dipl.-Päd=Diplom-Pädagoge
    Dipl.-Psych=Diplom-Psychologe; Dipl.-Inf=Diplom-Informatiker; Dipl.-Phys=Diplom-Physiker; Dipl.-Chem=Diplom-Chemiker; Dipl.-Biol=Diplom-Biologe; Dipl.-Math=Diplom-Mathematiker
    Dipl.-Vw=Diplom-Volkswirt; Dipl.-Volksw=Diplom-Volkswirt; Dipl.-Betriebsw=Diplom-Betriebswirt; Rs=^Rechtssache; Urt=Urteil; Beschl=Beschluss; Bj=#Baujahr; ggü=gegenüber; zzt=zurzeit; BGBl=Bundesgesetzblatt; RGBl=Reichsgesetzblatt; GVBl=Gesetz- und Verordnungsblatt; ABl=Amtsblatt; Drs=#Drucksache; BT-Drs=Bundestagsdrucksache
    BR-Drs=Bundesratsdrucksache; BT-Drucks=Bundestagsdrucksache; BR-Drucks=Bundesratsdrucksache; Drucks=Drucksache; Dipl.-Wirt.-Ing=Diplom-Wirtschaftsingenieur; Ing=Ingenieur
    Hl=^Heiliger; hl=~heilig; Gen=^General; Hptm=^Hauptmann; Oblt=^Oberleutnant; Ltn=^Leutnant; Lt=Laut; Präs=^Präsident; Min.-Präs=Ministerpräsident; Abg=^Abgeordneter
    Vors=Vorsitzender; Kard=^Kardinal; Bgm=^Bürgermeister; Obgm=^Oberbürgermeister; Stud=^Student; RA=^Rechtsanwalt; RAin=^Rechtsanwältin; Dir=^Direktor
    Gebr=^Gebrüder; Fa=^Firma; Fam=^Familie; Ehel=^Eheleute; Frhr=^Freiherr; Kfm=Kaufmann; Kffr=Kauffrau; Staatssekr=Staatssekretär; Red=Redaktion
    med=med; phil=phil; jur=jur; rer=rer; pol=pol; oec=oec; hc=h c; h.c=honoris causa; Dr.h.c=Doktor honoris causa; Dr.-Ing=Doktor-Ingenieur; mult=mult; theol=theol; habil=habil; vet=vet; dent=dent; nat=nat
    Nr=Nummer; Nrn=Nummern; No=#Nummer; Tel.-Nr=Telefonnummer; Art.-Nr=Artikelnummer; Best.-Nr=Bestellnummer; Kd.-Nr=Kundennummer; Hs.-Nr=Hausnummer; Lfd.-Nr=laufende Nummer
    lfd.Nr=laufende Nummer; Akt.-Z=Aktenzeichen; Abs=Absatz; Bd=Band; Bde=Bände; Bdn=Bänden; Kap=Kapitel; Abb=Abbildung; Tab=Tabelle; Anm=Anmerkung; Ziff=Ziffer; Rn=Randnummer
    Rdnr=Randnummer; Rz=Randziffer; lit=#Buchstabe; Buchst=Buchstabe; Tel=Telefon; Fax=Fax; Az=Aktenzeichen; Ausg=Ausgabe; Lfg=Lieferung; Jg=Jahrgang; Jgg=Jahrgänge
    Bl=#Blatt; Sp=#Spalte; Vers; Zs=Zeitschrift; Zw; Abschn=Abschnitt; Par=Paragraf; Fn=Fußnote; Ldkr=Landkreis; Lkr=Landkreis; Kfz; Reg=Regierung; Univ=Universität; Inst=Institut
    Ges=Gesellschaft; Verf=Verfasser; Hd; Anl=Anlage; Anh=Anhang; Beil=Beilage; Bsp=Beispiel; Bspe=Beispiele; Kto=Konto; Blz=Bankleitzahl; Kl=#Klasse; Stk=#Stück; Verl=Verlag
    Abt=Abteilung; Ref=Referat; Mitgl=Mitglieder; Mitarb=Mitarbeiter; Teiln=Teilnehmer; Einw=Einwohner; Pers=Personen; Telef=Telefon; Geschäftsf=Geschäftsführer; Aufs=Aufsatz; Sign=Signatur
    Vorst=Vorstand; Zchng=Zeichnung; Abk=Abkürzung; Bez=Bezirk; Reg.-Bez=Regierungsbezirk; Bem=Bemerkung; Def=Definition; Mwst=Mehrwertsteuer; Best=Bestellung; Ausst=Ausstattung; Gmde=Gemeinde
    Hausnr=Hausnummer; Kontonr=Kontonummer; Sem=Semester; Wdh=Wiederholung; Ww=Witwe; Wwe=Witwe; Zch=Zeichen; Bibl=Bibliothek; MwSt=Mehrwertsteuer; MWSt=Mehrwertsteuer; USt=Umsatzsteuer; Faks=Faksimile; Techn=Technik
    Di.-Fr; Mo.-Fr; Mo.-Sa; Betr=Betreff; Art.Nr=Artikelnummer`,
  'leads-to-number': `
    Jan; Jän; Feb; Febr; Mär; Mrz; Apr; Jun; Jul; Aug; Sep; Sept; Okt; Nov; Dez; Art=#Artikel; Str; Tit=#Titel`,
  'may-end': `
    Mrd=Milliarden; Mio=Millionen; Tsd=Tausend; Bio=#Billionen; Trd; Mill=Millionen; Std; Min; Sek; Mon; Wo; Tg; St=^Sankt; Pf; Rp; Fr; Kr; Jh; Jhd; Jhdt; Jhs; Jahrh
    v.Chr=vor Christus; n.Chr=nach Christus; v.u.Z=vor unserer Zeitrechnung; n.u.Z=nach unserer Zeitrechnung; v.d.Z=vor der Zeitrechnung; u.Z=unserer Zeitrechnung; n.d.Z=nach der Zeitrechnung
    v.Chr.Geb=vor Christi Geburt; p.a=pro Jahr; p.m=pro Monat; p.P=pro Person; p.T=pro Tag; p.Pers=pro Person; p.Kopf=pro Kopf; a.M=am Main; a.d=an der; a.D=außer Dienst
    a.Rh=am Rhein; a.d.O=an der Oder; a.d.D=an der Donau; e.V=e V; i.R=im Ruhestand; i.L=in Liquidation; n.V; n.E; n.P; i.Vj=im Vorjahr; Vj; Hj=Halbjahr; Pkt=Punkt; Expl=Exemplare; Bft=#Windstärke; Prozentpkt=Prozentpunkte; Lj=Lichtjahre; i.Br=im Breisgau; i.B=im Breisgau; i.E; i.G=in Gründung
    i.e.S=im engeren Sinne; i.w.S=im weiteren Sinne; a.N=am Neckar; a.S=an der Saale; i.Tr=in Treuhand; i.Westf=in Westfalen; i.d.OPf=in der Oberpfalz; o.T=ohne Titel
    u.a; s.o=siehe oben; s.u=siehe unten; o.J=ohne Jahr; o.O=ohne Ort; o.V=ohne Verfasser; o.ä=oder Ähnliches; o.Ä=oder Ähnliches; u.ä=und Ähnliches; u.Ä=und Ähnliches; o.dgl=oder dergleichen
    n.N=nomen nescio; N.N=N N; f; ff; dgl=dergleichen; desgl=desgleichen; etc.pp=et cetera pp; w.z.b.w=was zu beweisen war; A.d.R=Anmerkung der Redaktion
    Co=Co; Corp=Corporation; Inc=Incorporated; Ltd=Limited; Cie=Compagnie; Bros=Brothers; Jr=Junior; jun=junior; sen=senior; jr=junior; Sr=Senior; sr=senior; Ph.D=P h D; M.A=M A
    B.A=B A; M.Sc=M S c; B.Sc=B S c; LL.M=L L M; LL.B=L L B; M.Eng=Master of Engineering; B.Eng=Bachelor of Engineering; MBA; U.S=U S; U.S.A=U S A; U.K=U K; E.U=E U; D.C=D C; L.A=L A; N.Y=New York
    Mo; Di; Mi; Do; Sa; So; Max; Franz; str; -str; Pl=Platz; Hbf=Hauptbahnhof; Bhf=Bahnhof; Flgh=Flughafen; Whg=Wohnung; Zi=#Zimmer; Geb; Nachf=Nachfolger
    ebd=ebenda; tgl=täglich; abgebr=abgebrochen; ang; qm=Quadratmeter; qkm=Quadratkilometer; Hrsg=Herausgeber; Hg=Herausgeber; Aufl=Auflage; z.D=zur Disposition; m.b.H=m b H; i.I=in Insolvenz; Mitw=Mitwirkende; Brsg=Breisgau`,
  'often-ends': `
    usw=und so weiter; usf=und so fort; etc=et cetera; u.v.m=und vieles mehr; u.v.a=und viele andere; u.v.a.m=und vieles andere mehr; u.a.m=und andere mehr; u.s.w=und so weiter
    u.s.f=und so fort; m.f.G=mit freundlichen Grüßen; v.l.n.r=von links nach rechts; v.r.n.l=von rechts nach links; v.l=von links; v.r=von rechts; v.o.n.u=von oben nach unten; uvm=und vieles mehr; uva=und viele andere`
}

/** What is known of one abbreviation. */
export interface Abbreviation {
  readonly kind: AbbreviationKind
  /** The words for it; empty where a rule of its own says it. */
  readonly spoken: string
  readonly needs: 'nothing' | 'number' | 'capital'
  /** The words are the stem of an adjective. */
  readonly isAdjective: boolean
}

const needs = { '#': 'number', '^': 'capital' } as const

function abbreviation(kind: AbbreviationKind, value: string): Abbreviation {
  const mark = value.charAt(0)
  const isAdjective = mark === '~'
  const needed = mark === '#' || mark === '^' ? needs[mark] : 'nothing'
  return { kind, isAdjective, needs: needed, spoken: isAdjective || needed !== 'nothing' ? value.slice(1) : value }
}

function readTable(): ReadonlyMap<string, Abbreviation> {
  const known = new Map<string, Abbreviation>()
  for (const kind of ['leads-on', 'leads-to-number', 'may-end', 'often-ends'] as const) {
    for (const entry of table[kind].split(/[;\n]/)) {
      const [key = '', spoken = ''] = entry.trim().split('=', 2)
      if (key !== '') known.set(key, abbreviation(kind, spoken))
    }
  }
  return known
}

/** All abbreviations by key. */
export const abbreviations: ReadonlyMap<string, Abbreviation> = readTable()

/** What a capital letter after each of them means. */
export function abbreviationKind(key: string): AbbreviationKind | undefined {
  return abbreviations.get(key)?.kind
}
