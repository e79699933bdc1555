// packages/text/src/en/session/legs.ts
/** Hips, legs, bending and endurance. */
var legs = {
	bridge: {
		name: "Bridge",
		purpose: "Make your buttocks and back stronger.",
		start: "Lie on your back. Knees bent, feet flat, close to your buttocks.",
		steps: [
			"Press your heels into the floor.",
			"Lift your pelvis until your body is one line.",
			"Wait one count and sink gently."
		],
		breathing: "Breathe out on the way up, in on the way down.",
		feel: "Your buttocks work the most.",
		errors: ["You push so high that your back hollows.", "Your knees fall in or out."],
		easier: "Lift your pelvis less high. Cramp? Put your feet closer.",
		harder: "At the top, lift one foot at a time.",
		alt: "Someone lies on their back with bent knees. The pelvis rises until shoulder, hip and knee are one line."
	},
	"bridge-march": {
		name: "Marching bridge",
		purpose: "Make your buttocks and trunk stronger, side by side.",
		start: "Lie on your back and come up into the bridge.",
		steps: [
			"Lift one foot a few centimetres.",
			"Put it down and lift the other. That is one.",
			"Keep your pelvis level."
		],
		breathing: "Keep breathing.",
		feel: "The buttock of the standing leg works hard.",
		errors: ["Your pelvis drops on one side.", "You hold your breath."],
		easier: "Do the ordinary bridge.",
		harder: "Move more slowly.",
		alt: "Someone is in the bridge and lifts one foot at a time. The pelvis stays level."
	},
	clamshell: {
		name: "Clamshell",
		purpose: "Make the side of your hips stronger.",
		start: "Lie on your side. Hips and knees bent, feet together.",
		steps: [
			"Lift your top knee. Your feet stay together.",
			"Wait one count.",
			"Let your knee sink gently."
		],
		breathing: "Breathe out as the knee goes up.",
		feel: "The side of your buttock works.",
		errors: ["You roll backwards.", "Your feet come apart."],
		easier: "Lift your knee less high.",
		harder: "Put a band around your knees.",
		alt: "Someone lies on their side with bent knees. The top knee opens like a shell and closes again."
	},
	"sit-to-stand": {
		name: "Sit to stand",
		purpose: "Strong legs for something you do every day.",
		start: "Put a sturdy chair against the wall. Sit at the front, feet a little behind your knees.",
		steps: [
			"Lean forward: nose over toes.",
			"Stand up until you are fully upright.",
			"Sit down again slowly."
		],
		breathing: "Breathe out as you stand up.",
		feel: "Your thighs and buttocks work.",
		errors: ["You drop into the chair.", "Your knees fall inwards."],
		easier: "Use your hands or a higher chair.",
		harder: "Only tap the chair: the chair squat.",
		alt: "Someone sits on a chair, leans forward, stands up and slowly sits down again."
	},
	"chair-squat": {
		name: "Chair squat",
		purpose: "Strong legs for lifting and bending.",
		start: "Stand in front of a chair, feet hip-width apart.",
		steps: [
			"Bring your buttocks back, as if to sit down.",
			"Tap the chair lightly.",
			"Come up again."
		],
		breathing: "Breathe in on the way down, out on the way up.",
		feel: "Your thighs and buttocks work.",
		errors: ["You sit down after all.", "Your heels come up."],
		easier: "Take a higher chair, or sit for a moment.",
		harder: "Go down more slowly.",
		alt: "Someone stands in front of a chair, sinks until the buttocks touch the seat and comes up again."
	},
	"step-up": {
		name: "Step-up",
		purpose: "Strength for the stairs.",
		start: "Stand in front of a stair or a sturdy step. Holding a rail is always fine.",
		steps: [
			"Put one foot fully on the step.",
			"Step up. Your other foot joins it.",
			"Step back down gently."
		],
		breathing: "Breathe out as you step up.",
		feel: "Your thigh and buttock work.",
		errors: ["You push off with the other foot.", "Your knee falls inwards."],
		easier: "Take a lower step, or rise from a chair.",
		harder: "Step back more slowly.",
		alt: "Someone puts one foot on a step, rises with the other foot joining, and steps back again."
	},
	"wall-sit": {
		name: "Wall sit",
		purpose: "Let your legs work for longer.",
		start: "Stand with your back to a wall. Feet two steps forward.",
		steps: [
			"Slide down until your knees are bent.",
			"Hold, and keep breathing.",
			"Slide up again."
		],
		breathing: "Keep breathing. If you cannot, come up.",
		feel: "Your thighs get warm.",
		errors: ["You hold your breath.", "Your knees go past your toes."],
		easier: "Sink less deep.",
		harder: "Sink a little deeper.",
		alt: "Someone leans with their back against a wall, sinks almost to chair height and holds."
	},
	"hip-hinge": {
		name: "Hip hinge",
		purpose: "One way to bend. There are more, and they are fine too.",
		start: "Stand tall. Hold a stick along your back: head, upper back and tailbone. No stick? Hold a light weight to your chest.",
		steps: [
			"Push your buttocks back. Bend your knees a little.",
			"Let your upper body tip. The stick stays in place.",
			"Come upright again."
		],
		breathing: "Breathe in on the way down, out on the way up.",
		feel: "A stretch at the back of your legs. Your buttocks work.",
		errors: ["You make it a strict rule: bending with a round back is fine too.", "You lock your knees."],
		easier: "Go less far. Do sit to stand first.",
		harder: "Go more slowly and a bit further.",
		alt: "Someone stands with a stick along the back. The hips go back and the upper body tips forward."
	},
	"seated-forward-bend": {
		name: "Forward bend on a chair",
		purpose: "Get used to bending. Your back is made for it.",
		start: "Sit on a chair, feet wide. Hands on your thighs.",
		steps: [
			"First ask yourself: what do I expect to happen?",
			"Slide your hands down your shins. Your back may round.",
			"Wait one count and come up."
		],
		breathing: "Breathe out on the way down, in on the way up.",
		feel: "A stretch in your back. Feeling tense is fine, and often fades.",
		errors: ["You lock your whole back.", "You bounce towards the floor."],
		easier: "Go as far as your knees. That counts too.",
		harder: "Go a little further, or put something on the floor and touch it.",
		alt: "Someone sits on a chair and slides the hands down the shins. The back rounds and comes up again."
	},
	walking: {
		name: "Walking",
		purpose: "Endurance, and less chance that it comes back once you have recovered.",
		start: "Wear comfortable shoes. Choose a loop near home.",
		steps: [
			"Walk at your own pace.",
			"Let your arms swing loosely.",
			"Stop when your time is up, also when it goes well."
		],
		breathing: "You can still talk normally.",
		feel: "You get a little warm.",
		errors: ["You walk far more because it is a good day.", "You skip because it is a lesser day."],
		easier: "Split it into two shorter walks.",
		harder: "Try a hill or a bridge.",
		alt: "Someone walks at a calm pace. The arms swing loosely along."
	},
	cycling: {
		name: "Cycling",
		purpose: "Endurance while you sit. Outdoors or on a home trainer.",
		start: "Set the saddle so that your knee is almost straight at the bottom.",
		steps: [
			"Start light, without much force.",
			"Pedal on calmly.",
			"Stop when your time is up."
		],
		breathing: "You can still talk normally.",
		feel: "Your legs work and you get warm.",
		errors: ["You start with a heavy gear.", "Still numb between your legs after the ride? Then call your GP."],
		easier: "Raise the handlebars or ride for less time.",
		harder: "Set it one step heavier.",
		alt: "Someone sits on a bike and pedals calmly."
	}
};
// packages/text/src/en/session/loosen.ts
/** Loosening: small movements without weight. */
var loosen = {
	"supine-pelvic-tilt": {
		name: "Pelvic tilt on your back",
		purpose: "Let your low back move gently. A good first step.",
		start: "Lie on your back. Knees bent, feet flat and hip-width apart. Arms relaxed beside you.",
		steps: [
			"Roll your pelvis backwards. Your low back comes softly to the floor.",
			"Wait one count.",
			"Roll back until you feel a small hollow again."
		],
		breathing: "Breathe out as your back goes to the floor. Breathe in on the way back.",
		feel: "A small movement in your low back and belly.",
		errors: ["Your buttocks come off the floor.", "You push with your belly or hold your breath."],
		easier: "Make the movement smaller.",
		harder: "Go on to the bridge.",
		alt: "Someone lies on their back with bent knees. The pelvis rolls: the low back becomes flat, then slightly hollow."
	},
	"seated-pelvic-tilt": {
		name: "Pelvic tilt on a chair",
		purpose: "Movement in a day with a lot of sitting.",
		start: "Sit on a sturdy chair. Feet flat, knees straight ahead.",
		steps: [
			"Roll to the back of your sit bones. Your low back rounds.",
			"Roll on to the front. Your low back hollows a little.",
			"Go gently back and forth."
		],
		breathing: "Breathe out as you round, in as you grow tall.",
		feel: "Your pelvis rolls. The rest of you stays quiet.",
		errors: ["Your whole upper body leans along.", "You pull up your shoulders."],
		easier: "Roll only a few centimetres.",
		harder: "Let your whole back join in: cat-cow on a chair.",
		alt: "Someone sits on a chair. The pelvis rolls backwards and forwards; the low back rounds and hollows slightly."
	},
	"cat-cow": {
		name: "Cat-cow",
		purpose: "Bend and stretch your back without weight.",
		start: "Be on hands and knees. Hands under your shoulders, knees under your hips.",
		steps: [
			"Round your whole back. Let your head hang.",
			"Wait one count.",
			"Let your belly sink. Lift your chest a little."
		],
		breathing: "Breathe out as you round, in as you hollow.",
		feel: "A soft stretch along your back. No more is needed.",
		errors: ["You push on until it hurts.", "Your arms bend along."],
		easier: "Do it sitting on a chair. Or put a pillow under your knees and rest on your fists.",
		harder: "Slide one leg back next: the bird dog, leg only.",
		alt: "Someone is on hands and knees. The back rounds like a cat and then sinks a little."
	},
	"seated-cat-cow": {
		name: "Cat-cow on a chair",
		purpose: "Move your whole back, even when kneeling does not work.",
		start: "Sit on the front half of your chair. Hands on your knees.",
		steps: [
			"Let your chest sink. Your back rounds.",
			"Wait one count.",
			"Lift your chest. Grow tall, with a small hollow."
		],
		breathing: "Breathe out as you round, in as you grow tall.",
		feel: "Movement from your pelvis up to between your shoulders.",
		errors: ["Only your head moves.", "You push hard at the end."],
		easier: "Move only your pelvis.",
		harder: "Do cat-cow on hands and knees.",
		alt: "Someone sits at the front of a chair with hands on knees. The back rounds and then grows tall."
	},
	"knee-rocking": {
		name: "Knee rocking",
		purpose: "A small turn for a stiff back.",
		start: "Lie on your back. Knees bent, feet together. Arms out wide.",
		steps: [
			"Let your knees sink a little to the left, together.",
			"Come back gently to the middle.",
			"Let them sink a little to the right. Left and right count as one."
		],
		breathing: "Keep breathing. Sighing is fine.",
		feel: "A soft turn in your low back and side.",
		errors: ["Your knees drop instead of sink.", "Your shoulders come off the floor."],
		easier: "Rock only a little way.",
		harder: "Let your knees sink a bit further, as long as it is pleasant.",
		alt: "Someone lies on their back with bent knees. The knees rock together to the left and to the right."
	},
	"seated-rotation": {
		name: "Turning on a chair",
		purpose: "Trust in turning again.",
		start: "Sit tall on a chair. Arms crossed in front of your chest. Feet flat.",
		steps: [
			"Turn your chest to the left. Your head goes along.",
			"Come back to the middle.",
			"Turn to the right. Left and right count as one."
		],
		breathing: "Breathe out as you turn. Breathe in on the way back.",
		feel: "A turn in your chest and waist. Your pelvis stays still.",
		errors: ["Your buttocks slide along.", "You bounce at the end."],
		easier: "Turn less far.",
		harder: "Turn a bit further, or wait one count at the end.",
		alt: "Someone sits tall with crossed arms. The upper body turns left and right; the pelvis stays straight."
	},
	"side-bend": {
		name: "Side bend",
		purpose: "Move your sides. Easy to do, anywhere.",
		start: "Stand tall, feet hip-width apart. Arms beside you.",
		steps: [
			"Slide your left hand down your thigh.",
			"Come up gently.",
			"Slide your right hand down. Left and right count as one."
		],
		breathing: "Breathe out to the side, in to the middle.",
		feel: "A soft stretch on the long side.",
		errors: ["You turn or bend forward.", "You bounce at the end."],
		easier: "Bend less far. Hold on to a table.",
		harder: "Lean against the wall: the wall side plank.",
		alt: "Someone stands tall. One hand slides down the leg and the upper body bends sideways, in turn."
	},
	"nerve-slider": {
		name: "Nerve slider",
		purpose: "Move your leg gently now that the leg pain is easing.",
		start: "Sit tall on a chair. Hands behind you, feet flat.",
		steps: [
			"Straighten one knee gently. Look up a little at the same time.",
			"Bend your knee again. Let your head sink a little at the same time.",
			"Go softly back and forth, without stretching."
		],
		breathing: "Keep breathing calmly.",
		feel: "Little. At most a light pull that is gone at once.",
		errors: ["You push into the stretch.", "You go on while you feel tingling."],
		easier: "Straighten your knee only halfway.",
		harder: "Stay with this form. Going further is for you and a physiotherapist.",
		alt: "Someone sits on a chair. One knee straightens as the head comes up, and bends as the head sinks."
	}
};
// packages/text/src/en/session/relief.ts
/** Easing off and coming to rest. */
var relief = {
	"knee-to-chest": {
		name: "Knee to chest",
		purpose: "A moment of ease for your low back and buttock.",
		start: "Lie on your back. Both knees bent, feet flat.",
		steps: [
			"Hold one thigh behind the knee.",
			"Bring the knee to your chest until you feel a light stretch.",
			"Hold. Then put your foot down gently."
		],
		breathing: "Keep breathing calmly. Soften with every breath out.",
		feel: "A light stretch in your low back and buttock.",
		errors: ["You pull so hard that it hurts.", "Your head comes off the floor."],
		easier: "Put a towel around your thigh and pull on that.",
		harder: "Slowly stretch your other leg out on the floor.",
		alt: "Someone lies on their back. One knee is drawn to the chest with both hands and goes back again."
	},
	"figure-four-stretch": {
		name: "Buttock stretch, lying",
		purpose: "Let your buttock and hip feel looser.",
		start: "Lie on your back. Knees bent, feet flat.",
		steps: [
			"Put one ankle on your other knee.",
			"Hold the thigh of that other leg.",
			"Draw it towards you until you feel a light stretch. Hold."
		],
		breathing: "Keep breathing calmly.",
		feel: "A stretch in your buttock, on the side of the crossed ankle.",
		errors: ["You stretch through tingling.", "You pull up your shoulders."],
		easier: "Do it sitting on a chair.",
		harder: "Hold a little longer.",
		alt: "Someone lies on their back with one ankle on the other knee, and draws the lower leg towards them."
	},
	"seated-piriformis-stretch": {
		name: "Buttock stretch, sitting",
		purpose: "Let your buttock and hip feel looser, on a chair.",
		start: "Sit tall on a chair. Put one ankle on your other knee.",
		steps: [
			"Make your back long.",
			"Tip forward a little from your hips.",
			"Hold, and come back gently."
		],
		breathing: "Breathe out as you tip forward. Then just keep breathing.",
		feel: "A stretch in your buttock.",
		errors: ["You push hard on your knee.", "You slump instead of tipping."],
		easier: "Stay upright.",
		harder: "Do it lying down.",
		alt: "Someone sits on a chair with one ankle on the other knee and tips forward a little with a long back."
	},
	"table-child-pose": {
		name: "Resting at a table",
		purpose: "Make your back long for a moment, standing.",
		start: "Stand at a sturdy table. Put your hands on it.",
		steps: [
			"Walk back a few steps.",
			"Sink back with your hips. Your arms become long.",
			"Hold. Then walk forward again."
		],
		breathing: "Breathe calmly, into your sides and back.",
		feel: "A soft stretch along your back and under your arms.",
		errors: ["You hang in your shoulders.", "You come up too fast."],
		easier: "Bend your knees and elbows.",
		harder: "Sink a bit deeper, as long as it is pleasant.",
		alt: "Someone stands with their hands on a table, walks back and lets the upper body sink forward."
	},
	"prone-on-elbows": {
		name: "Lying on your elbows",
		purpose: "Let your back hollow gently.",
		start: "Lie on your belly. Put your forearms beside you.",
		steps: [
			"Slide your elbows under your shoulders.",
			"Push your chest up. Your hips stay down.",
			"Wait one count and sink back."
		],
		breathing: "Breathe out as you go up.",
		feel: "A light pressure in your low back. Leg pain should not travel further down.",
		errors: ["You lift your hips.", "You go on while the pain moves down your leg."],
		easier: "Stay flat, with a pillow under your belly.",
		harder: "Wait one count longer at the top.",
		alt: "Someone lies on their belly, comes up on the forearms and sinks back. The hips stay down."
	},
	"standing-extension": {
		name: "Standing back bend",
		purpose: "A break after sitting or stooping.",
		start: "Stand tall, feet hip-width apart. Hands on the back of your pelvis.",
		steps: [
			"Lean back a little, gently.",
			"Wait one count.",
			"Come back to upright."
		],
		breathing: "Breathe out as you lean back.",
		feel: "Your low back hollows. The front of your hips stretches.",
		errors: ["You throw your head back.", "Your knees buckle."],
		easier: "Hold on to a chair with one hand.",
		harder: "Lean a bit further, as long as it is pleasant.",
		alt: "Someone stands with hands on the pelvis and leans back a little."
	},
	"belly-breathing": {
		name: "Belly breathing",
		purpose: "Come to rest. Your muscles may let go.",
		start: "Sit comfortably on a chair, or lie on your back. Put one hand on your belly and one on your chest.",
		steps: [
			"Breathe in through your nose for four counts. Your belly rounds.",
			"Breathe out softly for six counts. Your belly sinks.",
			"Go on like this, at your own pace."
		],
		breathing: "About six times a minute. Less deep is fine.",
		feel: "The hand on your belly goes up and down. The one on your chest hardly moves.",
		errors: ["You breathe very deeply and get dizzy.", "You pull up your shoulders."],
		easier: "Breathe as usual, and only make the out-breath longer.",
		harder: "Do it a little longer, or in a difficult moment.",
		alt: "Someone lies on their back with bent knees, one hand on the belly and one on the chest. The belly rises and sinks again."
	}
};
// packages/text/src/en/session/trunk.ts
/** Strength and control of your trunk. */
var trunk = {
	"abdominal-brace": {
		name: "Gentle belly brace",
		purpose: "Get to know your belly muscles before your legs join in.",
		start: "Lie on your back. Knees bent, feet flat. Belly soft.",
		steps: [
			"Draw in your lower belly a little. Two out of ten is enough.",
			"Hold, and keep breathing.",
			"Let go completely."
		],
		breathing: "Just keep breathing. Can you still talk? Then it is right.",
		feel: "A light tension low in your belly.",
		errors: ["You hold your breath.", "You brace so hard that your back joins in."],
		easier: "Brace less.",
		harder: "Slide one heel away: the heel slide.",
		alt: "Someone lies on their back with bent knees. The lower belly is tensed lightly and goes soft again."
	},
	"heel-slide": {
		name: "Heel slide",
		purpose: "Move your leg while your back stays quiet.",
		start: "Lie on your back. Knees bent, feet flat.",
		steps: [
			"Tense your lower belly lightly.",
			"Slide one heel away until your leg is almost straight.",
			"Slide it back gently."
		],
		breathing: "Breathe out as your leg goes away.",
		feel: "Your belly works lightly. Your pelvis stays still.",
		errors: ["Your low back hollows.", "Your leg drops instead of sliding."],
		easier: "Slide less far. Wear a sock.",
		harder: "Go on hands and knees: bird dog, leg only.",
		alt: "Someone lies on their back. One heel slides along the floor until the leg is almost straight, and back."
	},
	"bird-dog-leg": {
		name: "Bird dog, leg only",
		purpose: "Strength for your buttock and back, with your hands as support.",
		start: "Be on hands and knees. Back level as a table.",
		steps: [
			"Slide one leg back, toes on the floor.",
			"Lift it to hip height.",
			"Hold, and come back gently."
		],
		breathing: "Keep breathing while you hold.",
		feel: "Your buttock works. Your pelvis stays level.",
		errors: ["Your hip opens to the side.", "Your belly sags."],
		easier: "Leave your toes on the floor. Put a pillow under your knees.",
		harder: "Stretch out the opposite arm too: the full bird dog.",
		alt: "Someone is on hands and knees. One leg stretches back to hip height and returns."
	},
	"bird-dog": {
		name: "Bird dog",
		purpose: "Make your trunk stronger, across from arm to leg.",
		start: "Be on hands and knees. Back level as a table.",
		steps: [
			"Stretch one leg back.",
			"Stretch the opposite arm forward.",
			"Hold, and come back gently."
		],
		breathing: "Keep breathing while you hold.",
		feel: "Your buttock, back and belly work together.",
		errors: ["Your pelvis tips to the side.", "You lift your leg too high."],
		easier: "Leave your hands on the floor.",
		harder: "Move more slowly.",
		alt: "Someone is on hands and knees. One leg and the opposite arm stretch out until they are level with the back."
	},
	"wall-side-plank": {
		name: "Wall side plank",
		purpose: "Make your side stronger, in the lightest way.",
		start: "Stand with your side to the wall. Forearm on the wall, feet half a metre away.",
		steps: [
			"Lean on your forearm. Your body is one straight plank.",
			"Hold.",
			"Push off and rest a moment."
		],
		breathing: "Keep breathing calmly.",
		feel: "Your side does the work, on the side of the wall.",
		errors: ["Your hip sinks towards the wall.", "You pull up your shoulder."],
		easier: "Put your feet closer to the wall.",
		harder: "Put your feet a little further away.",
		alt: "Someone stands sideways and leans with one forearm on the wall. The body stays straight."
	},
	"wall-plank": {
		name: "Plank at wall or table",
		purpose: "Make your belly and trunk stronger, standing.",
		start: "Put your forearms on a wall, or your hands on a sturdy table. Step back.",
		steps: [
			"Make your body straight, from ears to ankles.",
			"Hold.",
			"Step forward and rest a moment."
		],
		breathing: "Keep breathing calmly.",
		feel: "Your belly and buttocks work lightly.",
		errors: ["Your low back sags.", "You hold your breath."],
		easier: "Stand closer to the wall.",
		harder: "Go to the floor: the knee plank.",
		alt: "Someone leans with a straight back on their forearms against a wall and holds it."
	},
	"knee-plank": {
		name: "Knee plank",
		purpose: "Make your belly and trunk stronger, on the floor.",
		start: "Rest on your forearms and knees. Elbows under your shoulders.",
		steps: [
			"Slide your hips forward until your body is straight.",
			"Hold.",
			"Sink back and rest a moment."
		],
		breathing: "Keep breathing calmly.",
		feel: "Your belly and buttocks work.",
		errors: ["Your low back sags.", "Your buttocks stick up."],
		easier: "Do it at a wall or table.",
		harder: "Hold a little longer.",
		alt: "Someone rests on forearms and knees. The body is straight from shoulders to knees."
	},
	"band-row": {
		name: "Band row",
		purpose: "Make your upper back stronger.",
		start: "Fix the band at chest height. Stand tall with straight arms.",
		steps: [
			"Pull your elbows back along your ribs.",
			"Wait one count.",
			"Let them return slowly."
		],
		breathing: "Breathe out as you pull.",
		feel: "The work is between your shoulder blades.",
		errors: ["You lean back.", "The band snaps back."],
		easier: "Stand closer to the fixed end.",
		harder: "Stand one step further away.",
		alt: "Someone stands tall, pulls a band to the ribs with both arms, and lets it return slowly."
	}
};
// packages/text/src/en/session.ts
var session = {
	exercises: {
		...loosen,
		...relief,
		...trunk,
		...legs
	},
	equipment: {
		mat: "a mat or rug",
		chair: "a sturdy chair",
		wall: "a wall",
		table: "a sturdy table",
		band: "an exercise band",
		weight: "a weight",
		stick: "a stick or broomstick",
		box: "a sturdy step",
		stairs: "stairs",
		pool: "a pool",
		bike: "a bike or home trainer",
		towel: "a towel"
	},
	cautions: {
		pregnancy: "Pregnant? Choose a position that feels good and do not hold your breath. Talk to your midwife.",
		osteoporosis: "Osteoporosis? Bend and turn gently, not to the end.",
		"vertebral-fracture": "A collapsed vertebra? Keep your back close to straight and keep it small.",
		radicular: "Does the pain move further down your leg? Then stop this exercise.",
		stenosis: "Leg pain? Sit down or bend forward a little, then go on.",
		"spine-procedure": "Recent surgery or a needle in your back? Only do what your own team agrees with.",
		anticoagulants: "Blood thinners? Make sure you cannot fall or bump. Better cycle indoors.",
		heart: "A heart condition? Keep breathing calmly. Chest pain, or nearly fainting: stop and call 112.",
		lungs: "A lung condition? Go no further than you can still talk.",
		"high-blood-pressure": "High blood pressure? Hold briefly and keep breathing.",
		diabetes: "Diabetes? Check your feet and bring something sweet.",
		"new-hip-or-knee": "A new hip or knee? Do not bend deeply. Use a high chair or a soft cushion.",
		balance: "Unsteady? Hold a wall, a chair or a rail.",
		epilepsy: "Epilepsy? Exercise in a safe place, best with someone near.",
		"other-illness": "Another illness? Ask your doctor whether this is fine."
	},
	purposes: {
		loosen: "loosening",
		relief: "easing and rest",
		nerve: "moving your leg",
		bending: "getting used to bending",
		trunk: "strength of your trunk",
		hips: "strength of your hips",
		legs: "strength of your legs",
		endurance: "endurance"
	},
	categories: {
		mobility: "moving",
		stretch: "stretching",
		strength: "strength",
		isometric: "strength, holding still",
		"graded-exposure": "getting used to it",
		aerobic: "endurance",
		breathing: "breathing",
		comfort: "relaxing"
	},
	positions: {
		lying: "on your back",
		"side-lying": "on your side",
		prone: "on your belly",
		"hands-and-knees": "on hands and knees",
		kneeling: "on your knees",
		sitting: "sitting",
		standing: "standing",
		moving: "on the move"
	},
	levels: {
		1: "very light",
		2: "light",
		3: "medium",
		4: "firm",
		5: "heavy"
	},
	stopRules: [
		"New: a change in peeing or bowels, numbness between your legs, or a weaker leg? Stop and call your GP at once.",
		"Chest pain, fainting or suddenly very short of breath? Stop and call 112.",
		"More than 5 pain during an exercise, or pain that moves further down your leg? Stop that exercise.",
		"Not back to usual the next day? Then you do less next time."
	],
	labels: {
		purpose: "What for",
		start: "How to start",
		steps: "How it goes",
		breathing: "Breathing",
		feel: "What you feel",
		errors: "Watch out",
		easier: "Easier",
		harder: "Harder",
		equipment: "You need",
		care: "For you"
	}
};
export { session };
