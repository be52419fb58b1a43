/**
 * Which letters follow two others in German words, a dot for the beginning or end: after `sc` comes an `h`, seldom an `a`. First the
 * two letters, then what follows often, and behind a hyphen what follows seldom. Counted by ourselves over 320,000 word forms of
 * the german-pos-dict (https://github.com/languagetool-org/german-pos-dict).
 */
export const letterRuns = `
.abcdfgklmnprstu-ahqvxz .baeiloruäöü-y .cahlor-eiuy .daeioruäöü-y .ehilmnrstux-bcdfgjkpvwß .faeiloruäöü
.gaeiloruä-hnyöü .haeiouyäöü .idglmnorst .jaeouäü .kaeilnoruäöü-y .laeiouäöü-y .maeiouyäöü-n .naeiouäöü-y
.obfhklmnprsxz-cdtu .paefhilorsuyäö-nü .qu .raehiouäöü .saceikoptuyäü-lmwzö .taehioruyäöü-sw .ulmnrt-fkps .veio-aäö
.waeiouäöü-r .zaeiouwäü-yö .ächnrstu-fgq .öfkls-dr .üb-p aalrt-gs ababdefghiklmnoprstuwz-.jqvyä achk-eit
ad.defijlorstu-abghmv ae-dlrsx afefimrstwü-.abgklov ag.abefghiklmnorstu-dpw aheilmnrt-.abs aielnrst-dgikvz
akaekloqrstuz-.i al.abdefgiklmopstuvyz-chnrwäö am.abeikmopstü-hlnuvä anabdefghiklmnoprstwz-.cjquvö apaefhioprsu-.lt
ar.abcdefgiklmnorstuzü-hpvwxä as.aceikpstz-fhmoyä at.aehilmorstuz-cdfgkpü aubcdefghklmnprstß-.iuvwzä avaeio-t awa-io
axeit-ao ay-eor azeiuw-atz aß.egt-bfhiklnsvw bacdghiklnrstuy-bjmpz bbaeilrt-uyü bdairu-eä
be.abdefghiklmnrstuvwz-cjopqä bfaeiloräü bgaelr-ioäö bhaeoä-uö biabegklmnorst-.dzß bje-auä bkalnoruäöü-e blaeiouäöü
bmaeio-uäü bnaei-ouä bodghlmnorstx-cjuy bpu-aeflr bqu braeiouäöü-y bs.aceioptuäü-bfklr bt.aeirö-ouä bucdghilmnrst-bfkß
bve-o bwaeiäü-o by-lstz bzaiuwä-e bäcnru-dlst bögls-chirt bübcfghnrstxß calmr-pst cen-.lrs
ch.abefghiklmnorstuwzäöü-djpqv cier-antu ck.bdefghiklmnrstvwz-acjopuü clo-ei codmo-cilnru cre ct-aei cu-lpr
dabcfghklmnrstuvz-.ip dbaer-lu ddei-lru de.lmnrstu-abcdefghijkopxz dfaelrä-iouü dge-airäü dhaeä-ioü
diacdefgkmnoprstvz-luäö dju-eä dk-aeoru dleiouä-a dmae-iäü dneiu-aoä docgklmnprstuwxz-.bo dpf-ou draeiouäöü
ds.aceilopt-bdfgkmrsuäü dt.ei-brä ducdefklmnrsz-abit dveo dwei-ao dyn-ls däcmr-nt dörs-ln dübmnprs eabcghklmnrtu-adps
eb.abehilnorstuäü-fgkwzö echiko-lry edadeilnorsuäü-.fhö ee.bfhiklmnrstx-duw ef.aefgilorstuäöü-bkmwz
egabefgiklnorstuzäü-.dhjmwö ehabeilmnorstuäöü-.fgkpvwz ei.bcdefghklmnrstzß-aipuvw ejaou-eä ekaeilnortuäöü-.fsz
el.abdefhiklmnostuzäöü-cgjprvw em.adeimopsuäü-bgltö en.deghknstz-abfilmopruvwäöü eobglpr-dfhmnst epaefiloprstuäö-h equ
er.abdefghiklmnprstuvwzü-cjoqäö es.aceiopstuä-bfgklmwzöü et.aehiorstuzäö-bfwü eucdefghlmnrstzß-.abiopuvw evaeioö-lt
ewaeioruäöü exaehikoptuz-.qs ezaeiotuwäü-yö eß.beglstw-fhiku eänsu-cfhrt eö-dfl fabcdhiklmnrstuvxß-. fbaeilr-oäü
fdr-aeoä fe.cdghiklnrstu-efmx ff.aeilnorstuäü-bg fgaeilrä-h fhaeoä-ö ficdefgklnrstxz-m fkalnor-eiäü flaeiouäöü
fmaeü-iouäö fnaeu-iä fochklnprstu fpfloru-aä fraeiouäöü fs.abceiptä-dfgklmorsuvü ft.aeilrsuw-bdfghkmpvü fucghmnrstß-l
fwaeiä-uü fzeituwä-a fäcdhlnr-ksuß födhnr-c füghlmnrtß gabfglmnrstu-cpz gbaelor-uü gder-b
ge.abdfghiklmnprstwz-cejoquväöü gfaelräü-ö ggelrt-ais ghae-oä giabefglnopst-dkmrö gjä-a gkeor-aäö glaeiouäü-yö
gmae-iäü gnaeioü-uä goglnrst-.opuß gpr-f graeiouäöü gs.abcefghilmprstuvw-kozä gt.erä-au guacilmnrst-ß gvo-e gweiö-auü
gymp-n gzeu-ai gäbhnr-ls gönt-rs gülnt-r haabcdfgklmnprstu-.hiwß hbaeilor-uäü hdeiru-aoü he.bcfilmnrstu-adeghkopwxz
hfaeilorü-uäö hgeilrä-aü hhaeioä-uö hibcefgklmnrst-aipvz hja-u hkaelnoruä-iö hl.abefgilostuäöü-dhkmrvwz
hm.abeilostuäöü-gr hn.abdehilostuäöü-cgkmpvwz hobcdfghlmnprstß-.ak hpalrä-efu hr.abdefghilostuwzäöü-jkmnprv
hs.acefilptuü-kmosvwä ht.abefghiklmrsuwz-djnptväöü hubcfhlmnprstß-g hveo hwaeiouäöü hydpst-blm hzaeituwäü-oö
häcdfklmnrstuß-bho höbcfhlnprs-k hübcflprst-ghn iabgklmnrt-.ds ibabeilrstu-.fghmpw ichk-aeisu id.abeimrsu-dghlnotvy
ie.bcdfghlnrstß-eikmpuvz if.aefilorstuü-bkzö ig.abegikmnstu-fjloprwzä ihaeinortä-su iies-gnt ik.aeilortuü-dkmsäö
il.abcdefghilmnostuzä-kpvw imabefghiklmnoprstuzä-.dü in.abdefghiklmnoprstuvwzü-cjqäö iodglmnprst-.ackvx
ipaefiloprstu-.h iqu irabcdegiklmnorstu-.fpzä is.aceiklmopstz-bdfghqruvwäö it.abefghilorstuwzä-kmnpvü ium-ns
iv.aeis-bklpv iwi-aeoü ixeit-p izbeiotuz-.aklvü iß.abefghilmrtuvw-ks iös jaghkmpu-cnsz jekt-cdsw jiz jobdh-gnru
jubcgnrs-dtw jäght-m jün-d ka.bcdhklmnprstu-efiv kbaeilr-ouäü kch kda-eior ke.ghilmnrst-bcepuxy kfaelä-iorü kge-arä
kha-eo kicefglnprstz kkaloru-eäö klaeiouäöü kmaeä-i knaeiouöü-ä kocghklmnoprst-.abdef kp-floru kraeiouäöü-y
ks.aceilptvü-bdfhkorswä kt.aefilorsu-bghptvyä kubcgilmnprst-hß kve-o kwaeäü-i kzeu-ai kälmrsu-fnp ködlmnprs-ct
kübhmnrs-clß labcdfghkmnprstuvzß-.ilwxy lbaefilrstu-.bdhjkmnovwäü lch-i ld.abefhilnosu-grtwü le.bcdeghikmnprstux-aflvy
lfaeilrstäöü-.ko lgeilrst-.abouvy lhaeo-iäö libcdefgkmnopstz-.aqrvßä lkaehiorstuü-.cläö
ll.abefgiklmopstuwz-cdhjnqrvyäöü lmaeistuäü-.jorö ln.ades-iouä lobcdghkmnprstß-.afilquw lpaefhirstä-lou lrae-iouä
ls.abcefioptä-ghklmrsuyü lt.abegilmrsu-dfhknoptvwyäü lubcdfgklmnprstzß-ox lveio lwaei-ouöü lygmpst-nr
lzeilotuü-.abfhksvwä läcdfghmnprstuzß löcdfghknstß-blmrw lücfghmnprst-bd ma.cdghiklmnrstuxzß-bfjp mbaeilortu-ü
mdegis-.alruwö me.cdhilmnrst-efuxß mfailoruäü-e mgaer-iä mhaeäü-ioö miefgklmnrstß-.bcdoxz mkelor-ainä mlaeiou-ä
mm.abegilnostu-cdfhkmrvzä mnaei-ä mobdgklmnprstv-fhoux mpaefhilnorstuö-.ä mraei-äü ms.ceioptu-ablrswä
mt.aehilrsö-dgkmovw mucdfglmnrst-ß mwaei-oäü mys mziu-aeoäü mächklnrsuß-deit möbgkr-cdlno mücdhmnrst-lpß
nabcdghlmnprstuz-.ikvß nbaeiloruü-ä nchi-eor nd.eilsu-abfghmnoprtwä ne.bhilmnrstu-acefgkopvwx nfaeilortuäöü-k
ng.aefgilrstuw-bdhjkmnopvzäü nhaeioäöü niacefgkmnprst-.bhlouvz njiu-aeä nk.abefgilnorstuwäöü-chkmpvz nlaeioäöü-u
nmaeiouäü-ö nn.abeilostuwzäü-cfghmprvö nobcdgklmnprstv-.fiuz npaefioruäö-hlü nqu nraeiouäü-ö
ns.acefiloptuwä-bghkmnrsvyzü nt.abefghiklmnoprstuwz-cdjväöü nudflmnprstß-ceikz nveo-a nwaeiouäü
nz.abefiltuwäöü-ghjkmopsvyz nächrsuß-bdgklp nödlprst-cv nübfglnprt-csß oans-dklmtux ob.abdeijlst-fkmou ochk-a
oddeiosuy-.agklmrä oet-dr ofefios-.alrtw og.aegimrst-lno oheilnort-.adgmsuä oids-fln ojei-a okaeklorstu-.i
olacdefgiklmopstuvyz-.bn om.abefimnops-tö on.abdefgijklnostuvzä-cmry oomprt-dfgl opaefhioprstuä-.ln
or.abcdefghiklmnprstwz-joquväöü os.abceghiklmoprstz-dnuy ot.aeghilostwyz-dfruä oublrtv-nps oveio-a owei-ajns oxei-.ty
ozeio oß.aefghklmstv-bdruz paacdfgklnprstuzß-.em pe.diklnrstz-cejpu pf.aefilrstuä-bcghkowöü ph.aeioryä-ls
picdegklnorstzß-ampu plaeiouäü-ö pneo poceklmnprstw-dgi ppacehilmnorst-.bfg praeiouäü-ö ps.ceginty-a pt.abefios-lpu
pubcdfklmnprst-z py-grt pädhipt-celnrsß pöbknr-st pülnr quaeioä rabcdfghklmnprstuß-.aeivwxz rbaeilorstuäöü-.bfpw
rchi-eot rd.aeilnorsuäü-bdfgkmpvwö re.abcdfghiklmnrstu-eopqvwxzß rf.aeilorstuäü-gknö rgaeilnorstuwäöü-.fm rhaeiouyäöü
riabcefgklmnopstv-diruzßö rjauäü-e rk.abeilnorstuäöü-mwz rlaeiotuäö-.sü rm.abehilostuäöü-fgmpvw
rn.abdegilostä-cfhmpruvwzöü robcdfghijklmnprstvzß-.auwxy rpaefhiloruäö-st rqu rraegilostuäöü-.bfknwy
rs.aceioptuäöü-bdghklrsw rt.abegilorsu-cdfhjkmnptvwyzäöü rubcdfghiklmnprst-aeß rvaeiot-ö rwaeiouäöü ryp-.os
rzabefghilmostuwzäöü-.dknvy räcdfghklmnprstuzß-bei röbcdfhlmnprstß-g rübcdfghlmnpstß sabcfghiklmnrstu-.adxß sbaeiloruü
sch sdaeir-ouö se.eghiklmnprstux-abcfqwzß sfaeiloruäöü sgaeilr-uäü shaeiouäü-ö sibcdefgklmnostv-.auz skaeilnoruä-.yöü
slaeiouäöü smaeiouäü sneu-aioä sofghlmnprtuz-.cdsw spaefhiloruäü-ö squ sraeiouäü ss.abcefgiloprtuv-dhkmswäöü
st.aegilorsuäöü-bdfhkmnptvwz subcdfghlmnprs-eik sveo-. swaeiäü-ru sycmns-lr szaeiu-ä säbceghknstuß-imr söhn-flrt
sübcdfhlmnß taabcdfgklmnprstux-.hi tbaeilrü-ouä tcah tder-aiouü te.chilmnrstu-egkpx tfaeiloruäü tgaeilr-otuäü
thaeilmnoräü-.uyö ticefgklmnopstvz-.abdqruäö tjuä-a tkaeloruä-i tlaeiouäöü tmaeiouyäöü tnaeiä-o
toabcdfghiklmnprstuwxß-.evz tpaeforu-ilä traeiouäöü ts.abcefgiklmoprstuvwä-dhnzü tt.abefghiklmorsuzä-cdjtvwü
tuabcdefghilmnprst-k tveo twaeiouäöü typr-l tz.abefgiklmstuwü-chopzäö tädfgnrtu-bchlms töbchlnprtß-dfs tücflmnrt-bdh
uadklnrst-cp ubabeilrstuw-.fghjknovü uchk-c udadeir-losuvä ue.ilmnrst-cevx uf.abdefghiklmnprstwzäü-joqu
ug.abegiklnrstuä-fhmoz uhaeilmorstäö-.bn uidenrst-cgl uja-u ukaelnort-ghikuzäü uladefgiklmopstuväö-.bchrwzü
um.abdefghiklmnoprstuwzä-cqü unabdefgiklmnprstvwz-.choquäü uolrt upaefiprstu-.ghlo ur.abcdefgiklmnorstuvzü-hjpwä
us.abcdefghiklmprstwz-noquväü ut.aeghilmorstuz-bjknwö uveo-i uwaei-oäü uzaeituä-lwzü uß.befrt-ilsv uäl-su vaklnrt-ms
ve.mnrs-ghlt videglnst-oz volnrz-gk vs.t vte-. vät vögl-s wabcfghilmnprst-ad webcdfghilmnrst-.e wicdeglmnprst-kß
wobcghlmnr-o wri-au wuclnrstß wäbcghlnrs-mtß wöhlr-cg wüchlnrst xe.kmnrs-t xhiu xidekmos-abglnv xo-fnprt xpaelor
xt.er-is xuae-r ych-el ydr yer yg-amor ylo-aeils ymbnp-eo ynat-dioä ypeinot-.hs yrai-eo ys.eit-ac ythi-eo zaghnpru-lmt
zbaeü-ilorä ze.chilmnprstu-abdegkxß zfrä-aeil zge-i zha-eiäö ziacdefgilmnoprstvö-.bu zkr-auäöü zleio-au zma-iuä
zoglnr-fhiopst zp-flou zscet-.aiouäü zt.eil-aghjmorsä zubcdefghklmnprstvwz-aijoqä zvo-e zwaeiuä-oö zyk-ln zzei-alouü
zähu-nr zögs-l zübcgnr ßac-nr ßbaeir-luü ße.lmnrst-ci ßfae-iloräü ßgel-r ßha-euä ßign-s ßka-lo ßlei-aouä ßmaä-uü
ßrae-i ßsctü-aip ßt.er-hlmsu ßun-m ßve-aoä ßwi-ae äbei-ln ächk ädaeilt-c äenr äfefit-lr ägeilsty-u ähdeilmnrt-fsz äis
äkeu-ao äldelstz-fi ämeimpt-los ändefgknostz-ci äpap-fs är.bcdefgiklmstz-apru äsceist ät.ehiostz-gl äubcdefglmnrstzß-p
äzeit äßeilt-.r öbel öchk öde-ils öfefl-i ögel öheln-mrt ökeo-tu ölbefklpstz-.in ömemt-i önefgilnt-.crs öpfs
örbdefgikmnprst-.u ös.ceilst-abuw öteitz-clru ößet-ci übeilrst-cu üchk üdel-adiowö üfeft-absu ügeilstu-bgn
ühelmnrst-bkwz ülelpstz-dm ümeilmp-st üncdefgknsz-lt üpfip-e ürbcdefgiklmnorstwz-.h üsceikst-a üteiltz-s üxe-t
üßeilt-cks
`
