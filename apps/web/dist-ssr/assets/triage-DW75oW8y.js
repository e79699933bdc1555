// packages/text/src/nl/triage/body-rules.ts
/** Infectie, ziekte, bot en andere organen. */
var bodyRules = {
	fever: {
		name: "Koorts",
		claim: "Koorts met rugpijn hoort een arts vandaag te weten. Met meer kans op een infectie meteen.",
		say: "Ik heb koorts met rugpijn. Ik heb ook meer kans op een infectie, klachten in mijn benen, of dag en nacht pijn.",
		sayAt: { "call-gp-today": "Ik heb koorts met rugpijn." },
		note: "Schrijf op hoe hoog de koorts was, en sinds wanneer.",
		meanwhile: "Drink genoeg. Meet je temperatuur elke vier uur.",
		wouldChange: "Als je temperatuur lager is dan 38 graden en je niet rilt."
	},
	"infection-without-fever": {
		name: "Meer kans op een infectie",
		claim: "Ook zonder koorts kan er een infectie zijn, als je daar meer kans op hebt en je ziek voelt.",
		say: "Ik heb hevige rugpijn. Ik meet geen koorts, maar ik heb wel meer kans op een infectie.",
		note: "Schrijf op welke infectie of ingreep je had, en wanneer.",
		meanwhile: "Meet je temperatuur twee keer per dag. Koorts of rillen? Bel meteen.",
		wouldChange: "Als je je niet ziek voelt, en de pijn in sommige houdingen zakt."
	},
	"spine-procedure": {
		name: "Kort na een ingreep aan je rug",
		claim: "Na een operatie of prik in je rug kijkt het team dat je hielp als eerste mee.",
		say: "Ik had een ingreep aan mijn rug, en het wordt erger.",
		sayAt: {
			"call-gp-today": "Ik had (misschien) kort geleden een ingreep aan mijn rug. Ik weet niet of de pijn zo hoort.",
			"gp-appointment": "Ik had kort geleden een ingreep aan mijn rug. Ik wil weten wanneer ik mag oefenen.",
			physiotherapist: "Ik had kort geleden een ingreep aan mijn rug. Het team zegt dat ik mag oefenen."
		},
		note: "Schrijf op welke ingreep, waar en wanneer.",
		meanwhile: "Bel de poli die je hielp. Oefen pas als zij het goed vinden.",
		wouldChange: "Als het team zegt dat je mag oefenen."
	},
	cancer: {
		name: "Kanker, nu of vroeger",
		claim: "Had je ooit kanker, dan kijkt een arts mee bij nieuwe rugpijn.",
		say: "Ik heb kanker gehad, en nu nieuwe rugpijn.",
		sayAt: { "call-gp-now": "Ik heb kanker gehad. Nu heb ik hevige pijn, pijn als een band, of klachten in mijn benen." },
		note: "Schrijf op welke kanker, en wanneer de laatste controle was.",
		meanwhile: "Lopen mag. Verandert er iets in je benen of met plassen? Bel meteen.",
		wouldChange: "Als je nooit kanker had. Gewone huidkanker telt niet."
	},
	"serious-illness": {
		name: "Je lichaam geeft meer signalen",
		claim: "Afvallen, echt ziek zijn, een onverklaarde uitslag, of dag en nacht pijn hoog in je rug: laat een arts meekijken.",
		say: "Ik heb rugpijn. Ik val af, voel me ziek, heb een uitslag zonder uitleg, of mijn pijn of rug is anders dan gewoon.",
		note: "Schrijf je gewicht op, nu en een half jaar geleden.",
		meanwhile: "Blijf bewegen zoals je gewend bent.",
		wouldChange: "Als er een gewone uitleg is, zoals een dieet, of als de pijn in sommige houdingen zakt."
	},
	"fracture-after-fall": {
		name: "Na een val",
		claim: "Na een val kan een kwetsbare wervel wat ingezakt zijn. Dat geldt ook na een lichte val.",
		say: "Ik ben gevallen en heb rugpijn. Mijn botten kunnen kwetsbaar zijn.",
		sayAt: {
			"call-gp-now": "Ik ben gevallen. Ik kan niet staan, of er is iets mis in mijn benen.",
			"gp-appointment": "Ik ben gevallen. Na twee weken is de pijn nog hevig."
		},
		note: "Schrijf op wanneer je viel, en hoe.",
		meanwhile: "Til niets. Lig of loop zoals het prettig is.",
		wouldChange: "Als je niet gevallen bent, of als een arts je rug bekeek."
	},
	"fracture-after-strain": {
		name: "Na tillen of hoesten",
		claim: "Met kwetsbare botten kan ook tillen, bukken of hoesten een wervel laten inzakken. Vanaf 75 jaar kijkt een arts daarom mee.",
		say: "De pijn begon bij tillen, bukken of hoesten. Ik heb botontkalking, gebruik prednison, of ben 70 of ouder.",
		note: "Schrijf op wat je deed toen het begon.",
		meanwhile: "Til niets. Lig of loop zoals het prettig is.",
		wouldChange: "Als de pijn niet bij een beweging begon."
	},
	fracture: {
		name: "Kwetsbare botten",
		claim: "Meer tekens van kwetsbare botten samen: dan kan een wervel wat ingezakt zijn, ook zonder val.",
		say: "Ik heb nieuwe rugpijn, en meer kans op kwetsbare botten.",
		sayAt: { "call-gp-today": "Ik heb nieuwe rugpijn en kwetsbare botten. Slapen of lopen lukt bijna niet." },
		note: "Schrijf op welke medicijnen je gebruikt, en of je korter werd.",
		meanwhile: "Loop kleine stukjes. Til niets zwaars.",
		wouldChange: "Als een arts je botten onderzocht en ze sterk vond."
	},
	pregnancy: {
		name: "Zwanger",
		claim: "Bij een zwangerschap kijkt je verloskundige mee. De oefeningen passen we aan.",
		say: "Ik ben (misschien) zwanger, met koorts, hevige pijn in mijn zij, of plasklachten en ziek zijn.",
		sayAt: { physiotherapist: "Ik ben zwanger, of pas bevallen, en heb rugpijn. Wat kan ik doen?" },
		note: "Schrijf op hoeveel weken.",
		meanwhile: "Blijf bewegen. Bloed, vocht of hevige buikpijn? Bel meteen.",
		wouldChange: "Als je niet zwanger bent, en langer dan 6 weken geleden beviel."
	},
	kidney: {
		name: "Nieren of blaas",
		claim: "Hevige pijn in de zij of plasklachten kunnen van nieren of blaas komen.",
		say: "Ik heb pijn in mijn zij en plasklachten.",
		sayAt: { "call-gp-now": "Ik heb hevige pijn in mijn zij of plasklachten, met koorts. Of ik ben 60 of ouder." },
		note: "Vang wat plas op in een schoon potje.",
		meanwhile: "Drink gewoon. Koorts erbij? Bel meteen.",
		wouldChange: "Als plassen gewoon gaat, en de pijn in je rug zit."
	},
	gynaecological: {
		name: "Pijn met je cyclus",
		claim: "Rugpijn die met je menstruatie meegaat, komt soms uit de onderbuik.",
		say: "Ik heb rugpijn die meegaat met mijn menstruatie, of ongewoon bloedverlies.",
		note: "Houd twee maanden bij op welke dagen het pijn doet.",
		meanwhile: "Warmte en bewegen mogen.",
		wouldChange: "Als de pijn niet met je cyclus meegaat."
	},
	shingles: {
		name: "Uitslag op de pijnplek",
		claim: "Blaasjes aan één kant kunnen gordelroos zijn. In de eerste drie dagen helpt een middel soms.",
		say: "Ik heb blaasjes aan één kant, met pijn, korter dan drie dagen.",
		sayAt: { "gp-appointment": "Ik heb al langer blaasjes of uitslag aan één kant, met pijn." },
		note: "Schrijf op wanneer de uitslag kwam. Maak een foto.",
		meanwhile: "Liever niet krabben. Blijf uit de buurt van zwangeren en baby’s.",
		wouldChange: "Als er geen uitslag is."
	},
	calf: {
		name: "Een dikke kuit",
		claim: "Eén dikke, warme en pijnlijke kuit kan een stolsel zijn.",
		say: "Mijn ene kuit is dik en warm.",
		note: "Meet beide kuiten, en schrijf het op.",
		meanwhile: "Masseer de kuit niet. Word je benauwd? Bel 112.",
		wouldChange: "Als beide kuiten even dik zijn."
	},
	"leg-pain-unbearable": {
		name: "Beenpijn die niet te harden is",
		claim: "Beenpijn waar ook sterke pijnstillers niet tegen helpen, moet een arts snel beoordelen.",
		say: "Ik heb beenpijn die niet te harden is. Ook sterke pijnstillers helpen niet.",
		sayAt: { "call-gp-today": "Ik heb hevige pijn tot onder mijn knie. Gewone pijnstillers helpen niet, en slapen of lopen lukt bijna niet." },
		note: "Schrijf op wat je innam, hoeveel en wanneer.",
		meanwhile: "Lig met je benen op een stoel, als dat fijn is.",
		wouldChange: "Als een pijnstiller helpt, of als de pijn onder de 8 komt."
	}
};
// packages/text/src/nl/triage/calm-rules.ts
/** Wat minder haast heeft, en regels over het geheel. */
var calmRules = {
	"severe-and-stuck": {
		name: "Hevig en het komt niet los",
		claim: "Hevige pijn die je slaap of lopen wegneemt, of snel erger wordt, laat je bekijken.",
		say: "Ik heb al dagen hevige pijn. Slapen of lopen lukt bijna niet.",
		note: "Schrijf op sinds wanneer, en wat je al probeerde.",
		meanwhile: "Korte stukjes lopen mogen. Zoek steeds een andere houding.",
		wouldChange: "Als je weer slaapt en loopt, of als de pijn onder de 7 komt."
	},
	"inflammatory-back": {
		name: "Patroon van een ontsteking",
		claim: "Lang rugpijn die beter wordt van bewegen en niet van rust, kan bij een ontsteking passen.",
		say: "Ik heb al lang rugpijn. Bewegen maakt het beter, en rust niet.",
		note: "Schrijf op hoe lang je ’s ochtends stijf bent.",
		meanwhile: "Blijf bewegen. Dat helpt bij dit patroon.",
		wouldChange: "Als minder van deze dingen kloppen."
	},
	"circulation-legs": {
		name: "Beenpijn bij lopen",
		claim: "Beenpijn die komt bij lopen: zakt het bij stilstaan, dan kijkt de huisarts naar je bloedvaten.",
		say: "Ik heb beenpijn bij lopen. Het zakt als ik stilsta.",
		sayAt: { physiotherapist: "Ik heb beenpijn bij staan en lopen. Het zakt als ik ga zitten of buk." },
		note: "Schrijf op hoeveel meter of minuten je loopt voor het pijn doet.",
		meanwhile: "Loop tot het opkomt, rust even, en loop verder. Fietsen gaat vaak beter.",
		wouldChange: "Als de pijn niet met lopen komt en gaat."
	},
	"needs-a-look": {
		name: "Laat iemand meekijken",
		claim: "Een fysiotherapeut kan hierbij meekijken, en je op weg helpen.",
		say: "Ik heb rugpijn, en wil graag dat iemand meekijkt.",
		note: "Schrijf op wat je weer wilt kunnen.",
		meanwhile: "Doe wat prettig gaat, en rust als dat nodig is.",
		wouldChange: "Als de pijn minder wordt en gewone dingen weer lukken."
	},
	"many-unknown": {
		name: "Veel weet je niet zeker",
		claim: "Vijf keer of vaker \"weet ik niet\" is te veel om op te bouwen. Laat een arts meekijken.",
		say: "Ik heb rugpijn. Op veel vragen weet ik het antwoord niet.",
		note: "Neem de brief mee: daarin staat wat je niet wist.",
		meanwhile: "Doe de check nog eens, samen met iemand die je goed kent.",
		wouldChange: "Als je meer antwoorden weet."
	},
	"risk-of-persisting": {
		name: "Meer kans dat het langer duurt",
		claim: "Er is meer kans dat het langer duurt. Daar is iets aan te doen.",
		say: "Ik heb rugpijn. Ik zie ertegenop om te bewegen, of er speelt meer mee.",
		note: "Schrijf op wat je nu laat, en wat je weer wilt doen.",
		meanwhile: "Begin klein, met iets dat je graag doet.",
		wouldChange: "Als je rustiger over je rug denkt, en meer gaat doen."
	},
	"second-contact": {
		name: "Je belde al",
		claim: "Je belde al en het is niet beter, of het wordt snel erger: dan telt het zwaarder.",
		say: "Dit is de tweede keer dat ik bel. Het is niet beter, of het wordt snel erger.",
		note: "Schrijf op wanneer je belde, en wat de arts toen zei.",
		meanwhile: "Wacht niet af. Bel opnieuw.",
		wouldChange: "Als het sinds je contact beter gaat."
	}
};
// packages/text/src/nl/triage/items.ts
/** Om voor te lezen: "Ik heb …". */
var items = {
	"chest-pain": "pijn of druk op mijn borst",
	"vital-signs": "benauwdheid, of ik ben suf of grauw",
	collapse: "flauwgevallen of bijna, of klam en bleek",
	"sudden-severe": "ineens heel hevige pijn die niet zakt",
	"known-aneurysm": "een verwijde buikslagader",
	"pulsating-belly": "een nieuw bonzend gevoel in mijn buik",
	"legs-paralysed": "een been dat het niet meer doet",
	"major-trauma": "een zwaar ongeluk of een harde val gehad",
	"pregnancy-alarm": "(misschien) een zwangerschap met bloed, vocht of hevige pijn",
	"saddle-feeling": "minder of ander gevoel tussen mijn benen",
	"urine-control": "plassen dat anders gaat dan normaal",
	"urine-leak": "urine die ik verlies",
	"bowel-control": "ontlasting die ik niet ophoud of niet voel",
	"sexual-function": "ineens minder of ander gevoel bij seks",
	"both-legs": "pijn of een doof gevoel in beide benen",
	"foot-drop": "een voet die klapt of sleept",
	"leg-weakness": "minder kracht in een been",
	"cord-signs": "wankel lopen, of onhandige handen",
	"cannot-stand": "zoveel pijn dat staan of lopen niet lukt",
	"cold-leg": "een been of voet die ineens koud of bleek is",
	fever: "koorts of koude rillingen",
	unwell: "een echt ziek gevoel, of nieuw nachtzweten",
	"recent-infection": "kort geleden een infectie gehad",
	"bloodstream-risk": "een lijn, port, katheter of dialyse, of ooit drugs met een naald",
	"immune-low": "een lage afweer",
	"spine-procedure": "kort geleden een operatie of prik in mijn rug gehad",
	"cancer-ever": "ooit kanker gehad",
	"weight-loss": "afgevallen zonder reden",
	"unexplained-finding": "een uitslag waar nog geen uitleg voor is",
	"shape-change": "een nieuwe bult, of een rug die krommer wordt",
	fall: "een val of stoot gehad, vlak voor de pijn",
	osteoporosis: "botontkalking",
	steroids: "lang prednison of cortison",
	anticoagulants: "bloedverdunners, of een stollingsziekte",
	"upper-back": "pijn hoog in mijn rug",
	"band-pain": "pijn als een band om mijn borst of buik",
	"constant-night": "dag en nacht dezelfde pijn",
	"belly-pain": "nieuwe of hevige buikpijn",
	"flank-colic": "hevige pijn in mijn zij, in golven",
	"urine-symptoms": "nieuw branderig plassen, of bloed in mijn plas",
	"gyn-symptoms": "pijn die meegaat met mijn cyclus, of ongewoon bloedverlies",
	rash: "nieuwe blaasjes of uitslag aan één kant",
	"calf-swelling": "één dikke, warme kuit",
	pregnant: "(misschien) een zwangerschap, of pas bevallen",
	"cancer-treated": "ooit bestraling, chemo, hormonen tegen kanker of controle voor een gezwel",
	violence: "thuis met geweld te maken",
	"self-harm": "gedachten dat ik niet meer wil leven"
};
// packages/text/src/nl/triage.ts
/** Uitslagen, en wat elke regel zegt: in gewone woorden en aan de telefoon. */
var triage = {
	verdicts: {
		emergency: {
			title: "Bel nu 112",
			lead: "Wat je vertelt, kan niet wachten.",
			now: [
				"Bel 112. Lees de zin voor die hier staat.",
				"Blijf niet alleen. Roep iemand.",
				"Zet de deur open."
			],
			meanwhile: [
				"Ga zitten of liggen.",
				"Eet en drink niet.",
				"Rijd niet zelf."
			]
		},
		"call-gp-now": {
			title: "Bel nu de huisarts of huisartsenpost",
			lead: "Bel meteen. Wacht niet tot morgen.",
			now: [
				"Bel je huisarts. Kies de toets voor spoed.",
				"Avond, nacht of weekend? Bel de huisartsenpost. Het bandje van je huisarts noemt het nummer.",
				"Lees de zin voor die hier staat."
			],
			meanwhile: ["Rijd niet zelf.", "Wordt het erger, of val je flauw? Bel 112."]
		},
		"call-gp-today": {
			title: "Bel vandaag de huisarts",
			lead: "Een arts hoort dit vandaag te weten.",
			now: [
				"Bel vandaag je huisarts. Is die dicht? Bel dan de huisartsenpost.",
				"Lees de zin voor die hier staat.",
				"Vraag wat je moet doen als het erger wordt."
			],
			meanwhile: ["Doe rustig aan. Begin nog niet met oefeningen.", "Wordt het snel erger? Bel dan meteen opnieuw."]
		},
		"gp-appointment": {
			title: "Maak een afspraak met je huisarts",
			lead: "Binnen een week is goed.",
			now: ["Bel of mail je huisarts voor een afspraak.", "Neem de brief mee die we voor je maken."],
			meanwhile: ["Blijf lopen en doe wat je gewend bent.", "Komt er iets nieuws bij? Doe de check dan opnieuw."]
		},
		physiotherapist: {
			title: "Ga naar een fysiotherapeut",
			lead: "Een verwijzing is niet nodig. Begin ondertussen met je plan.",
			now: ["Maak een afspraak met een fysiotherapeut.", "Neem de brief mee die we voor je maken."],
			meanwhile: ["Begin vandaag met je plan.", "Blijf bewegen, in je eigen tempo."]
		},
		"self-care": {
			title: "Aan de slag",
			lead: "Op deze antwoorden zien we geen alarmsignaal. Je kunt nu zelf beginnen.",
			now: ["Begin vandaag met je plan.", "Blijf doen wat lukt."],
			meanwhile: ["We kijken opnieuw op dag 3, en na 1, 2, 4 en 6 weken.", "Wil je liever iemand spreken? Een fysiotherapeut kan altijd, zonder verwijzing."]
		}
	},
	rules: {
		"heart-lungs-collapse": {
			name: "Borst, adem of flauwvallen",
			claim: "Pijn op de borst, benauwdheid, flauwvallen of klam zweten samen met rugpijn: meteen 112.",
			say: "Ik heb hevige rugpijn, met pijn op de borst, benauwdheid of flauwvallen.",
			note: "Schrijf op hoe laat het begon.",
			meanwhile: "Ga zitten of liggen. Blijf niet alleen.",
			wouldChange: "Als geen van deze dingen waar is. Weet je het niet zeker? Dan bel je nu de huisarts."
		},
		aneurysm: {
			name: "Buikslagader",
			claim: "Een te wijde buikslagader met nieuwe pijn is spoed. Een nieuw bonzende buik hoort een arts vandaag te weten, en vanaf 60 jaar nu.",
			say: "Ik heb rugpijn, met een verwijde buikslagader of een nieuw bonzend gevoel in mijn buik. Ik denk dat het spoed is.",
			sayAt: {
				"call-gp-now": "Ik heb rugpijn, en een nieuw bonzend gevoel in mijn buik.",
				"call-gp-today": "Ik heb rugpijn, en een bonzend gevoel in mijn buik of een bekende verwijde buikslagader."
			},
			note: "Schrijf op wanneer de pijn begon, en hoe wijd de slagader was bij de laatste controle.",
			meanwhile: "Ga liggen. Til niets. Word je duizelig of bleek? Bel 112.",
			wouldChange: "Als een arts zegt dat je buikslagader niet te wijd is."
		},
		"sudden-severe-pain": {
			name: "Ineens heel hevige pijn",
			claim: "Ineens heel hevige pijn zonder aanleiding, die in geen houding zakt, moet een arts snel beoordelen.",
			say: "Ik heb ineens heel hevige pijn zonder aanleiding. Het zakt in geen enkele houding.",
			sayAt: { emergency: "Ik heb ineens heel hevige pijn in mijn rug of buik. Ik ben 60 of ouder. Ik heb meer kans op een probleem met een bloedvat." },
			note: "Schrijf op hoe laat het begon, en welke medicijnen je gebruikt.",
			meanwhile: "Ga liggen. Val je flauw, of word je klam en bleek? Bel 112.",
			wouldChange: "Als een houding de pijn laat zakken, of als het begon bij tillen of draaien."
		},
		paralysis: {
			name: "Been ineens verlamd",
			claim: "Een been dat het ineens niet meer doet, is spoed. De eerste uren tellen het meest.",
			say: "Mijn been is ineens verlamd.",
			sayAt: {
				"call-gp-now": "Mijn been doet het niet meer, langer dan zes uur. Of ik weet niet zeker of het verlamd is.",
				"gp-appointment": "Mijn been is al lang verlamd. Ik heb nu ook rugpijn."
			},
			note: "Schrijf op sinds hoe laat.",
			meanwhile: "Blijf liggen of zitten. Rijd niet zelf.",
			wouldChange: "Als je beide benen kunt optillen, of als dit al lang zo is en je arts het weet."
		},
		"major-trauma": {
			name: "Zwaar ongeluk of harde val",
			claim: "Na een zwaar ongeluk of harde val kijkt een arts eerst naar je rug.",
			say: "Ik had een zwaar ongeluk, en ik heb pijn in mijn rug.",
			sayAt: {
				"call-gp-today": "Ik had een tijd geleden een ongeluk of harde val. Sindsdien heb ik rugpijn. Niemand heeft mijn rug bekeken, of mijn botten zijn kwetsbaar.",
				"gp-appointment": "Ik had een ongeluk of harde val. Mijn rug is toen bekeken, maar ik heb nog pijn."
			},
			note: "Schrijf op wanneer het was, en hoe je neerkwam.",
			meanwhile: "Beweeg je rug en nek zo min mogelijk.",
			wouldChange: "Als het langer dan twee weken geleden is, en een arts je rug toen goed vond."
		},
		"cauda-equina": {
			name: "Gevoel, plassen of poepen is anders",
			claim: "Anders plassen of poepen, of minder gevoel tussen je benen: dan kan een bundel zenuwen knel zitten.",
			say: "Ik heb rugpijn, en plassen, poepen of het gevoel tussen mijn benen is anders. Kan dit cauda equina zijn?",
			sayAt: { "gp-appointment": "Plassen, poepen of het gevoel tussen mijn benen is al langer anders. De oorzaak is bekend. Ik heb nu ook rugpijn." },
			note: "Schrijf op wanneer het begon, en wanneer je voor het laatst gewoon plaste.",
			meanwhile: "Rijd niet zelf. Je benen kunnen slap worden.",
			wouldChange: "Als het al langer zo is, niet erger wordt, en je huisarts een andere oorzaak vond."
		},
		"both-legs": {
			name: "Klachten in beide benen",
			claim: "Pijn of een doof gevoel in beide benen is meer reden voor zorg als het nieuw is of erger wordt.",
			say: "Ik heb pijn of een doof gevoel in beide benen, nieuw of erger.",
			sayAt: {
				"gp-appointment": "Ik heb al langer pijn of tintelingen in beide benen. Het is niet onderzocht.",
				physiotherapist: "Ik heb al langer klachten in beide benen. Het is onderzocht, of het zakt als ik zit."
			},
			note: "Schrijf op wanneer het begon, en of het van één been naar twee ging.",
			meanwhile: "Let op plassen, poepen en gevoel tussen je benen. Wordt dat anders? Bel dan meteen.",
			wouldChange: "Als het al langer zo is, niet erger wordt, en een arts het onderzocht."
		},
		"foot-drop": {
			name: "Een voet die sleept",
			claim: "Een voet die je niet kunt optillen of afzetten, moet snel bekeken worden.",
			say: "Ik kan mijn voet niet optillen, of niet op mijn tenen staan.",
			sayAt: { "gp-appointment": "Mijn voet sleept al langer. Een arts onderzocht het. Ik heb nu ook rugpijn." },
			note: "Schrijf op sinds wanneer, en aan welke kant.",
			meanwhile: "Pas op met trappen. Rijd niet zelf.",
			wouldChange: "Als een arts dit onderzocht, en het daarna niet veranderde."
		},
		"leg-weakness": {
			name: "Minder kracht in een been",
			claim: "Minder kracht in een been moet een arts beoordelen. Wordt het erger, dan meteen.",
			say: "Ik heb minder kracht in mijn been, en het wordt erger.",
			sayAt: {
				"call-gp-today": "Ik heb minder kracht in mijn been.",
				"gp-appointment": "Ik heb al langer minder kracht in mijn been. Een arts onderzocht het."
			},
			note: "Schrijf op sinds wanneer, en wat niet meer lukt.",
			meanwhile: "Houd je vast op de trap. Wordt het erger? Bel meteen.",
			wouldChange: "Als een arts dit onderzocht, en het daarna niet veranderde."
		},
		"cord-signs": {
			name: "Wankel lopen of onhandige handen",
			claim: "Wankel lopen of onhandige handen kan van hoger in je rug of nek komen.",
			say: "Ik heb rugpijn en ik loop wankel, of mijn handen tintelen.",
			sayAt: { "gp-appointment": "Ik loop al langer wankel. Een arts onderzocht het. Ik heb nu ook rugpijn." },
			note: "Schrijf op wanneer het begon, en of je al eens viel.",
			meanwhile: "Loop met steun. Rijd niet zelf.",
			wouldChange: "Als een arts dit onderzocht, en het daarna niet veranderde."
		},
		"cannot-stand": {
			name: "Niet kunnen staan door de pijn",
			claim: "Lukt staan of lopen niet door de pijn, dan hoort een arts dat vandaag te weten.",
			say: "Door de pijn kan ik niet staan of lopen.",
			sayAt: { "call-gp-now": "Door de pijn kan ik niet staan of lopen. Ik ben gevallen, of ik ben 80 of ouder." },
			note: "Schrijf op sinds wanneer, en wat je innam tegen de pijn.",
			meanwhile: "Zoek de fijnste houding. Wissel af en toe, zo ver het gaat.",
			wouldChange: "Als je weer een paar stappen kunt zetten."
		},
		"cold-leg": {
			name: "Ineens een koud been",
			claim: "Een been dat ineens koud, bleek of blauw is, krijgt misschien te weinig bloed.",
			say: "Mijn been is ineens koud en bleek.",
			note: "Schrijf op hoe laat het begon.",
			meanwhile: "Houd je been laag en losjes bedekt. Verwarm het niet met een kruik.",
			wouldChange: "Als beide voeten even warm zijn."
		},
		bleeding: {
			name: "Bloedverdunners",
			claim: "Met bloedverdunners kan een val of plotse hevige pijn op een bloeding wijzen.",
			say: "Ik gebruik bloedverdunners. Ik heb ineens hevige rugpijn, ben gevallen, of er is iets mis in mijn benen of met plassen.",
			sayAt: { "call-gp-today": "Ik gebruik (misschien) bloedverdunners. Ik ben gevallen, of heb sinds kort hevige rugpijn." },
			note: "Schrijf op welk middel, en wanneer je het voor het laatst nam.",
			meanwhile: "Stop niet zelf met je middel. Vraag het aan de arts.",
			wouldChange: "Als je geen bloedverdunner gebruikt, of als de pijn niet hevig en niet nieuw is."
		},
		belly: {
			name: "Buikpijn erbij",
			claim: "Nieuwe of hevige buikpijn samen met rugpijn komt soms uit de buik.",
			say: "Ik heb nieuwe of hevige buikpijn, samen met rugpijn.",
			sayWith: { "belly-severe": "Ik heb buikpijn en rugpijn. De buikpijn is hevig, of ik blijf overgeven, mijn buik is bol, of er komt geen ontlasting of wind." },
			sayAt: { "call-gp-today": "Ik heb nieuwe buikpijn, samen met rugpijn." },
			note: "Schrijf op wanneer je voor het laatst at, plaste en naar de wc ging.",
			meanwhile: "Eet niet tot je een arts sprak.",
			wouldChange: "Als je deze buikpijn al lang kent en hij niet anders is."
		},
		"pregnancy-alarm": {
			name: "Zwanger met een alarmteken",
			claim: "Bloed, vocht, hevige pijn of minder beweging bij een zwangerschap kan niet wachten.",
			say: "Ik ben (misschien) zwanger. Ik verlies bloed of vocht, of heb hevige buikpijn.",
			sayAt: { "call-gp-today": "Ik ben misschien zwanger. Ik weet niet of wat ik voel daarbij hoort." },
			note: "Schrijf op hoeveel weken, en sinds wanneer.",
			meanwhile: "Bel je verloskundige als je die hebt. Veel bloed, of pijn die niet te harden is? Bel 112.",
			wouldChange: "Als je zeker niet zwanger bent."
		},
		"self-harm": {
			name: "Niet meer willen leven",
			claim: "Denk je aan niet meer willen leven? Praat er vandaag over. Je hoeft dit niet alleen te dragen.",
			say: "Ik heb rugpijn, en ik denk eraan dat ik niet meer wil leven.",
			sayAt: { emergency: "Ik ben bang dat ik mezelf nu iets aandoe." },
			note: "Je hoeft niets op te schrijven. Bellen is genoeg.",
			meanwhile: "Bel gratis 113, dag en nacht, of chat op 113.nl. Blijf bij iemand die je vertrouwt.",
			wouldChange: "Hier kun je altijd over praten, ook als het later minder is."
		},
		violence: {
			name: "Niet veilig thuis",
			claim: "Niemand mag je pijn doen. Je verdient hulp.",
			say: "Iemand doet mij pijn. Ik heb pijn in mijn rug.",
			note: "Schrijf alleen iets op als dat veilig is.",
			meanwhile: "Bel Veilig Thuis: 0800-2000, gratis, dag en nacht. Direct gevaar? Bel 112.",
			wouldChange: "Je mag hier later altijd op terugkomen."
		},
		child: {
			name: "Jonger dan 18",
			claim: "Rugwijs is voor volwassenen. Een huisarts kijkt graag mee, samen met een ouder.",
			say: "Mijn kind heeft rugpijn. Ik wil graag dat de huisarts meekijkt.",
			sayAt: { "call-gp-today": "Mijn kind heeft rugpijn, met koorts, hevige pijn of klachten in de benen." },
			note: "Schrijf op sinds wanneer, en of sport of school nog lukt.",
			meanwhile: "Bewegen en spelen mag, zolang het fijn voelt.",
			wouldChange: "Als je 18 jaar of ouder bent."
		},
		...bodyRules,
		...calmRules
	},
	items,
	calm: {
		honest: "Op deze antwoorden zien we geen alarmsignaal. De check kan iets missen.",
		callWhen: [
			"Plassen, poepen of het gevoel tussen je benen wordt anders: bel meteen de huisarts.",
			"Een been wordt zwakker, of beide benen gaan tintelen: bel meteen.",
			"Je krijgt koorts of voelt je echt ziek: bel vandaag.",
			"Het wordt snel erger: bel vandaag."
		]
	},
	call: {
		readAloud: "Lees dit voor",
		noteFirst: "Schrijf eerst op",
		alsoImportant: "Ook van belang",
		notSure: "Je wist dit niet zeker. Daarom is bellen beter dan afwachten."
	},
	numbers: {
		emergency: "112",
		gp: "Je huisarts",
		gpUnknown: "Bel je huisarts. Is die dicht? Het bandje noemt het nummer van de huisartsenpost.",
		line113: "113",
		veiligThuis: "0800-2000"
	},
	certainty: {
		high: {
			name: "Zeker",
			says: "Veel goed onderzoek zegt hetzelfde."
		},
		moderate: {
			name: "Redelijk zeker",
			says: "Er is goed onderzoek, maar het kan nog veranderen."
		},
		low: {
			name: "Niet zo zeker",
			says: "Er is weinig onderzoek, of het spreekt zich tegen."
		},
		"very-low": {
			name: "Onzeker",
			says: "Er is bijna geen onderzoek naar."
		},
		expert: {
			name: "Uit ervaring",
			says: "Zo doen zorgverleners het, of zo stellen wij het voor. Onderzoek is er niet."
		}
	}
};
export { triage };
