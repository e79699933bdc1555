/**
 * Words that mean the same to a sign. `been*` is every word that begins so, `*broek` every word that ends so,
 * `op_gang` two words in a row. Words stand as `fold` leaves them: lower case, `niet` for nie, `mijn` for mn.
 */
export const groups = {
  not: 'niet geen niks amper nauwelijks haast bijna_geen bijna_niks bijna_niet nimmer minder zonder',
  can: 'kan kon kunnen kunne lukt lukte lukken lukke gaat gaan ging wil wou wilt krijg krijgt kreeg komt kwam doet doe deed werkt zal trekt geraak geraakt',
  hard: 'moeilijk* moeizaam moeizame moeite lastig slecht slechter traag trage langzaam raar vreemd anders problemen probleem last stroef moeilk',
  pee: 'plas plasse plassen plast plaste plasje plasjes geplast plassend pis pisse pissen pist piste gepist pies piesen piest gepiest urine urineren urineer wateren pipi uitplas* plasen plsa plasne plss* plsas* pissne plassne',
  poo: 'poep* gepoept ontlasting* ontlastig stoelgang* kak kakken gekakt drol* schijt schijten gescheten scheet scheten wind winden windje windjes darm darmen stront kringspier anus fecaal diarree uitwerpselen grote_boodschap grote_werk faeces',
  bladder: 'blaas blas blaasje',
  wc: 'wc toilet plee pot urinoir bril wcbril pispot toiletpot',
  hold: 'ophouden ophou ophoud ophoudt ophoude inhouden inhouen inhouwen inhouwe inhoud inhoude tegenhouden tegehouden binnenhouden binnen houden houd hou houdt bedwingen stoppen tegen beheersen opgehouden dichthouden onder_controle',
  leak: 'lek lekt lekte lekken lekke gelekt lekkage verlies verlie* verloor verloren verliest urineverlies lekje lekjes druppelt druppelverlies weglekken uitlopen loopt lopen liep sijpelt sijpel*',
  feel: 'voel voelt voelde voelen voele gevoeld merk merkte merkt gemerkt besef doorheb doorhad weet voeltde gevoelt',
  wet: 'nat natte nate natgemaakt doorweekt vochtig vochtige natte_plek natte_plekken kletsnat zeiknat klam kleddernat',
  pants:
    '*broek *broekje *broeken *broekjes ondergoed slip slipje boxer boxershort bed lakens matras stoel zetel stoelzitting',
  numb: 'doof dof dove doove doofheid dovig verdoofd verdoofde verdoving* gevoelloos gevoelloze gevoelloosheid gevoelo* ongevoelig* slaapt slapen slaapte slapende slaperig tintel* getintel* prikkel* prikken prikt prikkend* kriebel* tinten tinteling* mieren mieren* dood_gevoel afgestorven watten watterig rubber karton vreemd_gevoel raar_gevoel voos bruist bruisen kapok minder_gevoel verminderd_gevoel weinig_gevoel geen_gevoel gevoel_weg gevoel_kwijt vaag anders_aan',
  saddle:
    'kruis kont reet gat billen bil bilnaad bilspleet bips bibs zitvlak schaamstreek schaam* geslacht* genitaal genital* penis piemel plasser lul pik ballen balzak vagina vulva poes flamoes kut clitoris anus poepgat aars edele_delen zadel* rijbroek* tussen_mijn_benen tussen_de_benen tussen_me_benen tussen_benen stuit stuitje lies liezen binnenkant_van_mijn_dijen binnenkant_dijen binnenkant_van_de_dijen binnenkant_bovenbeen* binnenkant van_onderen daar_onder daaronder daar_beneden daarbeneden beneden onderkant achterwerk achterste derriere intiem* vanonder perineum bekkenbodem',
  sex: 'seks sex vrijen klaarkom* orgasme erectie stijve masturb* neuken gemeenschap vrijpartij',
  leg: 'been *been beentje poot *poot bovenbeen dijbeen linkerbeen rechterbeen knie knieen *knie kuit *kuit dij kuitspier quadriceps dijspier bovenbeenspier heup hoeven',
  legs: 'benen bene beene beentjes poten onderbenen bovenbenen voeten kuiten dijen knieen stelten onderdanen schenen tenen',
  foot: 'voet *voet voeten voorvoet teen tenen tene enkel hiel',
  both: 'beide bijde beiden beides allebei alebei allebij allebeide alle_twee alle_2 alletwee 2 twee tweezijdig dubbelzijdig* weerszijden weerskanten bilateraal twee_kanten beide_kanten beide_zijden links_en_rechts rechts_en_links links_als_rechts',
  strength: 'kracht macht fut spierkracht steun stroom controle puf',
  weak: 'slap slappe slapper slapte zwak zwakke zwakker zwakte krachteloos krachtloos krachtverlies krachtsverlies verlamd verlamde verlamming lam lamme pudding elastiek rubber uitval uitvals* uitvallen valt_uit uitgevallen dunner futloos wankel pap zwabber* zwik* spaghetti gelei drilpudding krachtvermindering',
  giveway:
    'zak zakt zakte zakken gezakt zakke inzakt begeeft begaf begeven begaf wegklapt* wegzakt* klapt klapte knikt knikte knik sloeg_dubbel klapt_weg geeft_weg geeft_op laat_het_afweten weigert weigerde doorzak* doorheen_zak* erdoor door_heen doorgezakt doorknikt bezwijkt',
  pain: 'pijn pijnen pijnlijk pijntje pijnen zeer zere steken steekt steek stekende kramp krampen scheuten pijnscheut* uitstraling straalt stralen uitstraal* zenuwpijn brandt branden brandend* ischias trekt trekken zeurt zeur* uitstralende doet_zeer au rugpijn schiet',
  night: 'nacht nachten nachtelijk* vannacht snachts s_nachts nagt in_bed bed slaap slapen nachtrust bedtijd nachts',
  wake: 'wakker waker wakkerder wek* uit_mijn_slaap uit_de_slaap slapeloos slaaploos slaaploze gebroken_nacht',
  lie: 'lig ligt liggen ligge ligne gelegen plat neerlig*',
  kilo: 'kilo pond gewicht gram kiloos maat maten broekmaat',
  lost: 'kwijt kwijtgeraakt kwijtraak* verloren verlies verloor eraf vanaf lichter weg minder vloog vlogen geslonken',
  cancer:
    'kanker *kanker kanker* kenker tumor* *tumor gezwel carcinoom *carcinoom melanoom leukemie leukaemie hodgkin* lymfoom *lymfoom lymfklier* kahler myeloom sarcoom *sarcoom uitzaai* uitgezaai* metastase* *metastasen kwaadaardig* chemo chemo* bestraal* bestraling* bestraald immunotherapie* oncolo* hormoontherapie tamoxifen borstamputatie mastectomie amputatie_borst *ca',
  fell: 'gevallen viel vallen gevalen gevalle gevlogen gedonderd gekukeld gelazerd geknald geflikkerd gepleurd uitgegleden uitgleed gleed uitgeschoven gegleden gestruikeld struikelde gesmakt smak gesmak onderuit onderuitgegaan neergekomen terechtgekomen terecht beland landde geland geklapt gestuikt gestuiterd getuimeld tuimelde tuimeling duikeling valpartij buiteling languit gekwakt gekletterd gerold omvergelopen omver gesukkeld gestoten val kapseisde gemist gedonder',
  accident:
    'ongeluk ongeval verkeersongeluk aanrijding aangereden botsing gebotst botste autoongeluk autoongeval verkeersongeval whiplash crash gecrasht kopstaart total geschept omvergereden klap trap_gekregen getrapt geschopt stomp stoot geslagen geramd aangereje',
  from: 'trap trappen ladder fiets paard dak steiger stoel krukje keukentrap brommer scooter motor ebike mountainbike bank bed muur hek balkon boom trampoline schommel stoep ijs trapje hoogslaper treden trede dakgoot brug rots paardrijden ski* schaats* kar step rolschaats* skate*',
  back: 'rug rugwervel wervel wervels onderrug stuit stuitje zij heup billen kont gat ruggengraat bekken',
  steroid:
    'prednis* prednison* predniso* predni* predis* preds* pretnis* pred predje prednizon* prendis* methylpred* medrol dexa dexamet* hydrocort* cortison* kortison* cortizon* cortico* corti* bijnierschors* steroid* steroiden budesonid* triamcinolon* betameth* solumedrol stootkuur* prednisonkuur',
  take: 'slik slikt slikte slikken geslikt gebruik gebruikt gebruikte gebruiken neem nemen neemt kreeg krijg krijgen zit zat sta stond heb gehad had kuur kuren pillen tabletten mg dagelijks afbouwen jaren maanden levenslang',
  inject:
    'spuit spuiten gespootn spuitne spuite spoot gespoten gespote inspuiten ingespoten bijspuiten injecteer injecteren injecteert injekteer* geinjecteerd geinjecteer* slam slammen slamen geslamd naald naalden shot shotje ader aders aderen iv intraveneus* spuitje spuitplek* spuitabces* prikgaten fix fixen zetten gezet gespoten druks_spuiten',
  drug: 'drugs drug druks heroine hero coke cocaine speed amfetamine* crystal meth tina 3mmc 4mmc mefedron mephedron ketamine keta fentanyl dope bruin wit spul smack horse opiaten oxy oxycodon morfine methadon gebruiken gebruik gebruiker junk junkie verslaafd verslaving chems chemsex ghb crack 3 4',
  pregnant:
    'zwanger zwangere zwangr zwnager zwagner hoogzwanger zwangerschap zwangerschaps* zwangerschapsverlof uitgerekend overtijd blijde_verwachting in_verwachting trimester verloskundig* vroedvrouw weken_echo bandenpijn harde_buiken indaling miskraam* foetus embryo termijnecho bevalling bevallen zwangeren zwnger gynaecoloog',
  die: 'dood doodgaan sterven overlijden doodsw* doodsgedachten doodsverlangen',
  suicide:
    'zelfmoord* zelfmrood zelfmrd zelf_moord zelfdoding* zelf_doding suicid* suicida* zuicide* euthanasie levensmoe levensmoede 113 afscheidsbrief afscheidsbrieven doodswens doodsw* doodsgedachten automutilatie zelfbeschadiging overdosis verhangen van_kant mezelf_ophangen mezelf_verdrinken mezelf_verhangen',
  life: 'leven leve bestaan levens levenslust levenszin wereld',
  chest: 'borst brost borstkas borstbeen hart hartstreek borstpijn boorst* hartpijn ribbenkast',
  belly:
    'buik buikpijn onderbuik bovenbuik maag maagstreek buikstreek buikwand navel flank buikpyn buikkramp* buikkrampen koliek* middenrif',
  severe:
    'hevig hevige heftig heftige ondraaglijk* ondraagl* enorm enorme vreselijk* verschrikkelijk* erge erg extreem extreme scheur* fel felle plots* plotseling* ineens opeens acuut acute onhoudbaar keihard keiharde plank kronkel* krimp crimp flauw* gekmakend* niet_te_harden niet_te_houden barst* kapot snijdend* stekend* bonz* bonkt bonkend klopt kloppend* kloppen klop pulseer* hartslag uit_het_niks',
  press:
    'druk drukt drukkend* drukken knel* beklem* benauwd* strak strakke steen olifant band beknell* samengeknepen klem klemt benepen prang* zwaar zware steek steken stekend* pijn pijnlijk zeer scheur* kramp',
  hot: 'koorts* koors* koorst* koort* koortsig* verhoging temperatuur temp koortsachtige griep* grieperig* rillerig* rillen ril rilt rillend rilling* rillingen klappertand* bibber* daver* gloei* nachtzweet* nachtzweten nachtelijk_zweten',
} as const;
