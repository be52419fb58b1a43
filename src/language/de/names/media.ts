/** Newspapers, broadcasters and other media: `term|respelling|IPA|language|alias`, the IPA in German sounds; terms of several words at the end. Source of the readings: our own. */
export const media = `Assassin|Ä-Sässinn|ɛˈsɛsɪn|en-US
Axios|Äxios|ˈɛksiɔs|en-US
BILDplus|Bildpluss|ˈbɪltplʊs||Bild plus
Bloomberg|Bluhmbörg|ˈbluːmbœʁk|en-US
Børsen|Börsen|ˈbœʁsən|da
Correctiv|Korrek-Tief|kɔʁɛkˈtiːf
Creed|Kried|kʁiːt|en-US
Daily|Dehli|ˈdeːli|en-US
Economist|I-Konno-Mist|iˈkɔnomɪst|en-GB
Epic|Eppick|ˈɛpɪk|en-US
Forbes|Forbs|fɔʁps|en-US
Fortune|Fortschen|ˈfɔʁtʃən|en-US
GameStandard|Gehm-Standard|ˈɡeːmʃtandaʁt|en-US
Guardian|Gahrdien|ˈɡaːɐ̯diən|en-GB
HackerNews|Häcker Nius|ˈhɛkɐ njuːs|en-US
KommAustria|Komm-Austria|kɔmˈʔaʊstʁia
LuxLeaks|Lucksliex|ˈlʊksliːks|en-US
MagentaSport|Magenta-Sport|maˈɡɛntaˌʃpɔʁt
Nature|Nehtscher|ˈneːtʃɐ|en-US
Netflix|Nettflix|ˈnɛtflɪks|en-US
Newsweek|Niuswiehk|ˈnjuːsviːk|en-US
Nikkei|Nickeh|ˈnɪkeː|ja
Politico|Polittiko|poˈlɪtiko|en-US
Reuters|Reuters|ˈʁɔʏtɐs|en-GB
Semianalysis|Semmi-Ännällisis|ˌsɛmiʔɛˈnɛlisɪs|en-US
SonntagsZeitung|Sonntagszeitung|ˈzɔntaːkstsaɪtʊŋ
StZ|Ess-Teh-Zett|ɛsteːˈtsɛt||S t Z
Substack|Sappsteck|ˈsapstɛk|en-US
TechCrunch|Teckrantsch|ˈtɛkʁantʃ|en-US
Telegraph|Tellegraf|ˈtɛleɡʁaːf|en-GB
TheVerge|Se Wörtsch|zə ˈvœʁtʃ|en-US
Verge|Wörtsch|vœʁtʃ|en-US
WamS|Wamms|vams
Wired|Weierd|ˈvaɪɐt|en-US
Xinhua|Schinn-hua|ʃɪnˈhua|zh
ZDFheute|Zett-Deh-Eff Heute|tsɛtdeːʔɛf ˈhɔʏtə||ZDF heute
ZDFreact|Zett-Deh-Eff Ri-Eckt|tsɛtdeːʔɛf ʁiˈɛkt||ZDF React
ZiB|Zipp|tsɪp
Équipe|E-Kiep|eˈkiːp|fr

Al Jazeera|All Dschasihra|al dʒaˈziːʁa|en
Associated Press|Ässohschi-ehtid Press|ɛˌsoːʃieːtɪt ˈpʁɛs|en-US
Business Insider|Bisniss Innsaider|ˌbɪsnɪs ˈɪnsaɪdɐ|en-US
Corriere della Sera|Korriähre della Sehra|koˈʁiɛːʁə ˌdɛla ˈseːʁa|it
Daily Mail|Dehli Mehl|ˌdeːli ˈmeːl|en-GB
El País|El Pa-iss|ɛl paˈɪs|es
Financial Times|Feinänschel Teims|faɪˌnɛnʃəl ˈtaɪms|en-GB
Fox News|Fox Nius|fɔks ˈnjuːs|en-US
Le Figaro|Lö Figaroh|lø fiɡaˈʁoː|fr
Le Monde|Lö Mongd|løˈmɔŋt|fr
Le Parisien|Lö Parisiäng|lø paʁiziˈɛŋ|fr
Sky News|Skai Nius|skaɪ ˈnjuːs|en-GB
South China Morning Post|Sauß Tscheina Mohrning Pohst|saʊs ˈtʃaɪna ˌmoːɐ̯nɪŋ ˈpoːst|en-HK
The Verge|Sö Wördsch|zøˈvœʁtʃ|en-US
Vanity Fair|Wännitih Fähr|ˌvɛniti ˈfɛːɐ̯|en-US
Washington Post|Woschingten Pohst|ˌvɔʃɪŋtən ˈpoːst|en-US`
