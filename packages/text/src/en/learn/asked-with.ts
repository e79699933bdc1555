import type { LessonId, RedFlagId } from '@rugwijs/clinical';

/** The words that people ask for a lesson with, beside its own. Nobody reads them; they are for searching. */
export const askedWith: Readonly<Record<LessonId, string>> = {
  'pain-and-damage': 'damage harm injury broken hurt dangerous warning nothing on the scan still pain',
  course: 'acute lumbago how long does it last recover heal outlook weeks thrown my back out',
  'rest-and-bed': 'bed rest lie flat lying down rest first days sofa still',
  'why-moving-helps': 'stay active move or rest acute motion exercise healthy',
  'flare-up': 'flare setback suddenly worse again first days plan peak',
  bending: 'round back straight back bend lift squat knees technique dangerous',
  scan: 'mri x-ray xray ct ultrasound imaging picture wear arthritis degeneration bulging disc findings specialist referral',
  walking: 'steps step counter miles walking programme how many steps a day stroll',
  sleep: 'sleeping position side stomach pillow lying in bed insomnia awake night rest',
  'standing-up-and-turning': 'get out of bed stand up turn over roll over chair dressing socks shoes',
  'forty-eight-hours': '48 hours two days soreness after too much overdid reaction how much pain is allowed',
  waves: 'up and down changing wave come back good and bad weeks chance again',
  fear: 'afraid scared fear of moving kinesiophobia avoid careful dare bend',
  sitting: 'sitting posture sit long desk work office screen working from home break couch',
  posture: 'slouch hunched upright crooked shoulders back hollow back round shoulders best posture',
  'lumbar-spine': 'anatomy lower back vertebra vertebrae spine joints ligaments muscles built',
  discs: 'disc disk slipped herniated bulging prolapse shock absorber gel protrusion',
  work: 'sick leave off work boss manager employer occupational doctor adjusted duties return to work hours colleague fit note',
  strength:
    'strength training muscles gym weights deadlift squat back muscles abs core stability trunk strong dumbbells',
  'questions-for-the-doctor': 'gp ask questions appointment visit prepare doctor consultation tell discuss',
  medicines:
    'painkiller paracetamol ibuprofen diclofenac naproxen nsaid anti-inflammatory tramadol oxycodone morphine opioid addictive pills side effects muscle relaxant gabapentin gel',
  heat: 'warmth hot-water bottle heat pad warm bath sauna cold ice pack cool infrared',
  'alarm-system': 'nervous system sensitive sensitised sensitisation alarm chronic pain brain why does it keep hurting',
  'graded-activity':
    'build up gradually step by step percent a week schedule pacing good days too much chores gardening household hoovering limits boom and bust',
  stress: 'tension pressure burnout tense muscles workload',
  exposure: 'dare afraid scary practise exposure do what you fear overcome avoid bending confidence',
  'lifting-build-up': 'lift lifting child toddler baby grandchild groceries crates car seat heavy carry move house',
  'course-persistent': 'chronic long-term lasting months years will not go away persistent low back pain',
  nerves: 'nerve nerves sciatic nerve trapped pinched where does it run calf foot tingling buttock',
  sciatica:
    'sciatica nerve pain leg pain hernia slipped disc radiating calf foot radicular how long weeks months by itself tingling numb',
  thoughts: 'worry worrying brooding thinking about pain catastrophising stop distraction focus',
  breathing: 'breath belly breathing breathing exercise relax hyperventilation',
  mood: 'depressed depression sad gloomy crying down low hopeless',
  'treatments-compared': 'which treatment works best therapy compare evidence placebo',
  massage: 'masseur sports massage kneading knots massage gun foam roller relaxing',
  'hands-on': 'cracking chiropractor osteopath manual therapy manipulation adjustment put back vertebra',
  stretching: 'stretch stretches hamstrings flexible supple stiff',
  carrying: 'carry bag rucksack backpack groceries shopping child on arm sling school bag',
  'heavy-work': 'heavy work building site nursing care warehouse physical job lifting at work',
  sport:
    'run running jog football tennis hockey golf swim gym cycling mountain bike dance jump return to sport which sport crossfit skating',
  travel: 'fly flying plane flight holiday travelling suitcase camping tent train long journey hotel bed',
  driving:
    'car drive traffic lorry bike cycling racing bike mountain bike saddle motorbike steering wheel car seat motorway',
  sex: 'sex making love positions intimacy libido relationship partner',
  caregivers: 'partner carer husband wife help mother father family support loved one',
  mindfulness: 'meditation meditate woolly attention training body scan yoga relaxation app',
  'working-with-a-physiotherapist':
    'physio physiotherapist find choose good expect how many sessions how often insurance referral treatment plan',
  'weight-and-food':
    'lose weight losing diet overweight heavy fat obesity bmi eat food nutrition anti-inflammatory vitamins supplements turmeric magnesium sugar',
  smoking: 'smoke cigarettes vape quit nicotine discs',
  'alcohol-and-coffee': 'drink wine beer caffeine alcohol coffee',
  'braces-and-aids':
    'brace back belt corset support insoles orthotics cushion wedge posture corrector posture shirt aids taping tape weaken',
  'chairs-and-desks':
    'office chair desk chair ergonomic kneeling chair saddle stool ball standing desk sit-stand workplace home office',
  mattress: 'bed firm soft hard box spring topper memory foam water bed slats pillow',
  needles: 'acupuncture dry needling needle trigger points acupuncturist',
  machines: 'tens electric current device electrotherapy laser shockwave shock wave ultrasound magnet',
  injections: 'jab injection epidural nerve block facet joint steroid pain clinic',
  surgery: 'operate operation disc surgery surgeon recovery after surgery aftercare scar work fusion stenosis',
  'older-back': 'ageing aging getting older age elderly senior arthritis osteoporosis worse with years',
  'leg-pain-walking':
    'stenosis narrowing canal claudication legs walking heavy tired legs leaning shopping trolley walker',
  pregnancy: 'pregnant pelvic pain pelvis girdle birth midwife baby',
  relapse: 'back again return recurrence come back repeat chance again and again',
  'staying-well':
    'prevent prevention keep exercising without pain keep up maintain stop exercising avoid coming back stay healthy',
};

