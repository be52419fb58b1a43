/** Terms of several words: `term|respelling|IPA|language|alias`, the IPA in German sounds; terms of several words at the end. Source of the readings: our own. */
export const phrases = `Merger|Mör-Dscher|ˈmœʁdʒɐ|en-US
Midterms|Mitt-Törms|ˈmɪttœʁms|en-US
Onlinedating|Onlein-Dehting|ˈɔnlaɪnˌdeːtɪŋ|en-US
Takedown|Tehkdaun|ˈteːkdaʊn|en-US

Add-on|Ädd onn|ˈɛt ɔn|en-US
Agentic AI|Ä-Dschenntick Eh-Ai|ɛˈdʒɛntɪk eːˈʔaɪ|en-US
Agentic Coding|Ä-Dschenntick Kohding|ɛˈdʒɛntɪk ˈkoːdɪŋ|en-US
AI Act|Eh-Ai Äkt|eːˈʔaɪ ˈɛkt|en-US
AI Agent|Eh-Ai Ehddschend|eːˈʔaɪ ˈeːdʒənt|en-US
AI Lab|Eh-Ai Läbb|eːˈʔaɪ ˈlɛp|en-US
AI Overview|Eh-Ai Ohwerwiu|eːˈʔaɪ ˈoːvɐvjuː|en-US
AI Safety|Eh-Ai Sehfti|eːˈʔaɪ ˈseːfti|en-US
Air Force|Ähr Fors|ˈɛːɐ̯ ˈfɔʁs|en-US
Air Force One|Ähr Fors Wann|ˈɛːɐ̯ ˈfɔʁs ˈvan|en-US
All in|Ohl inn|ˌɔːl ˈɪn|en-US
All-in|Ohl in|ˈoːl ɪn|en-US
American Airlines|Ä-Merriken Ährlains|ɛˈmɛʁɪkən ˈɛːɐ̯laɪns|en-US
Artificial General Intelligence|Arti-Fischel Dschennerel In-Telliddschens|aʁtiˈfɪʃəl ˈdʒɛnəʁəl ɪnˈtɛlɪdʒəns|en-US
Artificial Intelligence|Arti-Fischel In-Telliddschens|aʁtiˈfɪʃəl ɪnˈtɛlɪdʒəns|en-US
Bank of America|Bänk off Ä-Merrika|ˈbɛŋk ɔf ɛˈmɛʁɪka|en-US
Berkshire Hathaway|Börkscher Hässaweh|ˈbœʁkʃɐ ˈhɛsaveː|en-US
Best Practice|Besst Präcktiss|ˈbɛst ˈpʁɛktɪs|en-US
Best Practices|Besst Präcktissis|ˈbɛst ˈpʁɛktɪsɪs|en-US
Big Data|Bick Dehta|ˈbɪk ˈdeːta|en-US
Big Tech|Bick Teck|ˈbɪk ˈtɛk|en-US
Black Box|Bläck Bocks|ˈblɛk ˈbɔks|en-US
Black Friday|Bläck Freideh|ˈblɛk ˈfʁaɪdeː|en-US
Black Lives Matter|Bläck Laiws Mätter|ˈblɛk ˈlaɪfs ˈmɛtɐ|en-US
Blue Origin|Bluh Orriddschin|ˈbluː ˈɔʁɪdʒɪn|en-US
Body Cam|Boddi Kämm|ˈbɔdi ˈkɛm|en-US
Bottom-up|Bottem app|ˈbɔtəm ˈap|en-US
Bounding Box|Baunding Bocks|ˈbaʊndɪŋ ˈbɔks|en-US
Brain Drain|Brehn Drehn|ˈbʁeːn ˈdʁeːn|en-US
Break-even|Brehk iehwen|ˈbʁeːk ˈiːvən|en-US
Breaking News|Brehking Niuhs|ˈbʁeːkɪŋ ˈnjuːs|en-US
Brute Force|Bruht Fors|ˈbʁuːt ˈfɔʁs|en-US
Bug Bounty|Bagg Baunti|ˈbak ˈbaʊnti|en-US
Business Angel|Bissniss Ehnddschel|ˈbɪznɪs ˈeːndʒəl|en-US
Business Case|Bissniss Kehs|ˈbɪznɪs ˈkeːs|en-US
Business Intelligence|Bissniss In-Telliddschens|ˈbɪznɪs ɪnˈtɛlɪdʒəns|en-US
Business Model|Bissniss Moddel|ˈbɪznɪs ˈmɔdəl|en-US
Call to Action|Kohl tu Äckschen|ˈkoːl tu ˈɛkʃən|en-US
Cape Canaveral|Kehp Ka-Näwwral|ˈkeːp kaˈnɛvʁal|en-US
Case Study|Kehs Staddi|ˈkeːs ˈstadi|en-US
Cash Burn|Käsch Börn|ˈkɛʃ ˈbœʁn|en-US
Cash Cow|Käsch Kau|ˈkɛʃ ˈkaʊ|en-US
Chain of Thought|Tschehn off Soht|ˈtʃeːn ɔf ˈsoːt|en-US
Champions League|Tschämmpjens Lieg|ˈtʃɛmpjəns ˈliːk|en-US
Change Management|Tschehndsch Männidschmend|ˈtʃeːntʃ ˈmɛnɪtʃmənt|en-US
Cherry Picking|Tscherri Picking|ˈtʃɛʁi ˈpɪkɪŋ|en-US
Chief Executive|Tschief Ex-Eckjutiff|ˈtʃiːf ɛksˈɛkjutɪf|en-US
Chief Executive Officer|Tschief Ex-Eckjutiff Offisser|ˌtʃiːf ɛkˈsɛkjutɪf ˈɔfɪsɐ|en-US
Chief Financial Officer|Tschief Fai-Nänschel Offisser|ˈtʃiːf faɪˈnɛnʃəl ˈɔfɪsɐ|en-US
Chief Information Officer|Tschief Infor-Meschen Offisser|ˈtʃiːf ɪnfɔʁˈmeːʃən ˈɔfɪsɐ|en-US
Chief Operating Officer|Tschief Opperehting Offisser|ˈtʃiːf ˈɔpəʁeːtɪŋ ˈɔfɪsɐ|en-US
Chief Product Officer|Tschief Prodackt Offisser|ˈtʃiːf ˈpʁɔdakt ˈɔfɪsɐ|en-US
Chief Scientist|Tschief Saien-Tist|ˈtʃiːf ˈsaɪəntɪst|en-US
Chief Technology Officer|Tschief Teck-Nolleddschi Offisser|ˈtʃiːf tɛkˈnɔlɛdʒi ˈɔfɪsɐ|en-US
Clean Energy|Klien Ennerddschi|ˈkliːn ˈɛnɐdʒi|en-US
Closed Source|Klohsd Sors|ˈkloːst ˈsɔʁs|en-US
Cloud Computing|Klaud Kompjuhting|ˈklaʊt kɔmˈpjuːtɪŋ|en-US
Cloud Provider|Klaud Pro-Waider|ˈklaʊt pʁoˈvaɪdɐ|en-US
Co-Founder|Koh Faunder|ˈkoː ˈfaʊndɐ|en-US
Code Review|Kohd Ri-Wiu|ˈkoːt ʁiˈvjuː|en-US
Coding Agent|Kohding Ehddschend|ˈkoːdɪŋ ˈeːdʒənt|en-US
Cold Start|Kohld Start|ˈkoːlt ˈstaʁt|en-US
Common Sense|Kommen Senss|ˈkɔmən ˈsɛns|en-US
Computer Use|Kompjuhter Juhs|kɔmˈpjuːtɐ ˈjuːs|en-US
Computer Vision|Kompjuhter Wischen|kɔmˈpjuːtɐ ˈvɪʒən|en-US
Constitutional AI|Konstitjuhschnel Eh-Ai|kɔnstiˈtjuːʃnəl eːˈʔaɪ|en-US
Content Creator|Konn-Tent Kri-Ehter|ˈkɔntɛnt kʁiˈeːtɐ|en-US
Content Moderation|Konn-Tent Modde-Reschen|ˈkɔntɛnt mɔdəˈʁeːʃən|en-US
Context Engineering|Konn-Text Ennddschi-Nihring|ˈkɔntɛkst ɛndʒɪˈniːʁɪŋ|en-US
Context Window|Konn-Text Windoh|ˈkɔntɛkst ˈvɪndo|en-US
Continuous Integration|Kontinjues Inte-Greschen|kɔnˈtɪnjuəs ɪntəˈɡʁeːʃən|en-US
Copy-Paste|Koppi Pehst|ˈkɔpi ˈpeːst|en-US
Corporate Governance|Korprätt Gawwernens|ˈkɔʁpʁɛt ˈɡavɐnəns|en-US
Creative Commons|Kri-Ehtiff Kommens|kʁiˈeːtɪf ˈkɔməns|en-US
Cross-Check|Kross Tscheck|ˈkʁɔs ˈtʃɛk|~en-US
Customer Journey|Kastemmer Dschörni|ˈkastəmɐ ˈdʒœʁni|en-US
Customer Success|Kastemmer Sack-Sess|ˈkastəmɐ sakˈsɛs|en-US
Customer Support|Kastemmer Sa-Port|ˈkastəmɐ saˈpɔʁt|en-US
Cyber Security|Saiber Seck-Juriti|ˈsaɪbɐ sɛkˈjuːʁɪti|en-US
Dark Pattern|Dark Pättern|ˈdaʁk ˈpɛtɐn|en-US
Dark Web|Dark Webb|ˈdaʁk ˈvɛp|en-US
Data Center|Dehta Senter|ˈdeːta ˈsɛntɐ|en-US
Data Lake|Dehta Lehk|ˈdeːta ˈleːk|en-US
Data Mining|Dehta Maining|ˈdeːta ˈmaɪnɪŋ|en-US
Data Science|Dehta Saiens|ˈdeːta ˈsaɪəns|en-US
Data Scientist|Dehta Saien-Tist|ˈdeːta ˈsaɪəntɪst|en-US
Data Warehouse|Dehta Währ-Haus|ˈdeːta ˈvɛːɐ̯haʊs|en-US
Day Trading|Deh Trehding|ˈdeː ˈtʁeːdɪŋ|en-US
Deal Breaker|Diehl Brehker|ˈdiːl ˈbʁeːkɐ|en-US
Deep Dive|Diep Daiw|ˈdiːp ˈdaɪf|en-US
Deep Learning|Diep Lörning|ˈdiːp ˈlœʁnɪŋ|en-US
Deep Research|Diep Ri-Sörtsch|ˈdiːp ʁiˈsœʁtʃ|en-US
Deep Think|Diep Sink|ˈdiːp ˈsɪŋk|en-US
Denial of Service|Di-Naiel off Sörwiss|diˈnaɪəl ɔf ˈsœʁvɪs|en-US
Developer Experience|Di-Wellopper Ex-Piriens|diˈvɛlɔpɐ ɛksˈpiːʁiəns|en-US
Digital Twin|Diddschittel Twinn|ˈdɪdʒɪtəl ˈtvɪn|en-US
Double Opt-in|Dabbel Oppt in|ˈdabəl ˈɔpt ɪn|en-US
Dry Run|Drai Rann|ˈdʁaɪ ˈʁan|en-US
Due Diligence|Diuh Dilliddschens|ˈdjuː ˈdɪlɪdʒəns|en-US
Early Access|Örli Äckssess|ˈœʁli ˈɛksɛs|en-US
Early Adopter|Örli Ä-Dopter|ˈœʁli ɛˈdɔptɐ|en-US
Early Bird|Örli Börd|ˈœʁli ˈbœʁt|en-US
Early Stage|Örli Stehdsch|ˈœʁli ˈsteːtʃ|en-US
Edge AI|Edsch Eh-Ai|ˈɛtʃ eːˈʔaɪ|en-US
Edge Case|Edsch Kehs|ˈɛtʃ ˈkeːs|en-US
Edge Cases|Edsch Kehssis|ˈɛtʃ ˈkeːsɪs|en-US
Edge Computing|Edsch Kompjuhting|ˈɛtʃ kɔmˈpjuːtɪŋ|en-US
Elevator Pitch|Ellewehter Pitsch|ˈɛləveːtɐ ˈpɪtʃ|en-US
End-to-End|End tu End|ˈɛnt tu ˈɛnt|en-US
Enterprise Search|Enterpreis Sörtsch|ˈɛntɐpʁaɪs ˈsœʁtʃ|en-US
Equal Pay|Ihkwel Peh|ˈiːkvəl ˈpeː|en-US
Error Handling|Ärrer Händling|ˈɛʁɐ ˈhɛndlɪŋ|en-US
Executive Order|Ex-Eckjutiff Order|ɛksˈɛkjutɪf ˈɔʁdɐ|en-US
Executive Summary|Ex-Eckjutiff Sammeri|ɛksˈɛkjutɪf ˈsamɛʁi|en-US
Exit Strategy|Eckssitt Strätteddschi|ˈɛksɪt ˈstʁɛtɛdʒi|en-US
Explainable AI|Ex-Plehnebel Eh-Ai|ɛksˈpleːnəbəl eːˈʔaɪ|en-US
Extended Reality|Ex-Tenditt Ri-Älliti|ɛksˈtɛndɪt ʁiˈɛlɪti|en-US
Fact-Checking|Fäkt Tschecking|ˈfɛkt ˈtʃɛkɪŋ|en-US
Fair Trade|Fähr Trehd|ˈfɛːɐ̯ ˈtʁeːt|en-US
Fair Use|Fähr Juhs|ˈfɛːɐ̯ ˈjuːs|en-US
Fake News|Fehk Niuhs|ˈfeːk ˈnjuːs|en-US
False Positive|Folls Posetif|ˈfɔls ˈpɔzətɪf|en-US
Fast Food|Fahst Fuhd|ˈfaːst ˈfuːt|en-US
Feature Engineering|Fietscher Ennddschi-Nihring|ˈfiːtʃɐ ɛndʒɪˈniːʁɪŋ|en-US
Feature Flag|Fietscher Flägg|ˈfiːtʃɐ ˈflɛk|en-US
Federal Reserve|Fedderel Ri-Sörf|ˈfɛdəʁəl ʁiˈzœʁf|en-US
Few-Shot|Fiuh Schott|ˈfjuː ˈʃɔt|en-US
Fine-Tuning|Fain Tiuning|ˈfaɪn ˈtjuːnɪŋ|en-US
First Mover|Först Muhwer|ˈfœʁst ˈmuːvɐ|en-US
Follow-up|Folloh-App|ˈfɔloʔap|en-US
Follow-ups|Folloh-Apps|ˈfɔloʔaps|en-US
Foundation Model|Faun-Deschen Moddel|faʊnˈdeːʃən ˈmɔdəl|en-US
Free Tier|Frie Tihr|ˈfʁiː ˈtiːɐ̯|en-US
Free-to-Play|Frie tu Pleh|ˈfʁiː tu ˈpleː|en-US
Front-End|Frant End|ˈfʁant ˈɛnt|~en-US
Frontier Model|Fran-Tihr Moddel|fʁanˈtiːɐ̯ ˈmɔdəl|en-US
Full Self-Driving|Full Self Draiwing|ˈfʊl ˈsɛlf ˈdʁaɪvɪŋ|en-US
Full Stack|Full Stäck|ˈfʊl ˈstɛk|en-US
Function Calling|Fankschen Kohling|ˈfaŋkʃən ˈkoːlɪŋ|en-US
Game Changer|Gehm Tschehnddscher|ˈɡeːm ˈtʃeːndʒɐ|en-US
Game Engine|Gehm Ennddschinn|ˈɡeːm ˈɛndʒɪn|en-US
Gender Pay Gap|Dschender Peh Gäpp|ˈdʒɛndɐ ˈpeː ˈɡɛp|en-US
Generative AI|Dschennretiff Eh-Ai|ˈdʒɛnʁətɪf eːˈʔaɪ|en-US
Go-Live|Goh Laif|ˈɡoː ˈlaɪf|en-US
Go-to-Market|Goh tu Market|ˈɡoː tu ˈmaʁkət|en-US
Golden Goal|Gohlden Gohl|ˈɡoːldən ˈɡoːl|en-US
Google Cloud|Guhgel Klaud|ˈɡuːɡəl ˈklaʊt|en-US
Google Maps|Guhgel Mäps|ˈɡuːɡəl ˈmɛps|en-US
Google Play|Guhgel Pleh|ˈɡuːɡəl ˈpleː|en-US
Green Deal|Grien Diehl|ˈɡʁiːn ˈdiːl|en-US
Ground Truth|Graund Truhs|ˈɡʁaʊnt ˈtʁuːs|en-US
Growth Hacking|Grohs Häcking|ˈɡʁoːs ˈhɛkɪŋ|en-US
Hands-on|Händs onn|ˈhɛnts ɔn|en-US
Happy End|Häppi End|ˈhɛpi ˈɛnt|en-US
Hard Fork|Hart Fork|ˈhaʁt ˈfɔʁk|en-US
Head of|Hedd off|ˈhɛt ɔf|en-US
Hedge Fund|Hedsch Fand|ˈhɛtʃ ˈfant|en-US
High End|Hai End|ˈhaɪ ˈɛnt|en-US
High Performance Computing|Hai Per-Formens Kompjuhting|ˈhaɪ pɐˈfɔʁmɛns kɔmˈpjuːtɪŋ|en-US
High Speed|Hai Spied|ˈhaɪ ˈspiːt|en-US
Home Office|Hohm Offiss|ˈhoːm ˈɔfɪs|en-US
Human in the Loop|Jumen inn se Luup|ˌjuːmən ɪn zə ˈluːp|en-US
Human Resources|Juhmen Ri-Sorssis|ˈjuːmən ʁiˈzɔʁsɪs|en-US
Human-in-the-Loop|Jumen inn se Luup|ˌjuːmən ɪn zə ˈluːp|en-US
Image Generation|Immidsch Dschenne-Reschen|ˈɪmɪtʃ dʒɛnəˈʁeːʃən|en-US
In-Context Learning|In Konn-Text Lörning|ˈɪn ˈkɔntɛkst ˈlœʁnɪŋ|en-US
Information Retrieval|Infor-Meschen Ri-Triewel|ɪnfɔʁˈmeːʃən ʁiˈtʁiːvəl|en-US
Initial Public Offering|I-Nischel Pabblick Offering|iˈnɪʃəl ˈpablɪk ˈɔfəʁɪŋ|en-US
Intellectual Property|Intel-Lektschuel Propper-Ti|ɪntɛˈlɛktʃuəl ˈpʁɔpɐti|en-US
Internet of Things|Inter-Nett off Sings|ˈɪntɐnɛt ɔf ˈsɪŋs|en-US
Job Sharing|Dschobb Schähring|ˈdʒɔp ˈʃɛːʁɪŋ|en-US
Joint Venture|Dscheunt Wenntscher|ˈdʒɔʏnt ˈvɛntʃɐ|en-US
Just-in-Time|Dschast in Taim|ˈdʒast ɪn ˈtaɪm|en-US
Key Account|Kie A-Kaunt|ˈkiː aˈkaʊnt|en-US
Kill Switch|Kill Switsch|ˈkɪl ˈsvɪtʃ|en-US
Know-how|Noh Hau|ˈnoː ˈhaʊ|~en-US
Knowledge Base|Nollitsch Behs|ˈnɔlɪtʃ ˈbeːs|en-US
Knowledge Cutoff|Nollitsch Kattoff|ˈnɔlɪtʃ ˈkatɔf|en-US
Knowledge Graph|Nollitsch Graff|ˈnɔlɪtʃ ˈɡʁaf|en-US
Landing Page|Länding Pehdsch|ˈlɛndɪŋ ˈpeːtʃ|en-US
Language Model|Längwitsch Moddel|ˈlɛŋvɪtʃ ˈmɔdəl|en-US
Large Language Model|Lardsch Längwitsch Moddel|ˈlaʁtʃ ˈlɛŋvɪtʃ ˈmɔdəl|en-US
Lead Generation|Lied Dschenne-Reschen|ˈliːt dʒɛnəˈʁeːʃən|en-US
Lean Startup|Lien Startapp|ˈliːn ˈstaʁtap|en-US
Lessons Learned|Lessens Lörnd|ˈlɛsəns ˈlœʁnt|en-US
Leveraged Buyout|Lewwridschd Bai-Aut|ˈlɛvʁɪtʃt ˈbaɪaʊt|en-US
Live Coding|Laif Kohding|ˈlaɪf ˈkoːdɪŋ|en-US
Load Balancer|Lohd Bällanser|ˈloːt ˈbɛlansɐ|en-US
Long Context|Long Konn-Text|ˈlɔŋ ˈkɔntɛkst|en-US
Loss Function|Loss Fankschen|ˈlɔs ˈfaŋkʃən|en-US
Low Code|Loh Kohd|ˈloː ˈkoːt|en-US
Machine Learning|Ma-Schien Lörning|maˈʃiːn ˈlœʁnɪŋ|en-US
Make America Great Again|Mehk Emmerika Greht Egenn|ˈmeːk əˈmɛʁika ˈɡʁeːt əˈɡɛn|en-US
Mergers and Acquisitions|Mörtschers end Eckwisischns|ˈmœʁdʒɐs ɛnt ɛkviˈzɪʃns|en-US
Meta Superintelligence Labs|Meta Suhper-Intelli-Dschens Leps|ˈmeːta suːpɐɪnˈtɛlidʒəns ˈlɛps|en-US
Middle Power|Middel Pauer|ˈmɪdəl ˈpaʊɐ|en-US
Middle Powers|Middel Pauers|ˈmɪdəl ˈpaʊɐs|en-US
Minimum Viable Product|Minimum Weiebel Proh-Dakt|ˈmɪnimʊm ˈvaɪəbəl ˈpʁɔdakt|en-US
Mixed Reality|Mixt Ri-Älliti|ˈmɪkst ʁiˈɛlɪti|en-US
Mixture of Experts|Mixtscher off Expörts|ˈmɪkstʃɐ ɔf ˈɛkspœʁts|en-US
Mobile First|Mohbeil Först|ˈmoːbaɪl ˈfœʁst|en-US
Mobile World Congress|Mohbeil Wörld Kongress|ˈmoːbaɪl ˈvœʁlt ˈkɔŋɡʁɛs|en-US
Model Context Protocol|Moddel Kontext Proht-Okoll|ˈmɔdəl ˈkɔntɛkst ˈpʁoːtokɔl|en-US
Moonshot AI|Muhnschott Eh-Ei|ˈmuːnʃɔt eːˈaɪ|en-US
Morgan Stanley|Morgen Stennli|ˈmɔʁɡən ˈstɛnli|en-US
Multi-Agent|Multi-Eh-Dschent|ˈmʊltiˌeːdʒənt|en-US
Multi-Agent System|Multi-Eh-Dschent Sistem|ˈmʊltiˌeːdʒənt ˈsɪstəm|en-US
Multi-Cloud|Multi-Klaud|ˈmʊltiklaʊt|en-US
Must-have|Masst-Heff|ˈmasthɛf|en-US
Natural Language|Netscherel Lenggwitsch|ˈnɛtʃəʁəl ˈlɛŋɡvɪtʃ|en-US
Natural Language Processing|Netscherel Lenggwitsch Pross-Essing|ˈnɛtʃəʁəl ˈlɛŋɡvɪtʃ ˈpʁɔsɛsɪŋ|en-US
Neural Network|Nijurel Nettwörk|ˈnjuːʁəl ˈnɛtvœʁk|en-US
New Work|Nijuh Wörk|njuː ˈvœʁk|en-US
New York|Nijuh Jork|njuː ˈjɔʁk|en-US
New York Times|Nijuh Jork Teims|njuː ˈjɔʁk ˈtaɪms|en-US
Next Generation|Nekst Dschenne-Rehschn|ˈnɛkst dʒɛnəˈʁeːʃn|en-US
Non-Profit|Nonn-Proffitt|nɔnˈpʁɔfɪt|en-US
on-premise|onn-premmis|ɔnˈpʁɛmɪs|en-US
On-Premises|Onn-Premmissis|ɔnˈpʁɛmɪsɪs|en-US
One Shot|Wann Schott|ˈvan ˈʃɔt|en-US
Open Access|Ohpen Äckses|ˈoːpən ˈɛksɛs|en-US
Open AI|Ohpen Eh-Ei|ˈoːpən eːˈaɪ|en-US
Open Model|Ohpen Moddel|ˈoːpən ˈmɔdəl|en-US
Open Source|Ohpen Sohrs|ˈoːpən ˈsoːɐ̯s|en-US
Open Weight|Ohpen Weht|ˈoːpən ˈveːt|en-US
Open Weights|Ohpen Wehts|ˈoːpən ˈveːts|en-US
Opt-in|Oppt-In|ˈɔptʔɪn|en-US
Opt-out|Oppt-Aut|ˈɔptʔaʊt|en-US
Oval Office|Ohwel Offiss|ˈoːvəl ˈɔfɪs|en-US
Pay-per-Use|Peh-pör-Juhs|ˈpeːpœʁˈjuːs|en-US
Peer Review|Pier Riw-Juh|ˈpiːɐ̯ ʁiˈvjuː|en-US
Peer-to-Peer|Pier-tu-Pier|ˈpiːɐ̯tuˈpiːɐ̯|en-US
Point of Sale|Peunt off Sehl|ˈpɔʏnt ɔf ˈseːl|en-US
Post-Training|Pohst-Trehning|ˈpoːstˌtʁeːnɪŋ|en-US
Pre-Seed|Prie-Sied|ˈpʁiːsiːt|en-US
Pre-Training|Pritrehning|ˈpʁiːtʁeːnɪŋ|en-US
Private Cloud|Preiwitt Klaud|ˈpʁaɪvɪt ˈklaʊt|en-US
Private Equity|Preiwitt Eckwiti|ˈpʁaɪvɪt ˈɛkviti|en-US
Product Manager|Proh-Dakt Mennitscher|ˈpʁɔdakt ˈmɛnɪdʒɐ|en-US
Product Market Fit|Proh-Dakt Markitt Fitt|ˈpʁɔdakt ˈmaʁkɪt ˈfɪt|en-US
Project Manager|Prott-Scheckt Mennitscher|ˈpʁɔdʒɛkt ˈmɛnɪdʒɐ|en-US
Project Stargate|Prott-Scheckt Stargeht|ˈpʁɔdʒɛkt ˈstaːɐ̯ɡeːt|en-US
Prompt Caching|Prompt Kesching|ˈpʁɔmpt ˈkɛʃɪŋ|en-US
Prompt Engineering|Prompt En-Dschi-Nihring|ˈpʁɔmpt ɛndʒiˈniːʁɪŋ|en-US
Prompt Injection|Prompt In-Dscheckschn|ˈpʁɔmpt ɪnˈdʒɛkʃn|en-US
Proof of Concept|Pruhf off Konnsept|ˈpʁuːf ɔf ˈkɔnsɛpt|en-US
Public Cloud|Pablick Klaud|ˈpablɪk ˈklaʊt|en-US
Pull Request|Pull Ri-Quest|ˈpʊl ʁiˈkvɛst|en-US
Quantum Computing|Quantum Kompjuhting|ˈkvantʊm kɔmˈpjuːtɪŋ|en-US
Quick Wins|Quick Winns|ˈkvɪk vɪns|en-US
Rate Limit|Reht Limmit|ˈʁeːt ˈlɪmɪt|en-US
Rate Limits|Reht Limmits|ˈʁeːt ˈlɪmɪts|en-US
Real Time|Riel Teim|ˈʁiːl ˈtaɪm|en-US
Reasoning Model|Riesning Moddel|ˈʁiːznɪŋ ˈmɔdəl|en-US
Red Team|Rett Tiem|ˈʁɛt tiːm|en-US
Red Teaming|Rett Tieming|ˈʁɛt ˈtiːmɪŋ|en-US
Reinforcement Learning|Ri-In-Forsmennt Lörning|ʁiɪnˈfɔʁsmɛnt ˈlœʁnɪŋ|en-US
Reinforcement Learning from Human Feedback|Ri-in-forsment Lörning fromm Jumen Fiedbäck|ˌʁiːɪnˈfoːɐ̯smənt ˈlœʁnɪŋ fʁɔm ˈjuːmən ˈfiːtbɛk|en-US
Remote Work|Ri-Moht Wörk|ʁiˈmoːt ˈvœʁk|en-US
Responsible AI|Risponnsibel Eh-Ei|ʁiˈspɔnsɪbəl eːˈaɪ|en-US
Retrieval Augmented Generation|Ri-Triewel Og-Menntitt Dschenne-Rehschn|ʁiˈtʁiːvəl ɔkˈmɛntɪt dʒɛnəˈʁeːʃn|en-US
Return on Investment|Ri-Törn onn Inwestment|ʁiˈtœʁn ɔn ɪnˈvɛstmənt|en-US
Reverse Engineering|Ri-Wörs En-Dschi-Nihring|ʁiˈvœʁs ɛndʒiˈniːʁɪŋ|en-US
Safe Superintelligence|Sehf Suhper-Intelli-Dschens|ˈseːf suːpɐɪnˈtɛlidʒəns|en-US
Scale AI|Skehl Eh-Ei|ˈskeːl eːˈaɪ|en-US
Scale-up|Skehl-App|ˈskeːlʔap|en-US
Scaling Laws|Skehling Lohs|ˈskeːlɪŋ ˈlɔs|en-US
Second Life|Seckend Leif|ˈsɛkənt ˈlaɪf|en-US
Second Screen|Seckend Skrien|ˈsɛkənt ˈskʁiːn|en-US
Seed Round|Sied Raund|ˈsiːt ˈʁaʊnt|en-US
Self-driving|Self-Dreiwing|ˈsɛlfˌdʁaɪvɪŋ|en-US
Self-Service|Self-Sörwis|ˈsɛlfˌsœʁvɪs|en-US
Sell-off|Sell-Off|ˈsɛlɔf|en-US
Semantic Search|Si-Mäntick Sörtsch|siˈmɛntɪk ˈsœʁtʃ|en-US
Sentiment Analysis|Sentiment Ennelisis|ˈsɛntimənt əˈnɛlɪsɪs|en-US
Series A|Siehries Eh|ˈsiːʁiːs ˈeː|en-US
Set-up|Settapp|ˈsɛtap|en-US
Shareholder Value|Schärhohlder Wellju|ˈʃɛːɐ̯hoːldɐ ˈvɛlju|en-US
Short Seller|Schort Seller|ˈʃɔʁt ˈsɛlɐ|en-US
Sign-in|Sein-In|ˈsaɪnʔɪn|en-US
Silicon Valley|Sillikonn Welli|ˈsɪlikɔn ˈvɛli|en-US
Small Language Model|Smohl Lenggwitsch Moddel|ˈsmɔl ˈlɛŋɡvɪtʃ ˈmɔdəl|en-US
Smart City|Smart Sitti|ˈsmaʁt ˈsɪti|en-US
Smart Home|Smart Hohm|ˈsmaʁt ˈhoːm|en-US
Sneak Peek|Sniek Piek|ˈsniːk piːk|en-US
Social Engineering|Sohschel En-Dschi-Nihring|ˈsoːʃəl ɛndʒiˈniːʁɪŋ|en-US
Social Media|Sohschel Midia|ˈsoːʃəl ˈmiːdia|en-US
Soft Power|Soft Pauer|ˈsɔft ˈpaʊɐ|en-US
Soft Skills|Soft Skills|ˈsɔft skɪls|en-US
Software as a Service|Softwär ess e Sörwis|ˈsɔftvɛːɐ̯ ɛs ə ˈsœʁvɪs|en-US
Sovereign Cloud|Sowwerin Klaud|ˈsɔvəʁɪn ˈklaʊt|en-US
Speech to Text|Spietsch tu Text|ˈspiːtʃ tu ˈtɛkst|en-US
Spin-off|Spinn-Off|ˈspɪnɔf|~en-US
Stable Diffusion|Stehbel Difjuhschn|ˈsteːbəl diˈfjuːʒn|en-US
Stand-up|Stentapp|ˈstɛntap|en-US
Start-ups|Startapps|ˈstaːɐ̯taps|~en-US
State Department|Stehd Di-Partmennt|ˈsteːt diˈpaʁtmɛnt|en-US
State of the Art|Stehd off sie Art|ˈsteːt ɔf zi ˈaːɐ̯t|en-US
State of the Union|Steht of se Junjen|ˌsteːt ɔf zə ˈjuːnjən|en-US
State-of-the-Art|Stehd-off-sie-Art|ˈsteːtɔfziˈaːɐ̯t|en-US
Stock Options|Stock Oppschens|ˈstɔk ˈɔpʃəns|en-US
Super Bowl|Suhper Bohl|ˈsuːpɐ ˈboːl|en-US
Super PAC|Suhper Peck|ˈsuːpɐ ˈpɛk|en-US
Supply Chain|Sa-Plei Tschehn|zaˈplaɪ ˈtʃeːn|en-US
Supreme Court|Suh-Priem Kort|suˈpʁiːm ˈkɔʁt|en-US
Swing State|Swing Stehd|ˈsvɪŋ steːt|en-US
Swing States|Swing Stehts|ˈsvɪŋ steːts|en-US
Synthetic Data|Sinsettick Dehta|sɪnˈsɛtɪk ˈdeːta|en-US
System Prompt|Sistem Prompt|ˈsɪstəm ˈpʁɔmpt|en-US
Talent Pool|Tellent Puhl|ˈtɛlənt puːl|en-US
Tech Stack|Tecks-Teck|ˈtɛk ˈstɛk|en-US
Terms of Service|Törms off Sörwis|ˈtœʁms ɔf ˈsœʁvɪs|en-US
Test-Time Compute|Test-Teim Kompjuht|ˈtɛsttaɪm kɔmˈpjuːt|en-US
Text to Speech|Text tu Spietsch|ˈtɛkst tu ˈspiːtʃ|en-US
Thinking Machines Lab|Sinking Ma-Schiens Lepp|ˈsɪŋkɪŋ maˈʃiːns ˈlɛp|en-US
Thought Leader|Soht Lieder|ˈsɔt ˈliːdɐ|en-US
Time to Market|Teim tu Markitt|ˈtaɪm tu ˈmaʁkɪt|en-US
Together AI|Tu-Gesser Eh-Ei|tuˈɡɛzɐ eːˈaɪ|en-US
Tool Calling|Tuhl Kohling|ˈtuːl ˈkɔlɪŋ|en-US
Tool Use|Tuhl Juhs|ˈtuːl ˈjuːs|en-US
Trade-off|Trehd-Off|ˈtʁeːtʔɔf|en-US
Training Run|Trehning Rann|ˈtʁeːnɪŋ ʁan|en-US
Trial and Error|Treiel end Errer|ˈtʁaɪəl ɛnt ˈɛʁɐ|en-US
Trickle Down|Trickel Daun|ˈtʁɪkəl daʊn|en-US
Turn-by-Turn|Törn-bei-Törn|ˈtœʁnbaɪˈtœʁn|en-US
United Nations|Ju-Neitet Nehschns|juˈnaɪtət ˈneːʃns|en-US
United States|Ju-Neitet Stehts|juˈnaɪtət ˈsteːts|en-US
Use Case|Juhs Kehs|ˈjuːs keːs|en-US
Use Cases|Juhs Kehssis|ˈjuːs ˈkeːsɪs|en-US
User Experience|Juhser Expihriens|ˈjuːzɐ ɛksˈpiːʁiəns|en-US
User Interface|Juhser Interfehs|ˈjuːzɐ ˈɪntɐfeːs|en-US
Venture Capital|Wentscher Käppitel|ˈvɛntʃɐ ˈkɛpitəl|en-US
Vibe Coder|Weip Kohder|ˈvaɪp ˈkoːdɐ|en-US
Vibe Coding|Weip Kohding|ˈvaɪp ˈkoːdɪŋ|en-US
Vice President|Weis Präsident|ˌvaɪs ˈpʁɛsidənt|en-US
Virtual Reality|Wörtschuel Ri-Älliti|ˈvœʁtʃuəl ʁiˈɛlɪti|en-US
Vision Language Model|Wischn Lenggwitsch Moddel|ˈvɪʒn ˈlɛŋɡvɪtʃ ˈmɔdəl|en-US
Visual Studio Code|Wischuel Studio Kohd|ˈvɪʒuəl ˈʃtuːdio ˈkoːt|en-US
Voice Agent|Weus Eh-Dschent|ˈvɔʏs ˈeːdʒənt|en-US
Voice Cloning|Weus Klohning|ˈvɔʏs ˈkloːnɪŋ|en-US
Voice Mode|Weus Mohd|ˈvɔʏs moːt|en-US
Wait and see|Weht end sie|ˈveːt ɛnt ˈziː|en-US
Wall of Fame|Wohl off Fehm|ˈvɔl ɔf ˈfeːm|en-US
Wall Street|Wohls-Triet|ˈvɔl stʁiːt|en-US
Wall Street Journal|Wohls-Triet Dschörnel|ˈvɔl stʁiːt ˈdʒœʁnəl|en-US
Web Scraping|Wepp Skrehping|ˈvɛp ˈskʁeːpɪŋ|en-US
Web Summit|Webb Sammit|vɛp ˈzamɪt|en-US
White House|Weit Haus|ˈvaɪt ˈhaʊs|en-US
White Paper|Weit Pehper|ˈvaɪt ˈpeːpɐ|en-US
Win-win|Winnwinn|ˈvɪnvɪn|en-US
Word of the Year|Wörd off se Jier|ˈvœʁt ɔf zə ˈjiːɐ̯|en-US
Work in Progress|Wörk inn Progres|ˈvœʁk ɪn ˈpʁoːɡʁɛs|en-US
Work-Life-Balance|Wörk-Leif-Bellens|ˈvœʁklaɪfˌbɛləns|en-US
World Model|Wörld Moddel|ˈvœʁlt ˈmɔdəl|en-US
World Models|Wörld Moddels|ˈvœʁlt ˈmɔdəls|en-US
World Wide Web|Wörld Weid Wepp|ˈvœʁlt vaɪt ˈvɛp|en-US
Zero Day|Sieroh Deh|ˈziːʁoː ˈdeː|en-US
Zero Shot|Sieroh Schott|ˈziːʁoː ˈʃɔt|en-US
Zero Trust|Sieroh Trast|ˈziːʁoː ˈtʁast|en-US`
