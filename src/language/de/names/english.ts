/**
 * Frequent English words that are no German ones, in small letters. Two of them side by side are English, one alone may be anything.
 * Chosen by ourselves; none of them is a form of a German word.
 */
export const englishWords = `
about above across actually again against ago agreement ahead alignment almost alone along already although always
among amount and announcement another answer any anybody anyone anything anyway anywhere approach are around article
ask asked at attack audience aware away awesome back battle be beauty became because become becomes been before began
begin beginning behave behavior behind being believe belong below benefit best better between beyond bite bless blood
blow board body book books borrow bottle bottom boundary brain breaking bridge bright bring brings broadcast broken
brother brought build building built burden bury but buy by call called calling calm came campaign can cannot capable
captain care carry cast cat catch cause celebrate central century certain chain challenge change changed changes
changing chapter charge chase cheap check cheer chicken child children choice choose church circle citizen citizens
civil claim class clean clear climate climb close cloth cloudy coast coffee cofounder collaboration collect college
color combine coming command commitment committee communication community companies company compare competition
complain complete complex computing conflict congress connect connection consider contain continue control
conversation cook corner corporate correct cost could council count countries country couple course court cover crazy
create created creating creative crime crisis cross crowd cry culture curious current curve customer customers cut
cycle daily damage dance danger dangerous dare dark dawn days dear death debate decide decision decisions deep defense
deliver delivery demand democracy department depend depth deputy describe deserve desire destroy developer developers
development device devices did different difficult dirty disappear disaster discover discovery discuss disease dish
distance divide do doctor does doing done door doubt down drag draw dream dreams dress driver drop dry dust duty
dynamic each early earth easy eat economy edge education effort eight either election electric elephant eleven else
embrace emergency empire employee employees empower empty energy engine engineering enjoy enormous enough ensure enter
entertain entire environment equal equality era error escape essential even evening ever every everybody everyday
everyone everything everywhere evidence evil exactly exam example excellence exchange excited excuse executive exist
existing expect experience expert experts explain explore express eye eyes eyewitness face faces fact factory fail
failed failure faith false family fancy far fashion father favorite fear feed feel feeling feelings feet fellow female
few fiction field fight figure fill finally finance financial find finish fire fish five flag flight floor flow flower
fly focus folk follow following food fool foot for force forces foreign forest forever forget forgive formula fortune
forward foundation founder four frame framework free freedom fresh fridge friend friends from frontier fruit full fun
funding further future gap gate gather gentle get gets getting giant give given giving glad glass glory go goal goes
going gone good goodbye got governance government grateful grave great ground group grow growing growth guess guide
guilty guy hackers had hands happiness happy hard hate have having he head heal health healthcare hear heart heat
heaven heavy heavyweight hello help here hero hidden hide high higher hill him himself his history holy home honest
honey honor hope horizon horse hour hours house household housing how however huge humanity humans hundred hungry hunt
hurt husband idea ideas identity if imagine impact important improve include income increase incredible indeed
independence individual industry inequality influence infrastructure inside insight inspire instant instead
intelligence interest into introducing invent invest investment invisible invite is issue it its itself jealous join
journey joy judge judgment just justice keep keeping key keys kill kingdom kiss kitchen knight knock know knowing
knowledge known knows ladies lamp landscape language large late later latest laugh laughing laughter launch law lawyer
lay layer lazy lead leader leaders leadership leading league learn learned learner least leave left legacy lend less
lesson lessons let letter liberty library license lie life light lightning lights likely lion liquid literature little
live lives living local lonely long longer look looking loss loud love lovely lover low lower loyalty lucky lying
machine machines mad magic main majority make maker makers makes making manifesto many map march market mass master
matters may maybe me mean meaning means measure medical medicine meet member members memory men mess message method
middle might mighty military mind minds miracle mirror missing mistake mix money monkey month months mood moon more
morning most mother mothers motion mountain mouse mouth move movement movie moving much murder music must mutual
myself mystery naked narrow nations natural nature near necessary neck need needle needs neighbor neither network
neural never new news next nice night nine no nobody noise nor north northern nose nothing notice now nuclear number
numbers object obvious ocean of off office official often oil old on once one only open opening operating opinion
opportunity or organization origin other others our ours out outcome outer outlook outside over own owner ownership
page pain paint painting pair pale parents partnership past path pattern pay payment peace peak people percent perfect
perform perhaps period permission perspective pet philosophy phone physical pick picture piece pink pity place places
plain plastic plate platform play player players please pleased pleasure plenty poem poetry point policy political
politics pollution poor popular port possible pour poverty powerful powers practice praise pray prayer prefer
preparation prepare presence present president press pressure pretend pretty prevent price pride prince princess
principle print prison prize process produce product production productivity professional program progress project
promise proof property proposal prosperity protect protection proud proven provide psychology public publication pull
punch purchase purpose pursuit push put quality quantum quest question questions quick quickly quiet quite rabbit race
rain raise rare rather reach react reaction read reader reading ready reality really reason reasons receive recent red
refuse reject relate relationship rely remain remember remind remove repair repeat replace reply request require
rescue resilience resist resource resources respect response responsibility responsible result results return reveal
revenge reward rewrite rhythm rice rich rid ride right rights rise rising risk risks river road robots role roll
romance roof room root rope rough royal rule rules run running rush sad safer safety said sail sale salt sample
satellite satisfy savage save saving saw say saying says scale scandal scared schedule scholar school science
scientist scientists score scream screen sea search season seat second secret secretary secrets section sector
security seed seeing seek seem seems self sell selling senate send sentence series serious serve settle settlement
seven several sexual shade shadow shake shall shame shape share sharing sharp she sheep shelf shelter shift shine ship
shock shooting shop shopping short shot should shoulder shout shut sick side sight sign silence silent silver simply
sin since sing singing sink sister sit site six size skill skills sky slave sleep slide slow slowly small smell smile
smoke smooth snow society sock soft soil soldier solid solution solutions solve some somebody someone something
sometimes somewhere son soon sorry sort soul soup source south southern sovereign sovereignty space speak speaking
special speech spell spend spending spider spin spirit split spoon spread spring square stability staff stage standing
started state states statistics stay steal steam steel steep stomach stone storm strange strategic strategy stream
street strength strike string strong structure struggle study style subject success such sudden suddenly suffering
sugar suggest suicide suit summer sun supply sure surface surprise surround surveillance survive survivor suspect
sustainability sustainable swear sweep sweet swim sympathy table tail take taken takes taking talking tall target tax
taxes teach teacher tear tears technical technique technology teeth television tell temple temporary ten tend terrible
territory than thank thanks that the their them themselves then theory there they thick thin thing things think
thinking third thirty this those though thought thoughts thousand thread threat three thriving throat through throw
thunder tide tie tight till time tiny tired title to today toe together told tomorrow tongue tonight too took tools
tooth touch tough toward towards towel towers town track traffic tragedy transition trash travel tray treasure treat
treatment tree trial tribe tried trouble truck true trust truth try trying tune turn twelve twenty twice twin two type
typical ugly ultimate uncertain uncertainty under understand understanding unit united unity universal universe
university unknown unless unlimited until up upon upper upset us use used useful useless user users using usual
usually vacation valley valuable value values variety various vehicle verdict very vice victim victory view viewer
village violence violent virtual virtue visible visit visual voice voices vote voter wait walk walking wall want
wanted wants warning warrior wash waste watch water wave way ways we weak wealth weapon weapons weather wedding week
weeks weight welcome well went were western wet what whatever wheel when where whether which while whisper whistle
white who whole whom whose why wicked wife wilderness win window wine wing wings winner winners winning wire wisdom
wise wish with within without witness woman women won wonder wonderful wooden wool word words work worker workers
workforce working workplace worlds worldwide worried worry worse worst worth would wound write writer writing wrong
yard year years yell yellow yes yesterday yet you young your yours yourself youth zero
`