/** The same for alarm signs: a question about one must find whom to call. */
export const alarmAskedWith: Readonly<Partial<Record<RedFlagId, string>>> = {
  'heart-lungs-collapse': 'chest heart breathless fainted pressure on chest arm jaw sweating',
  paralysis: 'paralysed leg move lift no longer works',
  'major-trauma': 'accident crash fall fell height ladder stairs car',
  'cauda-equina':
    'pee urine bladder wee hold poo bowel numb between legs numbness feeling crotch groin buttocks saddle numb down below incontinent cauda equina sex',
  'both-legs': 'both legs tingling weak two',
  'foot-drop': 'drop foot drags lift toes tripping slapping foot',
  'leg-weakness': 'weak leg strength loss of strength gives way buckles neurologist',
  fever: 'fever shivers temperature chills',
  cancer: 'cancer tumour metastasis chemo radiation breast prostate had',
  'serious-illness': 'lost weight without reason night sweats tired ill night pain',
  'fracture-after-fall': 'fell fall stairs slipped tripped broken fracture',
  fracture: 'osteoporosis prednisone prednisolone fracture collapsed vertebra',
  bleeding: 'blood thinners blood thinner clotting',
  belly: 'belly pain stomach severe',
  kidney: 'kidney kidneys kidney stone burning pee blood urine bladder infection flank',
  'inflammatory-back': 'ankylosing spondylitis morning stiffness rheumatism psoriasis stiff inflammation',
  shingles: 'shingles blisters rash',
  calf: 'thrombosis swollen calf red warm',
  violence: 'violence hit beaten abused safe at home',
  'self-harm': 'suicide die dead end my life kill myself 113',
};

/** Words and phrases that can mean nothing but this sign: with all the words of one, in any order, the question names it. */
export const alarmNames: Readonly<Partial<Record<RedFlagId, readonly string[]>>> = {
  'heart-lungs-collapse': ['heart attack', 'myocardial infarction', 'pulmonary embolism'],
  aneurysm: ['aneurysm'],
  'cauda-equina': ['cauda equina', 'incontinent', 'incontinence', 'numb down there', 'numb down below'],
  'foot-drop': ['footdrop', 'drop foot'],
  cancer: ['metastasis', 'metastases', 'tumour', 'tumor', 'breast cancer', 'prostate cancer', 'lung cancer'],
  fracture: ['osteoporosis', 'brittle bones'],
  kidney: ['kidney stone', 'kidney infection', 'cystitis', 'bladder infection', 'urinary tract infection'],
  'inflammatory-back': ['spondylitis', 'ankylosing', 'spondyloarthritis'],
  shingles: ['shingles'],
  calf: ['thrombosis', 'blood clot'],
  violence: [
    'violence',
    'abused',
    'abuses',
    'domestic abuse',
    'husband hits me',
    'wife hits me',
    'boyfriend hits me',
    'partner hits me',
    'i am being beaten',
  ],
  'self-harm': ['suicide', 'suicidal', 'kill myself', 'end my life'],
};
