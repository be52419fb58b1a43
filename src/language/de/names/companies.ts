/** Companies, institutes, agencies and parties: `term|respelling|IPA|language|alias`, the IPA in German sounds; terms of several words at the end. Source of the readings: our own. */
export const companies = `Accenture|Äck-Sentscher|ɛkˈsɛntʃɐ|en-US
Activision|Äkti-Wischen|ɛktiˈvɪʒən|en-US
Adobe|A-Dohbi|aˈdoːbi|en-US
Airbnb|Ähr-bi-enn-bi|ˌɛːɐ̯biʔɛnˈbiː|en-US
Airbus|Ährbuß|ˈɛːɐ̯bʊs|fr
Airtable|Ährtehbel|ˈɛːɐ̯teːbəl|en-US
Amazon|Ämmasonn|ˈɛməzɔn|en-US
Andreessen|Änn-Driesen|ɛnˈdʁiːsən|en-US
Anduril|Ändurihl|ˈɛnduʁɪl|en-US
Anthropic|Änns-Roppik|ɛnˈsʁɔpɪk|en-US
Anyscale|Änniskehl|ˈɛniskeːl|en-US
Apify|Äppifai|ˈɛpifaɪ|en-US
Apple|Äppel|ˈɛpəl|en-US
Arcee|Ar-Sih|aʁˈsiː|en-US
ArianeGroup|Arian Gruhp|aˈʁian ɡʁuːp|fr
Asana|Asahna|aˈsaːna|en-US
AstraZeneca|Astra-Senneka|ˌastʁaˈzɛneka|en-GB
Atlassian|Ätlässien|ɛtˈlɛsiən|en-US
Baidu|Beidu|ˈbaɪdu|zh
Bain|Behn|beːn|en-US
Barclays|Barklehs|ˈbaʁkleːs|en-GB
BayWa|Baiwa|ˈbaɪva
Berkshire|Börkscher|ˈbœʁkʃɐ|en-US
Binance|Bainänns|ˈbaɪnɛns|en-US
BlackRock|Bläckrock|ˈblɛkʁɔk|en-US
Blackstone|Bläckstohn|ˈblɛkstoːn|en-US
Blizzard|Blissert|ˈblɪzɐt|en-US
Boeing|Bo-ing|ˈboːɪŋ|en-US
Booking|Bucking|ˈbʊkɪŋ|en-US
Bose|Bohs|boːs|en-US
Boticário|Boti-Kahriu|botiˈkaːʁiu|pt
Broadcom|Brohdkomm|ˈbʁoːtkɔm|en-US
BusinessNet|Bissniss-Nett|ˈbɪznɪsnɛt|en-US
ByteDance|Baitdänns|ˈbaɪtdɛns|zh
Canva|Kännwa|ˈkɛnva|en-US
Celestica|Se-Lestika|seˈlɛstika|en-CA
Cerebras|Se-Rihbrass|seˈʁiːbʁas|en-US
Chery|Tscherri|ˈtʃɛʁi|zh
ChipTAN|Tschipp-Tann|ˈtʃɪptan
Cisco|Sisko|ˈsɪsko|en-US
Citigroup|Sittigruhp|ˈsɪtiɡʁuːp|en-US
Citroën|Sitro-enn|sitʁoˈɛn|fr
Cloudflare|Klaudflähr|ˈklaʊtflɛːɐ̯|en-US
Cognition|Kogg-Nischen|kɔɡˈnɪʃən|en-US
Cohere|Ko-Hier|koˈhiːɐ̯|en-US
Coinbase|Keunbehs|ˈkɔʏnbeːs|en-US
Contoura|Kontura|kɔnˈtuːʁa
CoreWeave|Kohrwiehf|ˈkoːɐ̯viːf|en-US
Costco|Kostkoh|ˈkɔstkoː|en-US
CrewAI|Kruh Eh-Ei|kʁuː ʔeːˈʔaɪ|en-US
CrowdStrike|Kraudstraik|ˈkʁaʊtstʁaɪk|en-US
Crowdstrike|Kraudstraik|ˈkʁaʊtstʁaɪk|en-US
Crunchbase|Krantschbehs|ˈkʁantʃbeːs|en-US
Crusoe|Kruhso|ˈkʁuːzo|en-US
CuspAI|Kasp Eh-Ei|kasp ʔeːˈʔaɪ|en-US
Danone|Da-Nonn|daˈnɔn|fr
Databox|Dehta-Box|ˈdeːtabɔks|en-US
Databricks|Dehta-Bricks|ˈdeːtabʁɪks|en-US
Deepgram|Dihpgrämm|ˈdiːpɡʁɛm|en-US
DeepMind|Dihpmaind|ˈdiːpmaɪnt|en-US
Deepmind|Dihpmaind|ˈdiːpmaɪnt|en-US
DeepSeek|Dihpsihk|ˈdiːpsiːk|zh
Deepseek|Dihpsihk|ˈdiːpsiːk|zh
deepseek|Dihpsihk|ˈdiːpsiːk|zh
Deezer|Dieser|ˈdiːzɐ|fr
Dell|Dell|dɛl|en-US
Deloitte|De-Leutt|dəˈlɔʏt|en-US
DigitalOcean|Diddschitel Ooschen|ˈdɪdʒɪtəl ˌoːʃən|en-US
Disney|Disni|ˈdɪsni|en-US
Dompé|Dommpé|dɔmˈpeː|it
Dropbox|Droppbocks|ˈdʁɔpbɔks|en-US
DuckDuckGo|Dack-Dack-Goh|ˌdakdakˈɡoː|en-US
ElevenLabs|Ilewen Läbbs|iˈlɛvən lɛps|en-US
Enkrypt|Enn-Kript|ɛnˈkʁɪpt|en-US
Etched|Etscht|ɛtʃt|en-US
Everlast|Ewerlahst|ˈɛvɐlaːst|en-US
Figma|Figma|ˈfɪɡma|en-US
Fireworks|Feierwörks|ˈfaɪɐvœʁks|en-US
Foundry|Faundri|ˈfaʊndʁi|en-US
FreshAI|Fresch Eh-Ei|fʁɛʃ ʔeːˈʔaɪ|en-US
FritzBox|Fritzbox|ˈfʁɪtsbɔks
Garmin|Garminn|ˈɡaʁmɪn|en-US
Gazprom|Gas-Promm|ɡasˈpʁɔm|ru
Geely|Dschieli|ˈdʒiːli|zh
GfK|Geh-Eff-Kah|ɡeːʔɛfˈkaː||G f K
GitHub|Gitt-Habb|ˈɡɪthap|en-US
github|Gitt-Habb|ˈɡɪthap|en-US
GitLab|Gittläbb|ˈɡɪtlɛp|en-US
Goldman|Gohltmen|ˈɡoːltmən|en-US
Google|Guhgel|ˈɡuːɡəl|en-US
Groq|Grock|ɡʁɔk|en-US
HappyRobot|Häppi-Rohbott|ˈhɛpiˌʁoːbɔt|en-US
Hathaway|Hässaweh|ˈhɛsəveː|en-US
Hermès|Ermäss|ɛʁˈmɛs|fr
Higgsfield|Higgs-Fihld|ˈhɪksfiːlt|en-US
Hitachi|Hitatschi|hiˈtatʃi|ja
Huawei|Huahweh|ˈhuaveː|zh
HubSpot|Habbspott|ˈhapspɔt|en-US
Hugging|Hagging|ˈhaɡɪŋ|en-US
Hynix|Hainicks|ˈhaɪnɪks|en-US
Hyundai|Hiundai|ˈhjʊndaɪ|ko
Imperva|Impörwa|ɪmˈpœʁva|en-US
Indeed|In-Died|ɪnˈdiːt|en-US
Instacart|Instakart|ˈɪnstakaʁt|en-US
Intel|Inntel|ˈɪntəl|en-US
Intermarché|Intermarsché|ˌɪntɐmaʁˈʃeː|fr
Irregular|I-Reggjuler|ɪˈʁɛɡjulɐ|en-US
JetBrains|Dschettbrehns|ˈdʒɛtbʁeːns|en-US
JPMorgan|Dscheh-Pih Morgen|dʒeːˌpiːˈmɔʁɡən|en-US|J P Morgan
Juniper|Dschuhnipper|ˈdʒuːnɪpɐ|en-US
Kitesurf|Kaitsörf|ˈkaɪtsœʁf|en-US
Lab|Läbb|lɛp|en-US
Labs|Läbs|lɛps|en-US
Lancium|Länsiumm|ˈlɛnsiʊm|en-US
Lenovo|Lenohwo|leˈnoːvo|zh
Lidl|Lidel|ˈliːdəl
LinkedIn|Linkt-Inn|ˈlɪŋktʔɪn|en-US
Lloyds|Leuds|lɔʏts|en-GB
Lockheed|Lockhied|ˈlɔkhiːt|en-US
Lovable|Lawwebel|ˈlavəbəl|en-US
Macquarie|Makworri|maˈkvɔʁi|en-AU
Marvell|Mar-Well|maʁˈvɛl|en-US
McAfee|Mäckefi|ˈmɛkefiː|en-US
McDonald|Mäck-Donneld|mɛkˈdɔnɛlt|en-US
McKinsey|Mäckinnsi|mɛˈkɪnsi|en-US
MediaMarkt|Mehdia-Markt|ˈmeːdiamaʁkt
MediaTek|Midiateck|ˈmiːdiatɛk|en-US
Meituan|Meh-Tuan|ˈmeːtuan|zh
Meshy|Meschi|ˈmɛʃi|en-US
Micron|Meikronn|ˈmaɪkʁɔn|en-US
Microsoft|Meikro-Soft|ˈmaɪkʁozɔft|en-US
MicroStrategy|Maikrosträttedschi|ˈmaɪkʁoˌstʁɛtedʒi|en-US
Microtec|Mihkroteck|ˈmiːkʁotɛk
MiniMax|Minnimacks|ˈmɪnimaks|zh
Mitsubishi|Mit-Zubischi|mɪtsuˈbɪʃi|ja
Monzo|Monnso|ˈmɔnzo|en-GB
Moonshot|Muhnschott|ˈmuːnʃɔt|en-US
Naver|Nehwer|ˈneːvɐ|ko
Nestle|Nessle|ˈnɛslə|en-US
Nestlé|Nestleh|ˈnɛstle|fr
Notion|Nooschen|ˈnoːʃən|en-US
Nscale|Enn-Skehl|ˈɛnskeːl|en-GB
NVIDIA|Enn-Widia|ɛnˈviːdia|en-US
Nvidia|Enn-Widia|ɛnˈviːdia|en-US
OnePlus|Wann-Plass|vanˈplas|en-US
OpenAI|Ohpen Eh-Ei|ˈoːpən ʔeːˈʔaɪ|en-US
Oracle|Orrekel|ˈɔʁekəl|en-US
Palantir|Pällantir|ˈpɛlantiːɐ̯|en-US
Pangram|Pänn-Grämm|ˈpɛnɡʁɛm|en-US
PayPal|Pehpehll|ˈpeːpɛl|en-US
PepsiCo|Pepsikoh|ˈpɛpsikoː|en-US
Perplexity|Pörp-Lexiti|pœʁˈplɛksiti|en-US
Peugeot|Pö-Schoh|pøˈʒoː|fr
Pfizer|Feiser|ˈfaɪzɐ|en-US
Polestar|Pohls-Tar|ˈpoːlstaːɐ̯|en-US
Polyscope|Polliskohp|ˈpɔliskoːp|en-US
Prelint|Prihlint|ˈpʁiːlɪnt|en-US
PricewaterhouseCoopers|Preiswoterhaus-Kuhpers|pʁaɪsvɔtɐhaʊsˈkuːpɐs|en-US
ProSieben|Prosieben|pʁoˈziːbən
PwC|Peh-Weh-Zeh|peːveːˈtseː|en-US|P W C
Qualcomm|Quollkomm|ˈkvɔlkɔm|en-US
Raytheon|Rehsionn|ˈʁeːsiɔn|en-US
Reddit|Räddiht|ˈʁɛdɪt|en-US
Renault|Re-Noh|ʁeˈnoː|fr
Replit|Räpplitt|ˈʁɛplɪt|en-US
replit|Räpplitt|ˈʁɛplɪt|en-US
Revolut|Rewolutt|ˈʁɛvolʊt|en-GB
Rexroth|Rexroht|ˈʁɛksʁoːt
Rivian|Riwwien|ˈʁɪviən|en-US
Roche|Rosch|ʁɔʃ|fr
Runway|Rannweh|ˈʁanveː|en-US
Ryanair|Raien-Ähr|ˈʁaɪənʔɛːɐ̯|en-IE
Salesforce|Sehls-Fors|ˈseːlsfɔʁs|en-US
SambaNova|Samba-Nohwa|ˌzambaˈnoːva|en-US
Sartorius|Sar-Torius|zaʁˈtoːʁiʊs
SciSpace|Saispehs|ˈsaɪspeːs|en-US
SenseTime|Senstaim|ˈsɛnstaɪm|zh
Sequoia|Se-Quoja|zeˈkvoːja|en-US
Shopify|Schoppifai|ˈʃɔpifaɪ|en-US
Siltronic|Sill-Trohnik|zɪlˈtʁoːnɪk
Simile|Simmili|ˈsɪmɪli|en-US
Slack|Sleck|slɛk|en-US
Snowflake|Snohflehk|ˈsnoːfleːk|en-US
SoftBank|Softbänk|ˈsɔftbɛŋk|en-US
Softbank|Softbänk|ˈsɔftbɛŋk|en-US
Sony|Sohni|ˈzoːni|ja
SpaceX|Spehs-Ex|ˈspeːsʔɛks|en-US
Spotify|Spottifai|ˈspɔtifaɪ|sv
Squarespace|Squährspehs|ˈskvɛːɐ̯speːs|en-US
Squibb|Squipp|skvɪp|en-US
Stellantis|Stellantis|stɛˈlantɪs|it
Strava|Strahwa|ˈstʁaːva|en-US
Stripe|Streip|stʁaɪp|en-US
Supabase|Suhpabehs|ˈsuːpabeːs|en-US
Superhuman|Suhper-Hijuhmen|suːpɐˈhjuːmən|en-US
Taktile|Täcktail|ˈtɛktaɪl|en-US
TeamViewer|Tihm-Wiuer|ˈtiːmˌvjuːɐ|en-US
Tefal|Te-Fall|teˈfal|fr
Telefónica|Telefohnika|teleˈfoːnika|es
Tencent|Tensehnt|ˈtɛnsɛnt|zh
TeraWulf|Terrawulf|ˈtɛʁavʊlf|en-US
Tether|Teser|ˈtɛzɐ|en-US
ThyssenKrupp|Tüssenkrupp|ˈtʏsənkʁʊp
TomTom|Tommtomm|ˈtɔmtɔm
TotalEnergies|Total-Änärschi|toˈtal enɛʁˈʒiː|fr
Toyota|Tojohta|toˈjoːta|ja
TransCanada|Trens-Kennada|tʁɛnsˈkɛnada|en-US
Trellix|Trellicks|ˈtʁɛlɪks|en-US
TripAdvisor|Tripp-Ettwaiser|ˈtʁɪpʔɛtˌvaɪzɐ|en-US
Tripadvisor|Tripp-Ettwaiser|ˈtʁɪpʔɛtˌvaɪzɐ|en-US
TwelveLabs|Twelf Läbbs|ˈtvɛlf lɛps|en-US
Twilio|Twillio|ˈtvɪlio|en-US
Ubisoft|Jubisoft|ˈjuːbisɔft|fr
UniCredit|Unikredditt|ˈuːnikʁɛdɪt|it
Unitree|Ju-Nitrie|ˈjuːnitʁiː|zh
Valar|Wahlahr|ˈvaːlaʁ|en-US
Vercel|Wörsell|vœʁˈsɛl|en-US
Vonage|Wonnidsch|ˈvɔnɪtʃ|en-US
Vonovia|Wo-Nohwia|voˈnoːvia
Walmart|Wohlmart|ˈvoːlmaʁt|en-US
Warner|Worner|ˈvɔʁnɐ|en-US
WhatsApp|Wottsäpp|ˈvɔtsʔɛp|en-US
Windsurf|Wintsörf|ˈvɪntsœʁf|en-US
Wix|Wicks|vɪks|en-US
Wiz|Wiss|vɪs|en-US
xAI|Ex Eh-Ei|ɛks ʔeːˈʔaɪ|en-US|x A I
Xiaomi|Schaohmi|ʃaˈoːmi|zh
Xpeng|Ex-Peng|ˈɛkspɛŋ|zh
Zapier|Säppjer|ˈzɛpjɐ|en-US
Zeekr|Sieker|ˈziːkɐ|zh
Zhipu|Dschihpu|ˈdʒiːpu|zh

BNP Paribas|Beh-Enn-Peh Pariba|beːʔɛnˈpeː paʁiˈba|fr
Boston Dynamics|Bosten Dainämmicks|ˌbɔstən daɪˈnɛmɪks|en-US
Credit Suisse|Kredi Swiss|ˌkʁedi ˈsvɪs|fr
Crédit Suisse|Kredi Swiss|ˌkʁedi ˈsvɪs|fr
Eli Lilly|Ilai Lilli|ˌiːlaɪ ˈlɪli|en-US
Fritz!Box|Fritzbox|ˈfʁɪtsbɔks
Goldman Sachs|Gohltmänn Sacks|ˌɡoːltmɛn ˈsaks|en-US
Hugging Face|Hagging Fehß|ˌhaɡɪŋ ˈfeːs|en-US
L'Oréal|Loreh-all|loʁeˈal|fr
McDonald’s|Mäck-Donnelds|mɛkˈdɔnɛlts|en-US
ver.di|Wer-Dih|vɛʁˈdiː
E.ON|Eh-Onn|eːˈʔɔn
Microsoft Azure|Meikro-Soft Äscher|ˈmaɪkʁozɔft ˈɛʒɐ|en-US
Société Générale|Sossijeteh Scheneral|sosieˈteː ʒeneˈʁal|fr`
