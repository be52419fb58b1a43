/** AI models and assistants: `term|respelling|IPA|language|alias`, the IPA in German sounds; terms of several words at the end. Source of the readings: our own. */
export const models = `AlphaGo|Alfa-Goh|ˌalfaˈɡoː|en-US
AlphaProof|Alfapruhf|ˈalfapʁuːf|en-US
Antigravity|Änti-Gräwwiti|ɛntiˈɡʁɛvɪti|en-US
AutoResearch|Auto-Risörtsch|ˈaʊtoʁiˌsœʁtʃ|en-US
Autoresearch|Auto-Risörtsch|ˈaʊtoʁiˌsœʁtʃ|en-US
autoresearch|Auto-Risörtsch|ˈaʊtoʁiˌsœʁtʃ|en-US
Banana|Ba-Nahna|baˈnaːna|en-US
ByteSpider|Baitspaider|ˈbaɪtspaɪdɐ|en-US
Cascade|Käss-Kehd|kɛsˈkeːt|en-US
ChatGPT|Tschätt Dschi-Pi-Ti|ˌtʃɛtdʒiːpiːˈtiː|en-US
Claude|Klohd|kloːt|en-US
claude|Klohd|kloːt|en-US
Clawdbot|Klohtbott|ˈkloːtbɔt|en-US
Cline|Klein|klaɪn|en-US
Codestral|Kohdstrall|ˈkoːtstʁal|fr
Codex|Kohdecks|ˈkoːdɛks|en-US
Copilot|Koh-Peilet|ˈkoːpaɪlət|en-US
Cursor|Körser|ˈkœʁzɐ|en-US
CyberGym|Saiber-Dschimm|ˈsaɪbɐdʒɪm|en-US
DeepSWE|Dihp-Ess-Dabbelju-Ih|diːpʔɛsˌdabəljuˈʔiː|en-US
Devin|Dewwin|ˈdɛvɪn|en-US
Devstral|Deffstrall|ˈdɛfstʁal|fr
Doubao|Dohbau|ˈdoːbaʊ|zh
Dreamina|Drimihna|dʁiˈmiːna|en-US
ExploitGym|Ex-Pläut-Dschimm|ɛksˈplɔʏtdʒɪm|en-US
Fable|Fehbel|ˈfeːbəl|en-US
Falcon|Follken|ˈfɔlkən|en-US
FlashMask|Fläsch-Mahsk|ˈflɛʃmaːsk|en-US
FrontierCode|Fran-Tihr-Kohd|fʁanˈtiːɐ̯koːt|en-US
FrontierScience|Fran-Tihr-Saiens|fʁanˈtiːɐ̯ˌsaɪəns|en-US
FrontierSWE|Frantihr Ess-Dabbelju-Ih|fʁanˈtiːɐ̯ ʔɛsˌdabəljuˈʔiː|en-US
GDPval|Dschih-Dih-Pih-Wäll|dʒiːdiːpiːˈvɛl|en-US
Gemini|Dschemmi-Nei|ˈdʒɛmɪnaɪ|en-US
gemini|Dschemmi-Nei|ˈdʒɛmɪnaɪ|en-US
Gemma|Dschemma|ˈdʒɛma|en-US
gemma|dschemma|ˈdʒɛma|en-US
Grok|Grock|ɡʁɔk|en-US
grok|grock|ɡʁɔk|en-US
HumanEval|Hiumen Iwäll|ˈhjuːmən iˈvɛl|en-US
Ideogram|Eidiogrämm|ˈaɪdioɡʁɛm|en-US
Imagen|Immädschen|ˈɪmɛdʒən|en-US
IndexShare|Index-Schähr|ˈɪndɛksʃɛːɐ̯|en-US
LiveCodeBench|Laif-Kohd-Bentsch|ˈlaɪfkoːtbɛntʃ|en-US
Llama|Lama|ˈlaːma|en-US
LongCat|Long-Kätt|ˈlɔŋkɛt|en-US
LoRA|Lohra|ˈloːʁa|en-US
Macrohard|Mäkro-Hahrd|ˈmɛkʁohaːɐ̯t|en-US
MedASR|Medd-Ah-Ess-Err|mɛtʔaːʔɛsˈʔɛʁ|en-US|Med A S R
MedGemma|Metschemma|mɛtˈdʒɛma|en-US
Midjourney|Mitt-Dschörni|mɪtˈdʒœʁni|en-US
MoE|Emm-Oh-Eh|ɛmʔoːˈʔeː|en-US|M O E
Moltbook|Mohltbuck|ˈmoːltbʊk|en-US
Moltbot|Mohltbott|ˈmoːltbɔt|en-US
Nemotron|Nehmotronn|ˈneːmotʁɔn|en-US
Ollama|Olahma|oˈlaːma|en-US
OpenClaw|Ohpen Kloh|ˈoːpən kloː|en-US
OSWorld|Oh-Ess-Wörld|oːʔɛsˈvœʁlt|en-US
PaLM|Pahm|paːm|en-US
PinchBench|Pintsch-Bentsch|ˈpɪntʃbɛntʃ|en-US
Pixtral|Pix-Trall|pɪksˈtʁal|fr
ProdBot|Prodd-Bott|ˈpʁɔtbɔt|en-US
Qwen|Quenn|kvɛn|zh
qwen|Quenn|kvɛn|zh
QwenCloud|Quenn-Klaud|ˈkvɛnklaʊt|zh
ReAct|Ri-Äkt|ʁiˈʔɛkt|en-US
RealEarth|Rihl-Örs|ˈʁiːlʔœʁs|en-US
Seedance|Sihd-Dänns|ˈsiːtdɛns|en-US
Seedream|Sihd-Drihm|ˈsiːtdʁiːm|en-US
Shieldstral|Schihldstrall|ˈʃiːltstʁal|fr
SimpleQA|Simpel Kiu-Eh|ˈsɪmpəl kjuːˈeː|en-US
Siri|Sieri|ˈsiːʁi|en-US
Sonnet|Sonnet|ˈsɔnət|en-US
Suno|Suhno|ˈsuːno|en-US
SynthID|Sinns-Ei-Dih|sɪns ʔaɪˈdiː|en-US
Udio|Juhdio|ˈjuːdio|en-US
Veo|Wi-oh|ˈviːoː|en-US`
