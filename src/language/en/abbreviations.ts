/**
 * The abbreviations of English: what each says about the end of a sentence, and what is said for it. One table, so that a word
 * the reader knows never ends a sentence by accident.
 *
 * Keys stand without blanks and without the last dot: `i.e`. Behind `=` stand the words; `#` is one only before a number
 * (`No. 5`), `^` only before a capital letter (`Dr. Smith`), `&` only behind a capital letter (`Acme Co.`).
 * Without `=` the key only counts for sentences, and a rule of its own says it.
 */
import type { AbbreviationKind } from '../sentences.js'

const table: Readonly<Record<AbbreviationKind, string>> = {
  'leads-on': `
    Mr=^Mister; Mrs=^Missus; Ms=^Miz; Mx=^Mix; Messrs=^Messieurs; Mmes=^Mesdames; Dr; Drs=^Doctors; Prof=^Professor; Profs=^Professors
    Gen=^General; Sen=^Senator; Sens=^Senators; Rep=^Representative; Reps=^Representatives; Gov=^Governor; Govs=^Governors
    Lt=^Lieutenant; Col=^Colonel; Capt=^Captain; Cpt=^Captain; Cmdr=^Commander; Sgt=^Sergeant; Cpl=^Corporal; Pvt=^Private; Maj=^Major; Adm=^Admiral
    Hon=^Honorable; Rev=^Reverend; Fr=^Father; Msgr=^Monsignor; Pres=^President; Supt=^Superintendent; Det=^Detective; Insp=^Inspector
    Amb=^Ambassador; Atty=^Attorney; Lt.-Col=^Lieutenant Colonel; Lt.-Gen=^Lieutenant General; Maj.-Gen=^Major General; Sec.-Gen=^Secretary General
    Dir=^Director; Asst=^Assistant; asst=assistant; Assoc=^Associate; Mt=^Mount; Ft=^Fort; Sgts=^Sergeants; Secy=^Secretary; Treas=^Treasurer; Cllr=^Councillor; Brig=^Brigadier
    e.g=for example; i.e=that is; cf=compare; viz=namely; vs=versus; v; approx=approximately; ca=circa; c; incl=including; excl=excluding; esp=especially
    resp=respectively; est; aka=also known as; nee; né; avg=average; abbr=abbreviation; orig=originally; prev=previously; temp=temperature; diff=difference
    dia=diameter; max=maximum; gov=governor; intl=international; natl=national; assoc=associated; addl=additional; misc=miscellaneous; w.r.t=with respect to`,
  'leads-to-number': `
    No=#number; Nos=#numbers; no=#number; nos=#numbers; Fig=#figure; Figs=#figures; fig=#figure; figs=#figures; Eq=#equation; Eqs=#equations; eq=#equation
    Sec=#section; Secs=#sections; sec; Ch=#chapter; Chap=#chapter; ch=#chapter; Vol=#volume; Vols=#volumes; vol=#volume; vols=#volumes; Art=#article; Arts=#articles; art=#article
    Par=#paragraph; Para=#paragraph; para=#paragraph; paras=#paragraphs; p=#page; pp=#pages; Ed=#edition; ed; eds=editors; Ex=#exhibit; App=#appendix; Tab=#table; Pt=#part; pt=#part
    Ver=#version; ver=#version; Ref=#reference; Refs=#references; ref=#reference; Thm=#theorem; Lem=#lemma; Def=#definition; Prop=#proposition; Sect=#section; sect=#section; Ln; cl=#clause
    Ep=#episode; ep=#episode; Eps=#episodes
    Jan; Feb; Mar; Apr; Jun; Jul; Aug; Sep; Sept; Oct; Nov; Dec; Mon; Tue; Tues; Wed; Thu; Thur; Thurs; Fri; Sat; Sun; Tel=telephone; tel=telephone; Ext=#extension; ext=#extension`,
  'may-end': `
    Inc=&Incorporated; Corp=&Corporation; Ltd=&Limited; Co=&Company; Cos=&Companies; LLC; L.L.C=L L C; PLC; Bros=&Brothers; Plc; Intl=International; Assn=Association; Assoc; Dept=Department; dept=department; depts=departments
    Univ=University; Inst=Institute; Mfg=Manufacturing; Govt=Government; govt=government; mgmt=management; mgr=manager; Mgr=manager; Natl=National; Dist=District; Div=Division; div=division; Min=Minister; Hosp=Hospital; Acad=Academy; Soc=Society; Found=Foundation; Tech=Tech
    Jr=Junior; Sr=Senior; Esq=Esquire; Ph.D=P H D; Ph.Ds=P H Ds; M.D=M D; B.A=B A; M.A=M A; B.Sc=B S C; M.Sc=M S C; B.S=B S; M.S=M S; LL.M=L L M; LL.B=L L B; J.D; D.D.S; M.B.A; R.N; O.B.E; K.C; Q.C; M.Phil=M Phil; D.Phil=D Phil; Ed.D=E D D; Psy.D=Psy D
    U.S; U.S.A; U.K; U.N; E.U; D.C; N.Y; N.Y.C; N.J; L.A; S.F; S.C; N.C; N.H; N.M; N.D; S.D; R.I; W.Va=West Virginia; P.R; U.A.E; U.S.S.R
    Ala=Alabama; Ariz=Arizona; Ark=Arkansas; Calif=California; Colo=Colorado; Conn=Connecticut; Del=Delaware; Fla=Florida; Ga=Georgia; Ill=Illinois; Ind=Indiana; Kan=Kansas; Ky=Kentucky; La; Mass=Massachusetts; Md=Maryland
    Mich=Michigan; Minn=Minnesota; Miss=Mississippi; Mo; Mont=Montana; Neb=Nebraska; Nev=Nevada; Okla=Oklahoma; Ore=Oregon; Pa=Pennsylvania; Tenn=Tennessee; Tex=Texas; Vt=Vermont; Va=Virginia
    Wash=Washington; Wis=Wisconsin; Wyo=Wyoming; Ont=Ontario; Que=Quebec; Alta=Alberta
    a.m=A M; p.m=P M; A.M=A M; P.M=P M; a.k.a=also known as; A.K.A=also known as; A.D; B.C; B.C.E; C.E; A.I; R.I.P; P.S; N.B; P.O; w.o=without; A.S.A.P=A S A P; a.s.a.p=as soon as possible; D.I.Y; V.P; i.q
    St; Ave=Avenue; Blvd=Boulevard; Rd=Road; Hwy=Highway; Sq=Square; Pkwy=Parkway; Expy=Expressway; Bldg=Building; Apt=Apartment; Pl=Place; Ct=Court; Terr=Terrace; Cir=Circle; Ste=Suite; Mts=Mountains
    hr; hrs=hours; min; mins=minutes; secs=seconds; yr=year; yrs=years; mo; mos=months; wk=week; wks=weeks; lb=pound; lbs=pounds; oz=ounces; ft=feet; al=al; op=op; cit=cit; ibid=ibidem; Op; pct=percent; pts=points; reb=rebounds; ast=assists; yds=yards; tds=touchdowns; qty=quantity; amt=amount; acct=account; bal=balance; Attn=attention; attn=attention; Encl=enclosed; sq=square; cu=cubic`,
  'often-ends': `
    etc=et cetera`
}

/** What is known of one abbreviation. */
export interface Abbreviation {
  readonly kind: AbbreviationKind
  /** The words for it; empty where a rule of its own says it. */
  readonly spoken: string
  readonly needs: 'nothing' | 'number' | 'capital' | 'name before'
}

const needs: ReadonlyMap<string, Abbreviation['needs']> = new Map([
  ['#', 'number'],
  ['^', 'capital'],
  ['&', 'name before']
])

function abbreviation(kind: AbbreviationKind, value: string): Abbreviation {
  const needed = needs.get(value.charAt(0))
  return { kind, needs: needed ?? 'nothing', spoken: needed === undefined ? value : value.slice(1) }
}

function readTable(): ReadonlyMap<string, Abbreviation> {
  const known = new Map<string, Abbreviation>()
  for (const kind of ['leads-on', 'leads-to-number', 'may-end', 'often-ends'] as const) {
    for (const entry of table[kind].split(/[;\n]/)) {
      const [key = '', spoken = ''] = entry.trim().split('=', 2)
      if (key !== '' && !known.get(key)?.spoken) known.set(key, abbreviation(kind, spoken))
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
