import { abbreviationTable } from '../sentences.js'

/** German abbreviations by what a capital letter or digit after them means; without blanks and without the last dot. */
export const abbreviations = abbreviationTable({
  'leads-on': `
    z.B d.h d.i u.U z.T z.Zt z.Z z.H z.Hd i.d.R i.d.F i.d.S i.A i.V i.S i.S.d i.S.v i.H.v i.Z.m i.V.m i.R.v m.E m.W m.a.W
    o.g u.g s.a a.a.O n.J v.J d.J d.M v.a n.a vs u.dgl
    bzw ca ggf ggfs evtl evt sog bspw vgl inkl incl exkl zzgl abzgl lt gem geb gest verh verst max mind rd ungef
    jew entspr bes insb insbes eigtl urspr vorm nachm ehem stv stellv kgl bayer dt dtsch engl frz franz ital lat griech span
    amerik europ internat nat ev kath röm gegr betr bzgl hrsg zit übers erw verb überarb
    Dr Prof Dres Hr Hrn Frl Hl hl Ing Dipl Mag Mr Mrs Ms Msgr Gen Hptm Oblt Ltn Präs Min.-Präs Abg
    med phil jur rer pol oec hc h.c Dr.h.c mult theol habil vet dent
    Nr Nrn Abs Bd Bde Kap Abb Tab Anm Ziff Rn Rdnr Rz lit Buchst Tel Fax Mobil Az Ausg Lfg Jg Bl Sp Vers Zs Zw
    Abschn Par Fn Ldkr Kfz Reg Univ Inst Ges Verf Verb Vors Hd Anl Beil Bsp Kto Blz Sg
    Di.-Fr Mo.-Fr Mo.-Sa Betr Kl`,
  'leads-to-number': `
    Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Art`,
  'may-end': `
    Mrd Mio Tsd Bio Trd Mill Std Min Sek Mon Wo Tg Stk St Pf Rp Fr Kr
    v.Chr n.Chr v.u.Z n.u.Z v.d.Z u.Z p.a p.m p.P p.T p.Pers a.M a.d a.D a.Rh a.d.O e.V i.R i.L i.Br i.B i.E i.e.S i.w.S
    u.a s.o s.u o.J o.O o.V o.ä o.Ä u.ä u.Ä o.dgl n.N N.N f ff dgl desgl
    Co Corp Inc Ltd Cie Bros Jr jun sen jr Ph.D M.A B.A M.Sc B.Sc LL.M MBA U.S U.S.A U.K E.U D.C L.A N.Y
    Mo Di Mi Do Sa So Jh Jhd Jhdt Jahrh Max Str str -str Pl Hbf Bhf Flgh Whg Zi Geb Nachf Wwe ang qm qkm Kfm kfm Hrsg Aufl`,
  'often-ends': `usw usf etc u.v.m u.v.a u.v.a.m u.a.m u.s.w u.s.f m.f.G v.l.n.r v.r.n.l v.o.n.u`
})
