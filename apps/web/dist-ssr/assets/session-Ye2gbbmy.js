// packages/text/src/nl/session/legs.ts
/** Heupen, benen, bukken en conditie. */
var legs = {
	bridge: {
		name: "Bruggetje",
		purpose: "Je billen en rug sterker maken.",
		start: "Lig op je rug. Knieën gebogen, voeten plat, dicht bij je billen.",
		steps: [
			"Duw je hielen in de grond.",
			"Til je bekken op tot je lijf één lijn is.",
			"Wacht één tel en zak rustig terug."
		],
		breathing: "Adem uit naar boven, in naar beneden.",
		feel: "Je billen werken het meest.",
		errors: ["Je duwt zo hoog dat je rug hol wordt.", "Je knieën vallen naar binnen of naar buiten."],
		easier: "Til je bekken minder hoog. Kramp? Zet je voeten dichterbij.",
		harder: "Til boven om en om een voet op.",
		alt: "Iemand ligt op de rug met gebogen knieën. Het bekken gaat omhoog tot schouder, heup en knie één lijn zijn."
	},
	"bridge-march": {
		name: "Bruggetje met stapjes",
		purpose: "Je billen en romp sterker maken, om en om.",
		start: "Lig op je rug en kom omhoog in het bruggetje.",
		steps: [
			"Til één voet een paar centimeter op.",
			"Zet hem neer en til de andere op. Dat is één keer.",
			"Houd je bekken recht."
		],
		breathing: "Blijf ademen.",
		feel: "De bil van het been dat staat, werkt hard.",
		errors: ["Je bekken zakt aan één kant.", "Je houdt je adem vast."],
		easier: "Doe het gewone bruggetje.",
		harder: "Beweeg langzamer.",
		alt: "Iemand ligt in het bruggetje en tilt om en om een voet van de grond. Het bekken blijft recht."
	},
	clamshell: {
		name: "Schelp",
		purpose: "De zijkant van je heupen sterker maken.",
		start: "Lig op je zij. Heupen en knieën gebogen, voeten op elkaar.",
		steps: [
			"Til je bovenste knie op. Je voeten blijven bij elkaar.",
			"Wacht één tel.",
			"Laat je knie rustig zakken."
		],
		breathing: "Adem uit als je knie omhooggaat.",
		feel: "De zijkant van je bil werkt.",
		errors: ["Je rolt naar achteren.", "Je voeten komen los van elkaar."],
		easier: "Til je knie minder hoog.",
		harder: "Doe een elastiek om je knieën.",
		alt: "Iemand ligt op de zij met gebogen knieën. De bovenste knie gaat open als een schelp en weer dicht."
	},
	"sit-to-stand": {
		name: "Opstaan uit een stoel",
		purpose: "Sterke benen voor iets wat je elke dag doet.",
		start: "Zet een stevige stoel tegen de muur. Zit op de voorkant, voeten iets achter je knieën.",
		steps: [
			"Leun naar voren: neus boven je tenen.",
			"Sta op tot je helemaal recht bent.",
			"Ga langzaam weer zitten."
		],
		breathing: "Adem uit als je opstaat.",
		feel: "Je bovenbenen en billen werken.",
		errors: ["Je ploft terug in de stoel.", "Je knieën vallen naar binnen."],
		easier: "Gebruik je handen of een hogere stoel.",
		harder: "Tik de stoel alleen aan: squat naar de stoel.",
		alt: "Iemand zit op een stoel, leunt naar voren, staat op en gaat langzaam weer zitten."
	},
	"chair-squat": {
		name: "Squat naar de stoel",
		purpose: "Sterke benen voor tillen en bukken.",
		start: "Sta voor een stoel, voeten heupbreed.",
		steps: [
			"Breng je billen naar achteren, alsof je gaat zitten.",
			"Tik de stoel licht aan.",
			"Kom weer omhoog."
		],
		breathing: "Adem in naar beneden, uit naar boven.",
		feel: "Je bovenbenen en billen werken.",
		errors: ["Je gaat toch zitten.", "Je hielen komen los."],
		easier: "Neem een hogere stoel, of ga even zitten.",
		harder: "Ga langzamer naar beneden.",
		alt: "Iemand staat voor een stoel, zakt tot de billen de zitting raken en komt weer omhoog."
	},
	"step-up": {
		name: "Opstappen",
		purpose: "Kracht voor de trap.",
		start: "Sta voor een trede of stevige opstap. Een leuning vasthouden mag altijd.",
		steps: [
			"Zet één voet helemaal op de trede.",
			"Stap op. Je andere voet komt erbij.",
			"Stap rustig weer terug."
		],
		breathing: "Adem uit als je opstapt.",
		feel: "Je bovenbeen en je bil werken.",
		errors: ["Je zet je af met je andere voet.", "Je knie valt naar binnen."],
		easier: "Neem een lagere trede, of sta op uit een stoel.",
		harder: "Stap langzamer terug.",
		alt: "Iemand zet één voet op een opstap, komt omhoog met de andere voet erbij, en stapt weer terug."
	},
	"wall-sit": {
		name: "Muurzit",
		purpose: "Je benen langer laten werken.",
		start: "Sta met je rug tegen een muur. Voeten twee stappen naar voren.",
		steps: [
			"Zak langs de muur tot je knieën gebogen zijn.",
			"Houd vast en blijf ademen.",
			"Schuif weer omhoog."
		],
		breathing: "Adem door. Lukt dat niet, kom dan omhoog.",
		feel: "Je bovenbenen worden warm.",
		errors: ["Je houdt je adem vast.", "Je knieën steken voorbij je tenen."],
		easier: "Zak minder diep.",
		harder: "Zak een stukje dieper.",
		alt: "Iemand leunt met de rug tegen een muur en zakt tot bijna zithoogte, en houdt dat vast."
	},
	"hip-hinge": {
		name: "Buigen vanuit je heupen",
		purpose: "Eén manier om te bukken. Er zijn er meer, en die zijn ook goed.",
		start: "Sta rechtop. Houd een stok langs je rug: hoofd, bovenrug en stuitje. Geen stok? Houd een licht gewicht tegen je borst.",
		steps: [
			"Duw je billen naar achteren. Buig je knieën een beetje.",
			"Laat je bovenlijf zakken. De stok blijft liggen.",
			"Kom weer rechtop."
		],
		breathing: "Adem in naar beneden, uit naar boven.",
		feel: "Een rek achter in je benen. Je billen werken.",
		errors: ["Je maakt er een strenge regel van: rond bukken mag ook.", "Je knieën blijven op slot."],
		easier: "Ga minder ver. Doe eerst opstaan uit een stoel.",
		harder: "Ga langzamer en iets verder.",
		alt: "Iemand staat met een stok langs de rug. De heupen gaan naar achteren en het bovenlijf kantelt naar voren."
	},
	"seated-forward-bend": {
		name: "Vooroverbuigen op een stoel",
		purpose: "Rustig wennen aan buigen. Je rug is daarvoor gemaakt.",
		start: "Zit op een stoel, voeten wijd. Handen op je bovenbenen.",
		steps: [
			"Bedenk eerst: wat verwacht ik dat er gebeurt?",
			"Schuif je handen langs je schenen omlaag. Je rug mag rond.",
			"Wacht één tel en kom omhoog."
		],
		breathing: "Adem uit naar beneden, in naar boven.",
		feel: "Een rek in je rug. Spannend mag, en wordt vaak minder.",
		errors: ["Je zet je hele rug vast.", "Je veert door naar de grond."],
		easier: "Ga tot je knieën. Dat telt ook.",
		harder: "Ga een stukje verder, of leg iets op de grond en raak het aan.",
		alt: "Iemand zit op een stoel en schuift de handen langs de schenen omlaag. De rug wordt rond en komt weer omhoog."
	},
	walking: {
		name: "Wandelen",
		purpose: "Conditie, en minder kans dat het terugkomt als je hersteld bent.",
		start: "Doe schoenen aan die lekker zitten. Kies een rondje dicht bij huis.",
		steps: [
			"Loop in je eigen tempo.",
			"Laat je armen los meebewegen.",
			"Stop als je tijd om is, ook als het goed gaat."
		],
		breathing: "Je kunt nog gewoon praten.",
		feel: "Je wordt een beetje warm.",
		errors: ["Je loopt veel meer omdat het een goede dag is.", "Je slaat over omdat het een mindere dag is."],
		easier: "Verdeel het in twee kortere rondjes.",
		harder: "Neem eens een heuvel of een brug.",
		alt: "Iemand loopt in een rustig tempo. De armen zwaaien los mee."
	},
	cycling: {
		name: "Fietsen",
		purpose: "Conditie terwijl je zit. Buiten of op een hometrainer.",
		start: "Zet het zadel zo dat je knie onderaan bijna recht is.",
		steps: [
			"Begin licht, zonder veel kracht.",
			"Trap rustig door.",
			"Stop als je tijd om is."
		],
		breathing: "Je kunt nog gewoon praten.",
		feel: "Je benen werken en je wordt warm.",
		errors: ["Je zet hem meteen zwaar.", "Blijft het na het fietsen doof tussen je benen? Bel dan je huisarts."],
		easier: "Zet het stuur hoger of ga wat korter.",
		harder: "Zet hem één stand zwaarder.",
		alt: "Iemand zit op een fiets en trapt rustig rond."
	}
};
// packages/text/src/nl/session/loosen.ts
/** Losmaken: kleine bewegingen zonder gewicht. */
var loosen = {
	"supine-pelvic-tilt": {
		name: "Bekken kantelen op je rug",
		purpose: "Je onderrug rustig laten bewegen. Een goede eerste stap.",
		start: "Lig op je rug. Knieën gebogen, voeten plat en heupbreed. Armen ontspannen naast je.",
		steps: [
			"Kantel je bekken naar achteren. Je onderrug komt zacht tegen de grond.",
			"Wacht één tel.",
			"Kantel terug, tot je weer een klein holletje voelt."
		],
		breathing: "Adem uit als je rug naar de grond gaat. Adem in op de terugweg.",
		feel: "Een kleine beweging in je onderrug en je buik.",
		errors: ["Je billen komen los van de grond.", "Je perst met je buik of houdt je adem vast."],
		easier: "Maak de beweging kleiner.",
		harder: "Ga verder met het bruggetje.",
		alt: "Iemand ligt op de rug met gebogen knieën. Het bekken kantelt: de onderrug wordt plat en daarna weer iets hol."
	},
	"seated-pelvic-tilt": {
		name: "Bekken kantelen op een stoel",
		purpose: "Beweging in een dag met veel zitten.",
		start: "Zit op een stevige stoel. Voeten plat, knieën recht voor je.",
		steps: [
			"Rol naar de achterkant van je zitbotten. Je onderrug wordt rond.",
			"Rol door naar de voorkant. Je onderrug wordt een beetje hol.",
			"Ga rustig heen en weer."
		],
		breathing: "Adem uit als je rond wordt, in als je lang wordt.",
		feel: "Je bekken rolt. De rest van je lijf blijft stil.",
		errors: ["Je leunt met je hele bovenlijf mee.", "Je trekt je schouders op."],
		easier: "Rol maar een paar centimeter.",
		harder: "Laat je hele rug meedoen: kat-koe op een stoel.",
		alt: "Iemand zit op een stoel. Het bekken rolt naar achteren en naar voren, de onderrug wordt rond en licht hol."
	},
	"cat-cow": {
		name: "Kat-koe",
		purpose: "Je rug buigen en strekken zonder gewicht.",
		start: "Sta op handen en knieën. Handen onder je schouders, knieën onder je heupen.",
		steps: [
			"Maak je hele rug rond. Laat je hoofd hangen.",
			"Wacht één tel.",
			"Laat je buik rustig zakken. Til je borst iets op."
		],
		breathing: "Adem uit bij rond, adem in bij hol.",
		feel: "Een zachte rek langs je rug. Meer hoeft niet.",
		errors: ["Je duwt door tot het pijn doet.", "Je armen buigen mee."],
		easier: "Doe hem zittend op een stoel. Of leg een kussen onder je knieën en steun op je vuisten.",
		harder: "Schuif daarna één been naar achteren: de vogelhond met alleen je been.",
		alt: "Iemand steunt op handen en knieën. De rug wordt rond als bij een kat en zakt daarna licht door."
	},
	"seated-cat-cow": {
		name: "Kat-koe op een stoel",
		purpose: "Je hele rug laten bewegen, ook als knielen niet gaat.",
		start: "Zit op de voorste helft van je stoel. Handen op je knieën.",
		steps: [
			"Laat je borst zakken. Je rug wordt rond.",
			"Wacht één tel.",
			"Til je borst op. Word lang, met een klein holletje."
		],
		breathing: "Adem uit bij rond, adem in bij lang.",
		feel: "Beweging van je bekken tot tussen je schouders.",
		errors: ["Alleen je hoofd beweegt.", "Je duwt hard door aan het eind."],
		easier: "Beweeg alleen je bekken.",
		harder: "Doe kat-koe op handen en knieën.",
		alt: "Iemand zit voor op een stoel met de handen op de knieën. De rug wordt rond en daarna lang."
	},
	"knee-rocking": {
		name: "Knieën wiegen",
		purpose: "Een kleine draai voor een stijve rug.",
		start: "Lig op je rug. Knieën gebogen, voeten naast elkaar. Armen wijd.",
		steps: [
			"Laat je knieën samen een stukje naar links zakken.",
			"Kom rustig terug naar het midden.",
			"Laat ze een stukje naar rechts zakken. Links en rechts is één keer."
		],
		breathing: "Adem door. Zuchten mag.",
		feel: "Een zachte draai in je onderrug en je zij.",
		errors: ["Je knieën vallen in plaats van zakken.", "Je schouders komen los."],
		easier: "Wieg maar een klein stukje.",
		harder: "Laat je knieën iets verder zakken, zolang het prettig is.",
		alt: "Iemand ligt op de rug met gebogen knieën. De knieën wiegen samen naar links en naar rechts."
	},
	"seated-rotation": {
		name: "Draaien op een stoel",
		purpose: "Weer vertrouwen in draaien.",
		start: "Zit rechtop op een stoel. Armen gekruist voor je borst. Voeten plat.",
		steps: [
			"Draai je borst naar links. Je hoofd gaat mee.",
			"Kom terug naar het midden.",
			"Draai naar rechts. Links en rechts is één keer."
		],
		breathing: "Adem uit als je draait. Adem in op de terugweg.",
		feel: "Een draai in je borst en je middel. Je bekken blijft stil.",
		errors: ["Je schuift met je billen mee.", "Je veert door aan het eind."],
		easier: "Draai minder ver.",
		harder: "Draai iets verder, of wacht één tel aan het eind.",
		alt: "Iemand zit rechtop met gekruiste armen. Het bovenlijf draait naar links en naar rechts, het bekken blijft recht."
	},
	"side-bend": {
		name: "Zijwaarts buigen",
		purpose: "Je zij laten bewegen. Zomaar te doen, overal.",
		start: "Sta rechtop, voeten heupbreed. Armen langs je lijf.",
		steps: [
			"Schuif je linkerhand langs je bovenbeen omlaag.",
			"Kom rustig omhoog.",
			"Schuif je rechterhand omlaag. Links en rechts is één keer."
		],
		breathing: "Adem uit naar opzij, in naar het midden.",
		feel: "Een zachte rek aan de lange kant.",
		errors: ["Je draait of buigt naar voren.", "Je hupt aan het eind."],
		easier: "Buig minder ver. Houd een tafel vast.",
		harder: "Ga tegen de muur leunen: de zijplank tegen de muur.",
		alt: "Iemand staat rechtop. Een hand schuift langs het been omlaag en het bovenlijf buigt opzij, om en om."
	},
	"nerve-slider": {
		name: "Zenuw laten glijden",
		purpose: "Je been rustig laten bewegen nu de beenpijn afneemt.",
		start: "Zit rechtop op een stoel. Handen achter je, voeten plat.",
		steps: [
			"Strek één knie rustig. Kijk tegelijk iets omhoog.",
			"Buig je knie weer. Laat je hoofd tegelijk iets zakken.",
			"Ga zacht heen en weer, zonder te rekken."
		],
		breathing: "Adem rustig door.",
		feel: "Weinig. Hooguit een lichte trek, die meteen weg is.",
		errors: ["Je duwt door in de rek.", "Je gaat door terwijl je tintelingen voelt."],
		easier: "Strek je knie maar half.",
		harder: "Blijf bij deze vorm. Verder gaan doe je met een fysiotherapeut.",
		alt: "Iemand zit op een stoel. Eén knie strekt terwijl het hoofd omhoogkomt, en buigt terwijl het hoofd zakt."
	}
};
// packages/text/src/nl/session/relief.ts
/** Ontlasten en tot rust komen. */
var relief = {
	"knee-to-chest": {
		name: "Knie naar je borst",
		purpose: "Even ontspannen voor je onderrug en je bil.",
		start: "Lig op je rug. Beide knieën gebogen, voeten plat.",
		steps: [
			"Pak één bovenbeen achter je knie vast.",
			"Trek je knie naar je borst, tot een lichte rek.",
			"Houd vast. Leg je voet daarna rustig neer."
		],
		breathing: "Adem rustig door. Word met elke uitademing zachter.",
		feel: "Een lichte rek in je onderrug en je bil.",
		errors: ["Je trekt zo hard dat het pijn doet.", "Je hoofd komt los van de grond."],
		easier: "Leg een handdoek om je bovenbeen en trek daaraan.",
		harder: "Strek je andere been langzaam uit op de grond.",
		alt: "Iemand ligt op de rug. Eén knie gaat met twee handen naar de borst en weer terug."
	},
	"figure-four-stretch": {
		name: "Bilspier rekken, liggend",
		purpose: "Je bil en heup losser laten voelen.",
		start: "Lig op je rug. Knieën gebogen, voeten plat.",
		steps: [
			"Leg één enkel op je andere knie.",
			"Pak het bovenbeen van dat andere been vast.",
			"Trek het naar je toe tot een lichte rek. Houd vast."
		],
		breathing: "Adem rustig door.",
		feel: "Een rek in je bil, aan de kant van de gekruiste enkel.",
		errors: ["Je rekt door tintelingen heen.", "Je trekt je schouders op."],
		easier: "Doe hem zittend op een stoel.",
		harder: "Houd iets langer vast.",
		alt: "Iemand ligt op de rug met één enkel op de andere knie, en trekt het onderste been naar zich toe."
	},
	"seated-piriformis-stretch": {
		name: "Bilspier rekken, zittend",
		purpose: "Je bil en heup losser laten voelen, op een stoel.",
		start: "Zit rechtop op een stoel. Leg één enkel op je andere knie.",
		steps: [
			"Maak je rug lang.",
			"Kantel vanuit je heupen een stukje naar voren.",
			"Houd vast en kom rustig terug."
		],
		breathing: "Adem uit als je naar voren gaat. Adem daarna gewoon door.",
		feel: "Een rek in je bil.",
		errors: ["Je duwt hard op je knie.", "Je zakt in elkaar in plaats van te kantelen."],
		easier: "Blijf rechtop zitten.",
		harder: "Doe hem liggend.",
		alt: "Iemand zit op een stoel met één enkel op de andere knie en kantelt met lange rug iets naar voren."
	},
	"table-child-pose": {
		name: "Rusten aan tafel",
		purpose: "Je rug even lang maken, staand.",
		start: "Sta voor een stevige tafel. Leg je handen op het blad.",
		steps: [
			"Loop een paar stappen naar achteren.",
			"Zak met je heupen naar achteren. Je armen worden lang.",
			"Houd vast. Loop daarna weer naar voren."
		],
		breathing: "Adem rustig door, naar je zij en je rug.",
		feel: "Een zachte rek langs je rug en onder je armen.",
		errors: ["Je hangt in je schouders.", "Je komt te snel overeind."],
		easier: "Buig je knieën en je ellebogen.",
		harder: "Zak iets dieper, zolang het prettig is.",
		alt: "Iemand staat met de handen op een tafel, loopt naar achteren en laat het bovenlijf naar voren zakken."
	},
	"prone-on-elbows": {
		name: "Op je ellebogen liggen",
		purpose: "Je rug rustig hol laten worden.",
		start: "Lig op je buik. Leg je onderarmen naast je.",
		steps: [
			"Schuif je ellebogen onder je schouders.",
			"Duw je borst omhoog. Je heupen blijven liggen.",
			"Wacht één tel en zak weer terug."
		],
		breathing: "Adem uit als je omhooggaat.",
		feel: "Een lichte druk in je onderrug. Je beenpijn mag niet verder zakken.",
		errors: ["Je tilt je heupen op.", "Je gaat door terwijl de pijn je been in trekt."],
		easier: "Blijf plat liggen, met een kussen onder je buik.",
		harder: "Blijf boven een tel langer wachten.",
		alt: "Iemand ligt op de buik, komt op de onderarmen omhoog en zakt weer terug. De heupen blijven liggen."
	},
	"standing-extension": {
		name: "Achterover buigen, staand",
		purpose: "Een pauze na zitten of bukken.",
		start: "Sta rechtop, voeten heupbreed. Handen op de achterkant van je bekken.",
		steps: [
			"Leun rustig een stukje naar achteren.",
			"Wacht één tel.",
			"Kom terug naar rechtop."
		],
		breathing: "Adem uit als je naar achteren gaat.",
		feel: "Je onderrug wordt hol. De voorkant van je heupen rekt.",
		errors: ["Je gooit je hoofd in je nek.", "Je knikt door je knieën."],
		easier: "Houd met één hand een stoel vast.",
		harder: "Leun iets verder, zolang het prettig is.",
		alt: "Iemand staat met de handen op het bekken en leunt een klein stukje achterover."
	},
	"belly-breathing": {
		name: "Ademen met je buik",
		purpose: "Tot rust komen. Je spieren mogen los.",
		start: "Zit gemakkelijk op een stoel, of lig op je rug. Leg één hand op je buik en één op je borst.",
		steps: [
			"Adem vier tellen in door je neus. Je buik wordt bol.",
			"Adem zes tellen zacht uit. Je buik zakt.",
			"Ga zo door, in je eigen tempo."
		],
		breathing: "Ongeveer zes keer in een minuut. Minder diep mag ook.",
		feel: "De hand op je buik gaat op en neer. Die op je borst bijna niet.",
		errors: ["Je haalt heel diep adem en wordt duizelig.", "Je trekt je schouders op."],
		easier: "Adem gewoon, en maak alleen het uitademen langer.",
		harder: "Doe het wat langer, of tijdens een lastig moment.",
		alt: "Iemand ligt op de rug met gebogen knieën, één hand op de buik en één op de borst. De buik komt omhoog en zakt weer."
	}
};
// packages/text/src/nl/session/trunk.ts
/** Kracht en controle van je romp. */
var trunk = {
	"abdominal-brace": {
		name: "Onderbuik licht aanspannen",
		purpose: "Je buik leren kennen, vóór je benen meedoen.",
		start: "Lig op je rug. Knieën gebogen, voeten plat. Buik zacht.",
		steps: [
			"Trek je onderbuik een klein beetje in. Twee van de tien is genoeg.",
			"Houd vast en blijf ademen.",
			"Laat helemaal los."
		],
		breathing: "Gewoon doorademen. Kun je nog praten? Dan is het goed.",
		feel: "Een lichte spanning laag in je buik.",
		errors: ["Je houdt je adem vast.", "Je spant zo hard dat je rug meedoet."],
		easier: "Span minder aan.",
		harder: "Schuif één hiel weg: hielschuiven.",
		alt: "Iemand ligt op de rug met gebogen knieën. De onderbuik wordt even licht gespannen en weer zacht."
	},
	"heel-slide": {
		name: "Hielschuiven",
		purpose: "Je been bewegen terwijl je rug rustig blijft.",
		start: "Lig op je rug. Knieën gebogen, voeten plat.",
		steps: [
			"Span je onderbuik licht aan.",
			"Schuif één hiel weg tot je been bijna recht is.",
			"Schuif hem rustig terug."
		],
		breathing: "Adem uit als je been weggaat.",
		feel: "Je buik doet licht werk. Je bekken blijft stil.",
		errors: ["Je onderrug wordt hol.", "Je been valt in plaats van te schuiven."],
		easier: "Schuif minder ver. Doe een sok aan.",
		harder: "Ga op handen en knieën: vogelhond met alleen je been.",
		alt: "Iemand ligt op de rug. Eén hiel schuift over de grond weg tot het been bijna recht is, en weer terug."
	},
	"bird-dog-leg": {
		name: "Vogelhond, alleen je been",
		purpose: "Kracht voor je bil en je rug, met steun van je handen.",
		start: "Sta op handen en knieën. Rug recht zoals een tafel.",
		steps: [
			"Schuif één been naar achteren, tenen op de grond.",
			"Til het op tot heuphoogte.",
			"Houd vast en kom rustig terug."
		],
		breathing: "Blijf ademen terwijl je vasthoudt.",
		feel: "Je bil werkt. Je bekken blijft recht.",
		errors: ["Je heup draait open.", "Je buik zakt door."],
		easier: "Laat je tenen op de grond. Leg een kussen onder je knieën.",
		harder: "Strek ook je andere arm: de hele vogelhond.",
		alt: "Iemand steunt op handen en knieën. Eén been strekt naar achteren tot heuphoogte en komt terug."
	},
	"bird-dog": {
		name: "Vogelhond",
		purpose: "Je romp sterker maken, schuin van arm naar been.",
		start: "Sta op handen en knieën. Rug recht zoals een tafel.",
		steps: [
			"Strek één been naar achteren.",
			"Strek de arm aan de andere kant naar voren.",
			"Houd vast en kom rustig terug."
		],
		breathing: "Blijf ademen terwijl je vasthoudt.",
		feel: "Je bil, je rug en je buik werken samen.",
		errors: ["Je bekken kantelt opzij.", "Je tilt je been te hoog."],
		easier: "Laat je handen staan.",
		harder: "Beweeg langzamer.",
		alt: "Iemand steunt op handen en knieën. Een been en de arm aan de andere kant strekken uit tot ze gelijk zijn met de rug."
	},
	"wall-side-plank": {
		name: "Zijplank tegen de muur",
		purpose: "Je zij sterker maken, op de lichtste manier.",
		start: "Sta met je zij naar de muur. Onderarm tegen de muur, voeten een halve meter ervan af.",
		steps: [
			"Leun op je onderarm. Je lijf is een rechte plank.",
			"Houd vast.",
			"Duw je af en rust even."
		],
		breathing: "Blijf rustig ademen.",
		feel: "Je zij doet het werk, aan de kant van de muur.",
		errors: ["Je heup zakt naar de muur.", "Je trekt je schouder op."],
		easier: "Zet je voeten dichter bij de muur.",
		harder: "Zet je voeten een stukje verder weg.",
		alt: "Iemand staat zijwaarts en leunt met een onderarm tegen de muur. Het lijf blijft recht."
	},
	"wall-plank": {
		name: "Plank tegen muur of tafel",
		purpose: "Je buik en romp sterker maken, staand.",
		start: "Zet je onderarmen tegen een muur, of je handen op een stevige tafel. Stap naar achteren.",
		steps: [
			"Maak je lijf recht, van je oren tot je enkels.",
			"Houd vast.",
			"Stap naar voren en rust even."
		],
		breathing: "Blijf rustig ademen.",
		feel: "Je buik en billen werken licht.",
		errors: ["Je onderrug zakt door.", "Je houdt je adem vast."],
		easier: "Sta dichter bij de muur.",
		harder: "Ga naar de grond: plank op je knieën.",
		alt: "Iemand leunt met rechte rug op de onderarmen tegen een muur en houdt dat vast."
	},
	"knee-plank": {
		name: "Plank op je knieën",
		purpose: "Je buik en romp sterker maken, op de grond.",
		start: "Steun op je onderarmen en knieën. Ellebogen onder je schouders.",
		steps: [
			"Schuif je heupen naar voren tot je lijf recht is.",
			"Houd vast.",
			"Zak terug en rust even."
		],
		breathing: "Blijf rustig ademen.",
		feel: "Je buik en billen werken.",
		errors: ["Je onderrug zakt door.", "Je billen steken omhoog."],
		easier: "Doe hem tegen een muur of tafel.",
		harder: "Houd iets langer vast.",
		alt: "Iemand steunt op onderarmen en knieën. Het lijf is recht van schouders tot knieën."
	},
	"band-row": {
		name: "Roeien met elastiek",
		purpose: "Je bovenrug sterker maken.",
		start: "Maak het elastiek vast op borsthoogte. Sta rechtop met gestrekte armen.",
		steps: [
			"Trek je ellebogen langs je ribben naar achteren.",
			"Wacht één tel.",
			"Laat langzaam terugkomen."
		],
		breathing: "Adem uit als je trekt.",
		feel: "Je werkt tussen je schouderbladen.",
		errors: ["Je leunt naar achteren.", "Het elastiek schiet terug."],
		easier: "Sta dichter bij het vaste punt.",
		harder: "Sta een stap verder weg.",
		alt: "Iemand staat rechtop en trekt een elastiek met beide armen naar de ribben, en laat het langzaam terugkomen."
	}
};
/** Every exercise in words, and the small words around them. */
var session = {
	exercises: {
		...loosen,
		...relief,
		...trunk,
		...legs
	},
	equipment: {
		mat: "een mat of kleed",
		chair: "een stevige stoel",
		wall: "een muur",
		table: "een stevige tafel",
		band: "een elastiek",
		weight: "een gewicht",
		stick: "een stok of bezemsteel",
		box: "een stevige opstap",
		stairs: "een trap",
		pool: "een zwembad",
		bike: "een fiets of hometrainer",
		towel: "een handdoek"
	},
	cautions: {
		pregnancy: "Zwanger? Kies een houding die goed voelt en houd je adem niet vast. Overleg met je verloskundige.",
		osteoporosis: "Botontkalking? Buig en draai rustig, niet tot het eind.",
		"vertebral-fracture": "Een ingezakte wervel? Blijf met je rug dicht bij recht en houd het klein.",
		radicular: "Trekt de pijn verder je been in? Stop dan met deze oefening.",
		stenosis: "Beenpijn? Ga even zitten of buig iets naar voren, en ga daarna door.",
		"spine-procedure": "Pas aan je rug geopereerd of geprikt? Doe alleen wat je eigen team goed vindt.",
		anticoagulants: "Bloedverdunners? Zorg dat je niet kunt vallen of stoten. Fiets liever binnen.",
		heart: "Een hartziekte? Blijf rustig ademen. Pijn op je borst, of bijna flauw: stop en bel 112.",
		lungs: "Een longziekte? Ga niet verder dan dat je nog kunt praten.",
		"high-blood-pressure": "Hoge bloeddruk? Houd kort vast en blijf ademen.",
		diabetes: "Suikerziekte? Kijk je voeten na en neem iets zoets mee.",
		"new-hip-or-knee": "Een nieuwe heup of knie? Buig niet diep. Kies een hoge stoel of een zacht kussen.",
		balance: "Sta je wankel? Houd een muur, een stoel of een leuning vast.",
		epilepsy: "Epilepsie? Oefen op een veilige plek, liefst met iemand erbij.",
		"other-illness": "Een andere ziekte? Vraag je arts of dit kan."
	},
	purposes: {
		loosen: "losmaken",
		relief: "ontlasten en rust",
		nerve: "je been laten bewegen",
		bending: "wennen aan bukken",
		trunk: "kracht van je romp",
		hips: "kracht van je heupen",
		legs: "kracht van je benen",
		endurance: "conditie"
	},
	categories: {
		mobility: "bewegen",
		stretch: "rekken",
		strength: "kracht",
		isometric: "kracht, stil vasthouden",
		"graded-exposure": "rustig wennen",
		aerobic: "conditie",
		breathing: "ademen",
		comfort: "ontspannen"
	},
	positions: {
		lying: "op je rug",
		"side-lying": "op je zij",
		prone: "op je buik",
		"hands-and-knees": "op handen en knieën",
		kneeling: "op je knieën",
		sitting: "zittend",
		standing: "staand",
		moving: "in beweging"
	},
	levels: {
		1: "heel licht",
		2: "licht",
		3: "gemiddeld",
		4: "stevig",
		5: "zwaar"
	},
	/** For every session (exercises.json, common stop rules). */
	stopRules: [
		"Nieuw: anders plassen of poepen, een doof gevoel tussen je benen, of een been met minder kracht? Stop en bel meteen de huisarts.",
		"Pijn op je borst, flauwvallen of ineens erg benauwd? Stop en bel 112.",
		"Meer dan 5 pijn tijdens een oefening, of pijn die verder je been in trekt? Stop met die oefening.",
		"De volgende dag nog niet terug op gewoon? Dan doe je de volgende keer minder."
	],
	labels: {
		purpose: "Waarvoor",
		start: "Zo begin je",
		steps: "Zo gaat het",
		breathing: "Ademen",
		feel: "Wat je voelt",
		errors: "Let op",
		easier: "Lichter",
		harder: "Zwaarder",
		equipment: "Nodig",
		care: "Voor jou"
	}
};
export { session };
