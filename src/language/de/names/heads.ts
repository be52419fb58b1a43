/** What German compounds with a foreign first part go on with: `Startupszene`, `Cloudanbieter`, also with an ending or a further part. */
export const compoundHeads = `
abo abonnement abonnent abteilung abwehr adresse affäre agentur akademie aktie aktion aktivist aktivität algorithmus
allianz alltag analyse analyst anbieter anfrage angebot angestellte angriff anlage anleger anleitung anmeldung ansatz
anschluss anteil anwalt anwender anwendung apparat arbeit architektur archiv artikel assistent aufgabe aufnahme aufruf
aufsicht auftrag auftritt ausbau ausfall ausgabe auslastung ausrüster aussteller ausstieg auswahl auto bande banking
basiert basierte basis bau bauer bedarf bedingung bedrohung befehl begriff beitrag benutzer berater beratung bereich
bericht beruf beschaffung besitzer besuch besucher betreiber betrieb betrug betrüger bewegung beweis bewerber
bewertung beziehung bilanz bild blase blatt boss boykott branche brief buch budget börse büro chef chip dame datei
daten debatte dienst diskussion dokument druck ebene effekt eigentümer eigner einführung einheit einkauf einnahme
einnahmen einsatz einstellung einstieg einwohner energie entscheidung entwickler entwicklung entwurf erfahrung
erfinder erfolg ergebnis erkennung erlebnis erlös ersatz ersteller erweiterung erzeugung eröffnung etat expansion
experte explosion export exporte exporteur fabrik fahrer fahrt falle familie farbe fehler feind feld fenster fest
figur film filter firma firmen flotte fläche folge fonds format forscher forschung fotograf frage frau freund
freundlich freundliche funktion fähig fähige führer führung gast gebiet gebühr gegner gehäuse geld gemeinde
gemeinschaft generation gerät geschichte geschäft gesellschaft gesetz gestalter gesteuert gesteuerte gestützt
gestützte getrieben getriebene gewinn gipfel grenze gruppe größe größen gründer gründung gut güter hafen halle haltung
handel handy haus heft held hersteller hilfe hilfen hof idee idol ikone imperium index industrie infrastruktur
ingenieur inhalt insel installation instanz institut instrument integration interesse investition investor irrtum jahr
journalist kabel kamera kampagne kampf kanal kanzlei kapital karriere karte kauf kenntnis kette kind klasse klausel
kollege kommission konferenz konflikt kongress konkurrenz konsum kontakt konto konzept konzern kosten kraft kredit
kriminalität krise kritik kultur kunde kunst kurs käufer könig laden lage lager lampe land landschaft lauf leben
lehrer leistung leiter leitung leute liebhaber liefer lieferant lieferung liste lizenz lösung macher macht magazin
marke markt maschine material maßnahme mechanismus medien meinung meister meldung menge mensch messe methode
milliarden mitarbeiter mitglied mode modell modul motor museum musik möglichkeit nachfrage nachricht name netz
netzwerk nutzer nutzung oberfläche obergrenze objekt offensive oligarch optik optimierung option orchestrierung ordner
ordnung organisation ort paar paket panne papier park partei partner patent pause person personal pflicht phase plan
planung plattform platz politik popularität portal position post preis premiere problem produkt produktion produzent
profi programm programmierer projekt protokoll prozess präsident prüfung publikum punkt qualität quelle quote rahmen
ratgeber raum reaktion rechner recht redakteur redaktion regal regel regelung regierung reihe reise reparatur
revolution richtlinie riese risiko roboter rolle ruf rückgang sache saison sammler sammlung schaden schalter schein
schicht schiff schlacht schloss schluss schmiede schnitt schnittstelle schule schulung schutz schwerpunkt schwäche
seite sektor sender sendung serie service sicherheit signal software sparte speicher spezialist spiel spieler sprache
sprecher stadt standard standort start station stelle steuern steuerung stil stimme strategen strategie strom struktur
student studie studio stunde stück suche suchmaschine system szenario szene süchtig süchtige tag tagung talent tarif
tastatur taste tauglich taugliche technik techniker technologie teil teilnehmer termin test text thema theorie titel
tochter tool tour training treffen trend treue typ typisch typische täter umbau umfeld umgebung umsatz umstieg unfall
unglück unternehmen unternehmer upgrade urheber ursache urteil variante verband verbindung verbot verbrauch verbrechen
verein vereinbarung verfahren vergleich verhalten verkauf verkäufer verlag verlust vermarkter vermarktung vernetzung
versicherung version versorgung versuch vertrag vertrieb verwaltung verzeichnis video vorfall vorstand vorteil vorwurf
wagen wahl wand ware warnung wechsel weg weise welle welt werbung werk werkzeug wert wettbewerb wirtschaft wissen
woche wunsch zahl zahlung zeit zeitalter zeitung zentrale zentrum ziel zimmer zone zugang zugriff zukunft
zusammenarbeit zustand zweck ära ökonomie ökosystem überblick übernahme übersetzung übertragung überwachung
`
