import { abbreviationTable } from '../sentences.js'

/** English abbreviations by what a capital letter or digit after them means; without blanks and without the last dot. */
export const abbreviations = abbreviationTable({
  'leads-on': `
    Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Capt Cpt Cmdr Sgt Cpl Pvt Maj Adm Hon Rev Fr Msgr Pres
    Supt Det Insp Amb Atty Lt.-Col Lt.-Gen Sec.-Gen Dir Asst Assoc Mt Ft
    e.g i.e cf viz vs approx ca incl esp resp est aka nee né`,
  'leads-to-number': `
    No Nos no nos Fig Figs fig figs Eq Eqs Sec Secs Ch Chap Vol Vols vol Art Arts Par Para p pp Ed ed Ex App Tab Pt pt Ver ver
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Tel tel Ext ext`,
  'may-end': `
    Inc Corp Ltd Co Cos LLC L.L.C PLC Bros Plc Intl Assn Dept Univ Inst Mfg
    Jr Sr Esq Ph.D M.D B.A M.A B.Sc M.Sc B.S M.S LL.M LL.B J.D D.D.S M.B.A R.N O.B.E K.C Q.C
    U.S U.S.A U.K U.N E.U D.C N.Y N.Y.C N.J L.A S.F S.C N.C N.H N.M N.D S.D R.I W.Va P.R U.A.E U.S.S.R
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va
    Wash Wis Wyo Ont Que Alta
    a.m p.m A.M P.M a.k.a A.D B.C B.C.E C.E A.I
    St Ave Blvd Rd Ln Hwy Sq Pkwy Bldg Apt hr hrs min mins sec secs yr yrs mo mos wk wks lb lbs oz ft al op cit ibid`,
  'often-ends': `etc`
})
