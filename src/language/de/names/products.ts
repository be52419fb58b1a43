/** Products, programs and services: `term|respelling|IPA|language|alias`, the IPA in German sounds; terms of several words at the end. Source of the readings: our own. */
export const products = `AgentCore|Ehdschentkohr|ˈeːdʒəntkoːɐ̯|en-US
AgentKit|Ehdschentkitt|ˈeːdʒəntkɪt|en-US
AgentMail|Ehdschentmehl|ˈeːdʒəntmeːl|en-US
AirPods|Ährpodds|ˈɛːɐ̯pɔts|en-US
Airpods|Ährpodds|ˈɛːɐ̯pɔts|en-US
AirTag|Ährtägg|ˈɛːɐ̯tɛk|en-US
AllTrails|Ohltrehls|ˈoːltʁeːls|en-US
Android|Änndreud|ˈɛndʁɔʏt|en-US
Angular|Änggjuler|ˈɛŋɡjulɐ|en-US
Artifactory|Artifäcktori|ˈaʁtifɛktoʁi|en-US
Atomics|Ä-Tommicks|ɛˈtɔmɪks|en-US
AutoGen|Auto-Dschenn|ˈaʊtodʒɛn|en-US
AutoPlay|Auto-Pleh|ˈaʊtopleː|en-US
Azure|Äscher|ˈɛʒɐ|en-US
Bash|Bäsch|bɛʃ|en-US
Bedrock|Bett-Rock|ˈbɛtʁɔk|en-US
BigQuery|Bickquieri|ˈbɪkkviːʁi|en-US
Bitcoin|Bittkeun|ˈbɪtkɔʏn|en-US
Blackhawk|Bläckhohk|ˈblɛkhoːk|en-US
Blackwell|Bläck-Well|ˈblɛkvɛl|en-US
Buds|Badds|bats|en-US
BullMQ|Bull-Emm-Kuh|bʊlʔɛmˈkuː|en-US
cacheScope|Käschskohp|ˈkɛʃskoːp|en-US
Canvas|Kännwas|ˈkɛnvəs|en-US
CarPlay|Karpleh|ˈkaːɐ̯pleː|en-US
Chrome|Krohm|kʁoːm|en-US
Chromium|Krohmium|ˈkʁoːmiʊm|en-US
codebase|Kohtbehs|ˈkoːtbeːs|en-US
Codeium|Kohdium|ˈkoːdiʊm|en-US
CodeRabbit|Kohd-Räbbit|ˈkoːtˌʁɛbɪt|en-US
Colossus|Ko-Lossus|koˈlɔsʊs|en-US
Comet|Kommitt|ˈkɔmɪt|en-US
Composer|Komm-Pohser|kɔmˈpoːzɐ|en-US
Confluence|Konn-Fluens|ˈkɔnfluəns|en-US
Cotypist|Koh-Taipist|koːˈtaɪpɪst|en-US
CoWork|Kohwörk|ˈkoːvœʁk|en-US
Cowork|Kohwörk|ˈkoːvœʁk|en-US
Cron|Kronn|kʁɔn|en-US
ctrlX|Kontroll-Ix|kɔnˈtʁɔlʔɪks|en-US|control X
Cybercab|Saiberkäbb|ˈsaɪbɐkɛp|en-US
Cybertruck|Saibertrack|ˈsaɪbɐtʁak|en-US
Dax|Dacks|daks
Daybreak|Dehbrehk|ˈdeːbʁeːk|en-US
DDoS|Deh-Doss|ˈdeːdɔs|en-US
DeSci|Dih-Sai|ˈdiːsaɪ|en-US
DevOps|Deff-Opps|ˈdɛfʔɔps|en-US
DevSecOps|Deff-Seck-Opps|dɛfˈsɛkʔɔps|en-US
DevTools|Deff-Tuhls|ˈdɛftuːls|en-US
DirectX|Di-Reckt-Ix|diˈʁɛktʔɪks|en-US
Discord|Disskord|ˈdɪskɔʁt|en-US
Docs|Docks|dɔks|en-US
Dragonfly|Dräggenflai|ˈdʁɛɡənflaɪ|en-US
Drive|Draif|dʁaɪf|en-US
Earbuds|Ihrbads|ˈiːɐ̯bats|en-US
Edge|Edsch|ɛtʃ|en-US
Entra|Enntra|ˈɛntʁa|en-US
eSEA|Ih-Sih|ˈiːsiː|en-US
EuroStoxx|Eurostocks|ˈɔʏʁostɔks|en-US
Excel|Ex-Sell|ɛkˈsɛl|en-US
ExecuTorch|Exekju-Tortsch|ˈɛksekjuˌtɔʁtʃ|en-US
Explorer|Ex-Plohrer|ɛksˈploːʁɐ|en-US
Facebook|Fehsbuck|ˈfeːsbʊk|en-US
Firebase|Feierbehs|ˈfaɪɐbeːs|en-US
Firestore|Faierstohr|ˈfaɪɐstoːɐ̯|en-US
Flagger|Flägger|ˈflɛɡɐ|en-US
Fold|Fohld|foːlt|en-US
Fortnite|Fortnait|ˈfɔʁtnaɪt|en-US
FreeBSD|Frie-Beh-Ess-Deh|fʁiːbeːʔɛsˈdeː|en-US
Galaxy|Gällaxi|ˈɡɛləksi|en-US
Gamebaby|Ghehmbebi|ˈɡeːmbeːbi|en-US
GeForce|Dschihforss|ˈdʒiːfɔʁs|en-US
Geforce|Dschihforss|ˈdʒiːfɔʁs|en-US
getpolyscope|Gett-Polliskohp|ɡɛtˈpɔliskoːp|en-US
GigaMobil|Giga-Mobiel|ˈɡiːɡamoˌbiːl
Git|Gitt|ɡɪt|en-US
Gmail|Dschihmehl|ˈdʒiːmeːl|en-US
gotoHuman|Gohtu-Hiumen|ɡoːtuˈhjuːmən|en-US
GraphQL|Gräff-Kuh-Ell|ˌɡʁɛfkuːˈʔɛl|en-US
groundcover|Graundkawer|ˈɡʁaʊntkavɐ|en-US
Harness|Harniss|ˈhaʁnɪs|en-US
Harnesses|Harnissis|ˈhaʁnɪsɪs|en-US
Hellblade|Hellblehd|ˈhɛlbleːt|en-GB
HfExporter|Ha-Eff-Exporter|haːˌʔɛfˈʔɛkspɔʁtɐ|en-US
HomeKit|Hohmkitt|ˈhoːmkɪt|en-US
Homescreen|Hohmskrihn|ˈhoːmskʁiːn|en-US
Horizon|Ho-Reisen|hoˈʁaɪzən|en-US
HyNote|Hainoht|ˈhaɪnoːt|en-US
iCloud|Eiklaud|ˈaɪklaʊt|en-US
iMessage|Eimessitsch|ˈaɪmɛsɪtʃ|en-US
Indy|Inndi|ˈɪndi|en-US
Indys|Inndis|ˈɪndis|en-US
InfiniBand|Infinibänd|ˈɪnfɪnibɛnt|en-US
Instagram|Insta-Grämm|ˈɪnstaɡʁɛm|en-US
InvestCo|Inwestko|ɪnˈvɛstkoː|en-US
iOS|Ei-Oh-Ess|aɪʔoːˈʔɛs|en-US|i O S
IoT|Ei-Oh-Tih|aɪʔoːˈtiː|en-US|I O T
iPad|Eipädd|ˈaɪpɛt|en-US
iPadOS|Eipädd-Oh-Ess|ˌaɪpɛtʔoːˈʔɛs|en-US
iPads|Eipeds|ˈaɪpɛts|en-US
iPhone|Eifohn|ˈaɪfoːn|en-US
iWork|Eiwörk|ˈaɪvœʁk|en-US
Jalapeño|Halapennjo|halaˈpɛnjo|es
jalapeño|Halapennjo|halaˈpɛnjo|es
Java|Dschahwa|ˈdʒaːva|en-US
JavaScript|Dschawaskript|ˈdʒavaskʁɪpt|en-US
Jetson|Dschetzen|ˈdʒɛtsən|en-US
Jira|Dschihra|ˈdʒiːʁa|en-US
Kindle|Kindel|ˈkɪndəl|en-US
KommuniAktion|Kommuhni-Aktion|kɔˈmuːniakˌtsjoːn
Kotlin|Kottlinn|ˈkɔtlɪn|en-US
Kubernetes|Kuber-Nehtis|kubɐˈneːtɪs|en-US
LangChain|Läng-Tschehn|ˈlɛŋtʃeːn|en-US
Langflow|Läng-Floh|ˈlɛŋfloː|en-US
LangGraph|Läng-Gräff|ˈlɛŋɡʁɛf|en-US
LeRobot|Lö Rohbott|lə ˈʁoːbɔt|fr
Lightning|Leitning|ˈlaɪtnɪŋ|en-US
LiveKit|Laifkitt|ˈlaɪfkɪt|en-US
Livelox|Laiflocks|ˈlaɪflɔks|en-US
LlamaIndex|Lahma-Index|ˈlaːmaˌʔɪndɛks|en-US
LokSound|Locksaund|ˈlɔksaʊnt|en-US
MacBook|Mäckbuck|ˈmɛkbʊk|en-US
MacGiro|Mäckschiero|ˈmɛkˌʒiːʁo
macOS|Mäck-Oh-Ess|ˌmɛkʔoːˈʔɛs|en-US
MacWhisper|Mäckwisper|ˈmɛkvɪspɐ|en-US
MagentaTV|Magenta-Tehfau|maˈɡɛntateːˈfaʊ
MagSafe|Mägg-Sehf|ˈmɛkseːf|en-US
MDax|Emm-Dacks|ˈɛmdaks||M Dax
MindGraph|Maintgräff|ˈmaɪntɡʁɛf|en-US
Mixboard|Mixbohrd|ˈmɪksboːɐ̯t|en-US
MLOps|Emm-Ell-Opps|ɛmˈʔɛlʔɔps|en-US
ModelScope|Moddelskohp|ˈmɔdəlskoːp|en-US
MongoDB|Mongo-Deh-Beh|ˈmɔŋɡodeːˈbeː|en-US
mTLS|Emm-Teh-Ell-Ess|ɛmteːʔɛlˈʔɛs||M T L S
NotebookLM|Nohtbuck Ell-Emm|ˈnoːtbʊk ʔɛlˈʔɛm|en-US
NVMe|Enn-Fau-Emm-Eh|ɛnfaʊʔɛmˈʔeː||N V M E
OAuth|Oh-Ohs|ˈoːʔoːs|en-US
OCRv|Oh-Zeh-Err-Fau|oːtseːʔɛʁˈfaʊ||O C R V
OneDrive|Wanndreif|ˈvandʁaɪf|en-US
OpenCode|Ohpen Kohd|ˈoːpən koːt|en-US
OpenID|Ohpen-Ei-Di|ˈoːpənʔaɪˈdiː|en-US
OpenRouter|Ohpen Ruhter|ˈoːpən ʁuːtɐ|en-US
OpenSSL|Ohpen-Ess-Ess-Ell|ˈoːpənʔɛsʔɛsˈʔɛl|en-US
OpenTelemetry|Ohpen Telemmetri|ˈoːpən teˈlɛmetʁi|en-US
Outlook|Autluck|ˈaʊtlʊk|en-US
PCIe|Peh-Zeh-Ih-Eh|peːtseːʔiːˈʔeː||P C I E
Photoshoot|Fohtoschuht|ˈfoːtoʃuːt|en-US
PiLiMi|Pihlihmi|piˈliːmi|en-US
PlayStation|Plehs-Tehschn|ˈpleːsteːʃn|en-US
Playstation|Plehsteeschen|ˈpleːˌsteːʃən|en-US
Playwright|Plehreit|ˈpleːʁaɪt|en-US
PostgreSQL|Pohstgress-Kuh-Ell|ˈpoːstɡʁɛskuːˈɛl|en-US
PowerPoint|Pauerpeunt|ˈpaʊɐpɔʏnt|en-US
ProRes|Proh-Ress|ˈpʁoːʁɛs|en-US
PSPDFKit|Peh-Ess-Peh-Deh-Eff-Kitt|peːʔɛspeːdeːˈʔɛfkɪt|en-US
Pydantic|Paidäntik|paɪˈdɛntɪk|en-US
PyTorch|Peitortsch|ˈpaɪtɔʁtʃ|en-US
Ryzen|Raisen|ˈʁaɪzən|en-US
SaaS|Saas|zaːs|en-US
ScanDisk|Skenndisk|ˈskɛndɪsk|en-US
SDax|Ess-Dacks|ˈɛsdaks||S Dax
Senua|Sennua|ˈsɛnua|en-GB
SharePoint|Schärpeunt|ˈʃɛːɐ̯pɔʏnt|en-US
Shokz|Schocks|ʃɔks|en-US
Snapdragon|Sneppdreggen|ˈsnɛpdʁɛɡən|en-US
Sokosumi|Sohkosuhmi|zokoˈzuːmi|ja
SQLite|Ess-Kuh-Leit|ɛskuːˈlaɪt|en-US
Stargate|Stahrgeht|ˈstaːɐ̯ɡeːt|en-US
Starlink|Stahrlink|ˈstaːɐ̯lɪŋk|en-US
Starship|Stahrschipp|ˈstaːɐ̯ʃɪp|en-US
Supercomplete|Super-Kompliet|ˈzuːpɐkɔmˌpliːt|en-US
SuperPOD|Superpodd|ˈzuːpɐpɔt|en-US
SwiftUI|Swift Juh-Ei|svɪft juːˈʔaɪ|en-US
Sōkosumi|Sohkosuhmi|zokoˈzuːmi|ja
Taskflow|Tahskfloh|ˈtaːskfloː|en-US
Telegram|Tehle-Gremm|ˈteːləɡʁɛm|en-US
Teleop|Telleopp|ˈtɛleʔɔp|en-US
TikTok|Tick-Tock|ˈtɪktɔk|zh
Tiktok|Tick-Tock|ˈtɪktɔk|zh
Timekettle|Taimkettel|ˈtaɪmkɛtəl|en-US
Trainium|Trehnium|ˈtʁeːniʊm|en-US
ttlMs|Teh-Teh-Ell-Emm-Ess|teːteːʔɛlʔɛmˈʔɛs||T T L M S
TurboTax|Törbotäcks|ˈtœʁbotɛks|en-US
TypeScript|Taip-Skript|ˈtaɪpskʁɪpt|en-US
Vertex|Wörtex|ˈvœʁtɛks|en-US
Victus|Wicktuss|ˈvɪktʊs|en-US
visionOS|Wischen-Oh-Ess|ˌvɪʒənʔoːˈʔɛs|en-US
Vitest|Wieh-Tesst|ˈviːtɛst|en-US
vLLM|Fau-Ell-Ell-Emm|faʊʔɛlʔɛlˈʔɛm||V L L M
VZVirtualMachine|Fau-Zett-Wörtschuel-Mäschihn|faʊˌtsɛt ˈvœʁtʃuəl mɛˈʃiːn|en-US
watchOS|Wottsch-Oh-Ess|ˌvɔtʃʔoːˈʔɛs|en-US
Waymo|Wehmo|ˈveːmo|en-US
WebMCP|Webb-Emm-Zeh-Peh|ˌvɛpʔɛmtseːˈpeː|en-US|Web M C P
WebRTC|Webb-Err-Teh-Zeh|ˌvɛpʔɛʁteːˈtseː|en-US|Web R T C
WebSocket|Webb-Sokkit|ˈvɛpsɔkɪt|en-US
WebStandard|Wepp-Standard|ˈvɛpʃtandaʁt
Xbox|Exbox|ˈɛksbɔks|en-US
Xcode|Ex-Kohd|ˈɛkskoːt|en-US
XDefiant|Ex-Di-Faient|ˌɛksdiˈfaɪɛnt|en-US
YouTube|Juhtjuhb|ˈjuːtjuːp|en-US
Youtube|Juhtjuhb|ˈjuːtjuːp|en-US
ZCode|Sih-Kohd|ˈziːkoːt|zh
Zod|Sodd|zɔt|en-US
Zotero|Soh-Terroh|zoˈtɛʁoː|en-US`