/** Words of both languages: English only in a quotation that is English otherwise. */
export const sharedWords = `
a ab after agenda all also am an area arena art as auf aus balance bald bei belief billion bis black blue bonus brave
break budget business butter campus casino center chance chaos character cinema circus city climax coach code comedy
common computer conflict context cool da dann das data deal delta dem den der des design detail die digital dilemma
dimension dinner direct diva dog double drama drink drive du echo ein eine er era es exit experiment extra fair fall
fast feature fiasco final finger fix focus former forum front fundamental game garden general generation genius gift
girl global gold golden grab grand gut half hand happen happens has hat hell her hier hit hold hospital human hunger i
ich icon idol ihr im image imagination impossible in industry inferno information innovation insider instinct
instrument intelligent interim interview invasion investor ist job junior kid kids killer kind king labor laboratory
lack lake land last legal level lies lift like limit limits link listen logic lose lost lunch macho made mafia
magazine mail mal male man management manager manifesto mantra marathon massive material matter maximum media medium
meeting mehr mental million minimum minute mission mit mobile model models modern moment monster moral motto musical
my naive nation national native negative nerve nexus nie nirvana noch none not nun nur ob oft ohne omen opera
operation option order output panorama paper paradox park partner party pass passage passion patient performance
person personal phantom photo piano pilot pixel planet plus poet police pool pop population portal position positive
power premium priest prime private problem problems profit pure queen quote radio radius range rapid rate ratio real
reform regime region relax release relevant religion report research reserve rest revolution ring robot rose safe saga
same sand scenario scene schon see seen sehr senator senior sense sensitive separate service services shirt show shows
sie signal simple single situation skin smart so social solo sonar song sound spare speed sports stand standard star
stare stars start statement status step stick stigma still stock stop stories story strip stuck student students
studio stupid support swing symbol system tag talent talk task taste taxi team teenager telephone tempo terror theater
these throne tiger times top tornado total tour trade training transformation transport trauma trick trillion trio
trip tube um und union uns urban utopia vampire venture version veto video viel villa virus visa vision vista vital
volume war warm was web wer west wide wie wild will winter wir wo workshop world wrap zombie zone zu
`
