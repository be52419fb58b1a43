/** Places: `term|respelling|IPA|language|alias`, the IPA in German sounds; terms of several words at the end. Source of the readings: our own. */
export const places = `Abilene|Äbbilihn|ˈɛbiliːn|en-US
Arkansas|Arkensoh|ˈaʁkənsoː|en-US
Atlético|At-Letiko|atˈleːtiko|es
Austin|Osstinn|ˈɔstɪn|en-US
Bangalore|Bängalohr|ˈbɛŋɡaloːɐ̯|en-IN
Bay|Beh|beː|en-US
Beijing|Beh-Dsching|beːˈdʒɪŋ|zh
Berkeley|Börkli|ˈbœʁkli|en-US
Bernabéu|Berna-Beh-u|bɛʁnaˈbeːu|es
Birmingham|Börmingem|ˈbœʁmɪŋəm|en-GB
Bordeaux|Bor-Doh|bɔʁˈdoː|fr
Brno|Börno|ˈbœʁno|cs
Calais|Ka-Läh|kaˈlɛː|fr
California|Källi-Fornja|kɛliˈfɔʁnja|en-US
Cambridge|Kehmbridsch|ˈkeːmbʁɪtʃ|en-GB
Canaveral|Ka-Näwwral|kəˈnɛvəʁəl|en-US
Cape|Kehp|keːp|en-US
Charkiw|Harkiff|ˈxaʁkɪf|uk
Chicago|Schikahgo|ʃiˈkaːɡo|en-US
Chongqing|Tschung-Tsching|tʃʊŋˈtʃɪŋ|zh
Christiansborg|Kristiansborg|ˈkʁɪstiansbɔʁk|da
Cleveland|Klihwländ|ˈkliːvlɛnt|en-US
Columbia|Ko-Lumbia|koˈlʊmbia|en-US
Connecticut|Konnettikehtt|kɔˈnɛtikɛt|en-US
Coruña|Korunnja|koˈʁʊnja|es
Cupertino|Kupertiehno|kupɐˈtiːno|en-US
Côte|Koht|koːt|fr
Detroit|Di-Treut|diˈtʁɔʏt|en-US
Donezk|Do-Nezk|doˈnɛtsk|uk
Edinburgh|Eddinböro|ˈɛdɪnbœʁo|en-GB
Elysée|Elisé|eliˈzeː|fr
Elysées|Elisé|eliˈzeː|fr
Greenwich|Grennitsch|ˈɡʁɛnɪtʃ|en-GB
Guangdong|Guang-Dung|ɡuaŋˈdʊŋ|zh
Guangzhou|Guang-Dschoh|ɡuaŋˈdʒoː|zh
Guantánamo|Guan-Tahnamo|ɡuanˈtaːnamo|es
Hangzhou|Hang-Dschoh|ˈhaŋdʒoː|zh
Harvard|Harward|ˈhaʁvaʁt|en-US
Highland|Hailend|ˈhaɪlənt|en-GB
Houston|Hiusten|ˈhjuːstən|en-US
Hsinchu|Schin-Tschu|ʃɪnˈtʃuː|zh
Hyderabad|Heiderabad|ˈhaɪdeʁabat|en-IN
Idaho|Eida-ho|ˈaɪdaho|en-US
Illinois|Illi-Neu|ɪliˈnɔʏ|en-US
Iowa|Eiowa|ˈaɪova|en-US
Ireland|Eierlend|ˈaɪɐlənt|en-GB
Kanjiža|Kanni-Scha|ˈkaniʒa|sr
Koelnmesse|Kölnmesse|ˈkœlnˌmɛsə
Kyjiw|Kihjiff|ˈkiːjɪf|uk
Leicester|Lester|ˈlɛstɐ|en-GB
Lwiw|Lewiw|lvɪf|uk
Manchester|Mäntschester|ˈmɛntʃəstɐ|en-GB
Marseille|Marsé|maʁˈseː|fr
Maryland|Märri-Lend|ˈmɛʁilɛnt|en-US
Massachusetts|Mässä-Tschuh-Setts|mɛsɛˈtʃuːsɛts|en-US
Michigan|Mischigen|ˈmɪʃiɡən|en-US
Montréal|Mongreh-all|mɔŋʁeˈal|fr
Notre|Nottre|ˈnɔtʁə|fr
Odessa|Odessa|oˈdɛsa|uk
Philadelphia|Fila-Dellfia|filaˈdɛlfia|en-US
Phoenix|Fienix|ˈfiːnɪks|en-US
Pittsburgh|Pittsbörg|ˈpɪtsbœʁk|en-US
Princeton|Prinnsten|ˈpʁɪnstən|en-US
Québec|Ke-Beck|keˈbɛk|fr
Rzeszów|Scheschuf|ˈʒɛʃʊf|pl
Saporischschja|Saporischja|zapoˈʁɪʃja|uk
Seattle|Si-ättel|siˈɛtəl|en-US
Seoul|Se-ul|seˈuːl|ko
Shanghai|Schang-Hai|ʃaŋˈhaɪ|zh
Shenzhen|Schen-Dschenn|ʃɛnˈdʒɛn|zh
Srebrenica|Serebrenitza|ˈsʁɛbʁenɪtsa|bs
Stanford|Stännford|ˈstɛnfɔʁt|en-US
São|Sau|saʊ|pt
Taipei|Taipé|taɪˈpeː|zh
Tennessee|Tennä-Sih|tɛnɛˈsiː|en-US
Toulouse|Tuh-Luhs|tuˈluːs|fr
Unión|Union|uˈnjoːn|es
Utah|Juhta|ˈjuːta|en-US
Venice|Wennis|ˈvɛnɪs|en-US
Versailles|Wer-Sai|vɛʁˈsaɪ|fr
Virginia|Wör-Dschinnia|vœʁˈdʒɪnia|en-US
Visegrád|Wischegrahd|ˈvɪʃeɡʁaːt|hu
Washington|Woschingten|ˈvɔʃɪŋtən|en-US
Worcester|Wuhster|ˈvʊstɐ|en-GB
Wyoming|Wei-Ohming|vaɪˈoːmɪŋ|en-US
Xinjiang|Schindschi-Ang|ʃɪndʒiˈaŋ|zh
Yale|Jehl|jeːl|en-US
Łódź|Wutsch|vʊtʃ|pl

Capitol Hill|Käppitel Hill|ˌkɛpɪtəl ˈhɪl|en-US
Downing Street|Dauningstriht|ˈdaʊnɪŋ stʁiːt|en-GB
Los Angeles|Loss Ändscheless|lɔs ˈɛndʒəlɛs|en-US
Mar-a-Lago|Mar-a-Lahgo|maʁaˈlaːɡo|es
Mountain View|Maunten Wiu|ˌmaʊntən ˈvjuː|en-US
New Jersey|Niu Dschörsi|njuːˈdʒœʁsi|en-US
Notre-Dame|Nottre Damm|ˌnɔtʁəˈdam|fr
Palo Alto|Pällo Ällto|ˌpɛloˈʔɛlto|en-US
São Paulo|Sau Paulu|ˌsaʊˈpaʊlu|pt`
