// packages/text/src/en/triage/body-rules.ts
/** Infection, illness, bone and other organs. */
var bodyRules = {
	fever: {
		name: "Fever",
		claim: "A doctor should know of fever with back pain today. With a higher chance of infection, at once.",
		say: "I have a fever with back pain. I also have a higher chance of infection, trouble in my legs, or pain day and night.",
		sayAt: { "call-gp-today": "I have a fever with back pain." },
		note: "Write down how high the fever was, and since when.",
		meanwhile: "Drink enough. Take your temperature every four hours.",
		wouldChange: "If your temperature is under 38 °C and you do not shiver."
	},
	"infection-without-fever": {
		name: "A higher chance of infection",
		claim: "There can be an infection without fever, if you are more at risk and feel ill.",
		say: "I have severe back pain. I measure no fever, but I am more at risk of infection.",
		note: "Write down which infection or procedure you had, and when.",
		meanwhile: "Take your temperature twice a day. Fever or chills? Call at once.",
		wouldChange: "If you do not feel ill, and some positions ease the pain."
	},
	"spine-procedure": {
		name: "Shortly after a procedure on your back",
		claim: "After an operation or needle in your back, the team that did it looks first.",
		say: "I had a procedure on my back, and it is getting worse.",
		sayAt: {
			"call-gp-today": "I (maybe) had a procedure on my back recently. I do not know whether this pain is expected.",
			"gp-appointment": "I had a procedure on my back recently. I want to know when I may exercise.",
			physiotherapist: "I had a procedure on my back recently. The team says that I may exercise."
		},
		note: "Write down which procedure, where and when.",
		meanwhile: "Call the clinic that did it. Only exercise when they agree.",
		wouldChange: "If the team says that you may exercise."
	},
	cancer: {
		name: "Cancer, now or earlier",
		claim: "If you ever had cancer, a doctor looks along when there is new back pain.",
		say: "I have had cancer, and now new back pain.",
		sayAt: { "call-gp-now": "I have had cancer. Now I have severe pain, pain like a band, or trouble in my legs." },
		note: "Write down which cancer, and when your last check-up was.",
		meanwhile: "Walking is fine. Does something change in your legs or in peeing? Call at once.",
		wouldChange: "If you never had cancer. Ordinary skin cancer does not count."
	},
	"serious-illness": {
		name: "Your body gives more signals",
		claim: "Weight loss, feeling really ill, an unexplained result, or pain day and night high in your back: let a doctor look.",
		say: "I have back pain. I lose weight, feel ill, have a result that nobody explained, or my pain or back is not as usual.",
		note: "Write down your weight, now and half a year ago.",
		meanwhile: "Keep moving as you are used to.",
		wouldChange: "If there is an ordinary explanation, such as a diet, or if some positions ease the pain."
	},
	"fracture-after-fall": {
		name: "After a fall",
		claim: "After a fall a fragile vertebra may have given way a little. A light fall can do that too.",
		say: "I had a fall and have back pain. My bones may be fragile.",
		sayAt: {
			"call-gp-now": "I had a fall. I cannot stand, or something is wrong in my legs.",
			"gp-appointment": "I had a fall. After two weeks the pain is still severe."
		},
		note: "Write down when you fell, and how.",
		meanwhile: "Lift nothing. Lie or walk as it feels best.",
		wouldChange: "If you did not fall, or if a doctor looked at your back."
	},
	"fracture-after-strain": {
		name: "After lifting or coughing",
		claim: "With fragile bones, lifting, bending or coughing too can make a vertebra give way. From 75 a doctor looks along for that.",
		say: "The pain began with lifting, bending or coughing. I have osteoporosis, use prednisone, or am 70 or over.",
		note: "Write down what you did when it began.",
		meanwhile: "Lift nothing. Lie or walk as it feels best.",
		wouldChange: "If the pain did not begin with a movement."
	},
	fracture: {
		name: "Fragile bones",
		claim: "Several signs of fragile bones together: a vertebra may have given way a little, even without a fall.",
		say: "I have new back pain, and a higher chance of fragile bones.",
		sayAt: { "call-gp-today": "I have new back pain and fragile bones. I can hardly sleep or walk." },
		note: "Write down which medicines you use, and whether you became shorter.",
		meanwhile: "Walk short distances. Lift nothing heavy.",
		wouldChange: "If a doctor examined your bones and found them strong."
	},
	pregnancy: {
		name: "Pregnant",
		claim: "In a pregnancy your midwife looks along. We adjust the exercises.",
		say: "I am (maybe) pregnant, with fever, severe pain in my side, or trouble peeing and feeling ill.",
		sayAt: { physiotherapist: "I am pregnant, or just gave birth, and have back pain. What can I do?" },
		note: "Write down how many weeks.",
		meanwhile: "Keep moving. Blood, fluid or severe belly pain? Call at once.",
		wouldChange: "If you are not pregnant, and gave birth more than 6 weeks ago."
	},
	kidney: {
		name: "Kidneys or bladder",
		claim: "Severe pain in the side or trouble peeing can come from kidneys or bladder.",
		say: "I have pain in my side and trouble peeing.",
		sayAt: { "call-gp-now": "I have severe pain in my side or trouble peeing, with fever. Or I am 60 or over." },
		note: "Catch some urine in a clean pot.",
		meanwhile: "Drink as usual. Fever as well? Call at once.",
		wouldChange: "If peeing is as usual, and the pain is in your back."
	},
	gynaecological: {
		name: "Pain with your cycle",
		claim: "Back pain that follows your period sometimes comes from the lower belly.",
		say: "I have back pain that follows my period, or unusual bleeding.",
		note: "Keep track for two months of the days on which it hurts.",
		meanwhile: "Warmth and moving are fine.",
		wouldChange: "If the pain does not follow your cycle."
	},
	shingles: {
		name: "A rash where it hurts",
		claim: "Blisters on one side can be shingles. In the first three days a medicine sometimes helps.",
		say: "I have blisters on one side, with pain, for less than three days.",
		sayAt: { "gp-appointment": "I have had blisters or a rash on one side for longer, with pain." },
		note: "Write down when the rash came. Take a picture.",
		meanwhile: "Better not scratch. Keep away from babies and pregnant people.",
		wouldChange: "If there is no rash."
	},
	calf: {
		name: "A swollen calf",
		claim: "One swollen, warm and painful calf may be a clot.",
		say: "One of my calves is swollen and warm.",
		note: "Measure both calves, and write it down.",
		meanwhile: "Do not massage the calf. Short of breath? Call 112.",
		wouldChange: "If both calves are the same."
	},
	"leg-pain-unbearable": {
		name: "Unbearable leg pain",
		claim: "Leg pain that even strong painkillers do not ease needs a doctor quickly.",
		say: "I have unbearable leg pain. Even strong painkillers do not help.",
		sayAt: { "call-gp-today": "I have severe pain to below my knee. Ordinary painkillers do not help, and I can hardly sleep or walk." },
		note: "Write down what you took, how much and when.",
		meanwhile: "Lie with your legs on a chair, if that feels good.",
		wouldChange: "If a painkiller helps, or if the pain comes under 8."
	}
};
// packages/text/src/en/triage/calm-rules.ts
/** What has less hurry, and rules about the whole. */
var calmRules = {
	"severe-and-stuck": {
		name: "Severe and not letting go",
		claim: "Have severe pain looked at when it takes your sleep or walking, or gets worse fast.",
		say: "I have had severe pain for days. I can hardly sleep or walk.",
		note: "Write down since when, and what you have tried.",
		meanwhile: "Short walks are fine. Keep changing position.",
		wouldChange: "If you sleep and walk again, or if the pain comes under 7."
	},
	"inflammatory-back": {
		name: "A pattern of inflammation",
		claim: "Long back pain that gets better with moving and not with rest can fit an inflammation.",
		say: "I have had back pain for long. Moving makes it better, and rest does not.",
		note: "Write down how long you are stiff in the morning.",
		meanwhile: "Keep moving. That helps with this pattern.",
		wouldChange: "If fewer of these things are true."
	},
	"circulation-legs": {
		name: "Leg pain on walking",
		claim: "Leg pain that comes with walking: if standing still eases it, the GP looks at your blood vessels.",
		say: "I have leg pain when walking. It eases when I stand still.",
		sayAt: { physiotherapist: "I have leg pain when standing and walking. It eases when I sit or bend." },
		note: "Write down how many metres or minutes you walk before it hurts.",
		meanwhile: "Walk until it comes, rest a little, and walk on. Cycling often goes better.",
		wouldChange: "If the pain does not come and go with walking."
	},
	"needs-a-look": {
		name: "Let somebody look along",
		claim: "A physiotherapist can look along with this, and help you on your way.",
		say: "I have back pain, and would like somebody to look along.",
		note: "Write down what you want to do again.",
		meanwhile: "Do what feels fine, and rest when you need to.",
		wouldChange: "If the pain gets less and ordinary things work again."
	},
	"many-unknown": {
		name: "Much is uncertain",
		claim: "Five or more times \"I don’t know\" is too much to build on. Let a doctor look along.",
		say: "I have back pain. I do not know the answer to many questions.",
		note: "Take the letter along: it shows what you did not know.",
		meanwhile: "Do the check again, together with somebody who knows you well.",
		wouldChange: "If you know more of the answers."
	},
	"risk-of-persisting": {
		name: "More chance that it lasts",
		claim: "There is more chance that it lasts longer. Something can be done about that.",
		say: "I have back pain. I am wary of moving, or more is going on.",
		note: "Write down what you leave out now, and what you want to do again.",
		meanwhile: "Start small, with something you like doing.",
		wouldChange: "If you think more calmly about your back, and do more."
	},
	"second-contact": {
		name: "You called before",
		claim: "You called before and it is no better, or it gets worse fast: then it weighs more.",
		say: "This is the second time I call. It is no better, or it is getting worse fast.",
		note: "Write down when you called, and what the doctor said.",
		meanwhile: "Do not wait. Call again.",
		wouldChange: "If it has been getting better since your contact."
	}
};
// packages/text/src/en/triage/items.ts
/** To read aloud: "I have …". */
var items = {
	"chest-pain": "pain or pressure on my chest",
	"vital-signs": "shortness of breath, or I am drowsy or grey",
	collapse: "fainted or nearly, or turned clammy and pale",
	"sudden-severe": "sudden very severe pain that does not ease",
	"known-aneurysm": "a widened main artery in my belly",
	"pulsating-belly": "a new throbbing feeling in my belly",
	"legs-paralysed": "a leg that has stopped working",
	"major-trauma": "had a serious accident or a hard fall",
	"pregnancy-alarm": "a (possible) pregnancy with blood, fluid or severe pain",
	"saddle-feeling": "less or different feeling between my legs",
	"urine-control": "trouble peeing that is not normal for me",
	"urine-leak": "urine that leaks",
	"bowel-control": "stool that I cannot hold or cannot feel",
	"sexual-function": "suddenly less or different feeling in sex",
	"both-legs": "pain or numbness in both legs",
	"foot-drop": "a foot that slaps or drags",
	"leg-weakness": "less strength in a leg",
	"cord-signs": "unsteady walking, or clumsy hands",
	"cannot-stand": "so much pain that I cannot stand or walk",
	"cold-leg": "a leg or foot that is suddenly cold or pale",
	fever: "a fever or shivering chills",
	unwell: "a really ill feeling, or new soaking night sweats",
	"recent-infection": "had an infection recently",
	"bloodstream-risk": "a line, port, catheter or dialysis, or ever drugs by needle",
	"immune-low": "low immunity",
	"spine-procedure": "had an operation or a needle in my back recently",
	"cancer-ever": "had cancer",
	"weight-loss": "lost weight without a reason",
	"unexplained-finding": "a test result that nobody has explained",
	"shape-change": "a new lump, or a back that is getting more bent",
	fall: "had a fall or a knock just before the pain",
	osteoporosis: "osteoporosis",
	steroids: "prednisone or cortisone for a long time",
	anticoagulants: "blood thinners, or a clotting disorder",
	"upper-back": "pain high in my back",
	"band-pain": "pain like a band around my chest or belly",
	"constant-night": "the same pain day and night",
	"belly-pain": "new or severe belly pain",
	"flank-colic": "severe pain in my side, in waves",
	"urine-symptoms": "new burning when I pee, or blood in it",
	"gyn-symptoms": "pain that follows my cycle, or unusual bleeding",
	rash: "new blisters or a rash on one side",
	"calf-swelling": "one swollen, warm calf",
	pregnant: "a (possible) pregnancy, or just gave birth",
	"cancer-treated": "had radiation, chemo, hormones against cancer or check-ups for a tumour",
	violence: "violence at home",
	"self-harm": "thoughts of not wanting to live"
};
// packages/text/src/en/triage.ts
/** Verdicts, and what each rule says: in plain words and on the phone. */
var triage = {
	verdicts: {
		emergency: {
			title: "Call 112 now",
			lead: "What you tell us cannot wait.",
			now: [
				"Call 112. Read aloud the sentence shown here.",
				"Do not stay alone. Call somebody over.",
				"Open the front door."
			],
			meanwhile: [
				"Sit or lie down.",
				"Do not eat or drink.",
				"Do not drive yourself."
			]
		},
		"call-gp-now": {
			title: "Call the GP or out-of-hours GP service now",
			lead: "Call at once. Do not wait until tomorrow.",
			now: [
				"Call your GP. Choose the option for emergencies.",
				"Evening, night or weekend? Call the out-of-hours GP service. Your GP’s answering machine gives the number.",
				"Read aloud the sentence shown here."
			],
			meanwhile: ["Do not drive yourself.", "Does it get worse, or do you faint? Call 112."]
		},
		"call-gp-today": {
			title: "Call the GP today",
			lead: "A doctor should know this today.",
			now: [
				"Call your GP today. Closed? Call the out-of-hours GP service.",
				"Read aloud the sentence shown here.",
				"Ask what to do if it gets worse."
			],
			meanwhile: ["Take it easy. Do not start exercises yet.", "Does it get worse fast? Call again at once."]
		},
		"gp-appointment": {
			title: "Make an appointment with your GP",
			lead: "Within a week is fine.",
			now: ["Call or mail your GP for an appointment.", "Take along the letter we make for you."],
			meanwhile: ["Keep walking and do what you are used to.", "Does something new come up? Do the check again."]
		},
		physiotherapist: {
			title: "See a physiotherapist",
			lead: "You need no referral. Start your plan meanwhile.",
			now: ["Make an appointment with a physiotherapist.", "Take along the letter we make for you."],
			meanwhile: ["Start your plan today.", "Keep moving, at your own pace."]
		},
		"self-care": {
			title: "Let’s get going",
			lead: "On these answers we see no alarm sign. You can start yourself now.",
			now: ["Start your plan today.", "Keep doing what you can."],
			meanwhile: ["We look again on day 3, and after 1, 2, 4 and 6 weeks.", "Would you rather talk to somebody? You can always see a physiotherapist, without a referral."]
		}
	},
	rules: {
		"heart-lungs-collapse": {
			name: "Chest, breath or fainting",
			claim: "Chest pain, shortness of breath, fainting or cold sweat together with back pain: 112 at once.",
			say: "I have severe back pain, with chest pain, shortness of breath or fainting.",
			note: "Write down what time it began.",
			meanwhile: "Sit or lie down. Do not stay alone.",
			wouldChange: "If none of these is true. Not sure? Then you call the GP now."
		},
		aneurysm: {
			name: "Main artery in the belly",
			claim: "A widened belly artery with new pain is urgent. A doctor should know of a new throbbing belly today, and from 60 now.",
			say: "I have back pain, with a widened belly artery or a new throbbing in my belly. I think it is urgent.",
			sayAt: {
				"call-gp-now": "I have back pain, and a new throbbing in my belly.",
				"call-gp-today": "I have back pain, and a throbbing belly or a known widened belly artery."
			},
			note: "Write down when the pain began, and how wide the artery was at the last check.",
			meanwhile: "Lie down. Lift nothing. Dizzy or pale? Call 112.",
			wouldChange: "If a doctor says that your belly artery is not too wide."
		},
		"sudden-severe-pain": {
			name: "Sudden very severe pain",
			claim: "Sudden very severe pain out of nothing, that no position eases, needs a doctor quickly.",
			say: "I have sudden very severe pain out of nothing. No position eases it.",
			sayAt: { emergency: "I have sudden very severe pain in my back or belly. I am 60 or over. I am more at risk of trouble with a blood vessel." },
			note: "Write down what time it began, and which medicines you use.",
			meanwhile: "Lie down. Do you faint, or turn clammy and pale? Call 112.",
			wouldChange: "If a position eases the pain, or if it began with lifting or twisting."
		},
		paralysis: {
			name: "A leg suddenly paralysed",
			claim: "A leg that suddenly stops working is urgent. The first hours count most.",
			say: "My leg is suddenly paralysed.",
			sayAt: {
				"call-gp-now": "My leg has not worked for more than six hours. Or I am not sure whether it is paralysed.",
				"gp-appointment": "My leg has been paralysed for a long time. Now I have back pain as well."
			},
			note: "Write down since what time.",
			meanwhile: "Stay lying or sitting. Do not drive yourself.",
			wouldChange: "If you can lift both legs, or if this is old and your doctor knows it."
		},
		"major-trauma": {
			name: "Serious accident or hard fall",
			claim: "After a serious accident or hard fall, a doctor looks at your back first.",
			say: "I had a serious accident, and I have pain in my back.",
			sayAt: {
				"call-gp-today": "I had an accident or hard fall a while ago. I have had back pain since. Nobody looked at my back, or my bones are fragile.",
				"gp-appointment": "I had an accident or hard fall. My back was examined then, but I still have pain."
			},
			note: "Write down when it was, and how you landed.",
			meanwhile: "Move your back and neck as little as you can.",
			wouldChange: "If it was more than two weeks ago, and a doctor found your back all right then."
		},
		"cauda-equina": {
			name: "Feeling, peeing or bowels are different",
			claim: "A change in peeing, bowels or feeling between your legs: a bundle of nerves may be pinched.",
			say: "I have back pain, and peeing, bowels or the feeling between my legs is different. Can this be cauda equina?",
			sayAt: { "gp-appointment": "Peeing, bowels or the feeling between my legs has been different for longer. The cause is known. Now I have back pain too." },
			note: "Write down when it began, and when you last peed as usual.",
			meanwhile: "Do not drive yourself. Your legs may give way.",
			wouldChange: "If it is older, is not getting worse, and your GP found another cause."
		},
		"both-legs": {
			name: "Trouble in both legs",
			claim: "Pain or numbness in both legs is a stronger sign when it is new or getting worse.",
			say: "I have pain or numbness in both legs, new or worse.",
			sayAt: {
				"gp-appointment": "I have had pain or tingling in both legs for longer. It was not examined.",
				physiotherapist: "I have had trouble in both legs for longer. It was examined, or it eases when I sit."
			},
			note: "Write down when it began, and whether it went from one leg to two.",
			meanwhile: "Watch peeing, bowels and feeling between your legs. Does that change? Call at once.",
			wouldChange: "If it is older, is not getting worse, and a doctor examined it."
		},
		"foot-drop": {
			name: "A dragging foot",
			claim: "A foot that you cannot lift or push off with must be looked at quickly.",
			say: "I cannot lift my foot, or cannot stand on my toes.",
			sayAt: { "gp-appointment": "My foot has dragged for longer. A doctor examined it. Now I have back pain too." },
			note: "Write down since when, and on which side.",
			meanwhile: "Be careful on stairs. Do not drive yourself.",
			wouldChange: "If a doctor examined this, and it is unchanged since."
		},
		"leg-weakness": {
			name: "Less strength in a leg",
			claim: "Less strength in a leg needs a doctor. If it gets worse, at once.",
			say: "I have less strength in my leg, and it is getting worse.",
			sayAt: {
				"call-gp-today": "I have less strength in my leg.",
				"gp-appointment": "I have had less strength in my leg for longer. A doctor examined it."
			},
			note: "Write down since when, and what you can no longer do.",
			meanwhile: "Hold on when you take the stairs. Is it getting worse? Call at once.",
			wouldChange: "If a doctor examined this, and it is unchanged since."
		},
		"cord-signs": {
			name: "Unsteady walking or clumsy hands",
			claim: "Unsteady walking or clumsy hands may come from higher in your back or neck.",
			say: "I have back pain and walk unsteadily, or my hands tingle.",
			sayAt: { "gp-appointment": "I have been unsteady for longer. A doctor examined it. Now I have back pain too." },
			note: "Write down when it began, and whether you fell.",
			meanwhile: "Walk with support. Do not drive yourself.",
			wouldChange: "If a doctor examined this, and it is unchanged since."
		},
		"cannot-stand": {
			name: "Unable to stand because of pain",
			claim: "When pain makes standing or walking impossible, a doctor should know today.",
			say: "Because of the pain I cannot stand or walk.",
			sayAt: { "call-gp-now": "Because of the pain I cannot stand or walk. I had a fall, or I am 80 or over." },
			note: "Write down since when, and what you took for the pain.",
			meanwhile: "Find the best position. Change now and then, as far as you can.",
			wouldChange: "If you can take a few steps again."
		},
		"cold-leg": {
			name: "A leg suddenly cold",
			claim: "A leg that is suddenly cold, pale or blue may get too little blood.",
			say: "My leg is suddenly cold and pale.",
			note: "Write down what time it began.",
			meanwhile: "Keep your leg low and loosely covered. Do not warm it with a hot-water bottle.",
			wouldChange: "If both feet are equally warm."
		},
		bleeding: {
			name: "Blood thinners",
			claim: "With blood thinners, a fall or sudden severe pain can point to a bleed.",
			say: "I use blood thinners. I have sudden severe back pain, had a fall, or something is wrong in my legs or with peeing.",
			sayAt: { "call-gp-today": "I (maybe) use blood thinners. I had a fall, or have had severe back pain since recently." },
			note: "Write down which medicine, and when you last took it.",
			meanwhile: "Do not stop your medicine yourself. Ask the doctor.",
			wouldChange: "If you use no blood thinner, or if the pain is neither severe nor new."
		},
		belly: {
			name: "Belly pain as well",
			claim: "New or severe belly pain together with back pain sometimes comes from the belly.",
			say: "I have new or severe belly pain, together with back pain.",
			sayWith: { "belly-severe": "I have belly pain and back pain. The belly pain is severe, or I keep vomiting, my belly is swollen, or no stool or wind passes." },
			sayAt: { "call-gp-today": "I have new belly pain, together with back pain." },
			note: "Write down when you last ate, peed and had a bowel movement.",
			meanwhile: "Do not eat until you have spoken to a doctor.",
			wouldChange: "If you have known this belly pain for long and it is no different."
		},
		"pregnancy-alarm": {
			name: "Pregnant with an alarm sign",
			claim: "Blood, fluid, severe pain or less movement in a pregnancy cannot wait.",
			say: "I am (maybe) pregnant. I am losing blood or fluid, or have severe belly pain.",
			sayAt: { "call-gp-today": "I am maybe pregnant. I do not know whether what I feel belongs to it." },
			note: "Write down how many weeks, and since when.",
			meanwhile: "Call your midwife if you have one. A lot of blood, or unbearable pain? Call 112.",
			wouldChange: "If you are surely not pregnant."
		},
		"self-harm": {
			name: "Not wanting to live any more",
			claim: "Do you think of not wanting to live? Talk about it today. You need not carry this alone.",
			say: "I have back pain, and I think of not wanting to live any more.",
			sayAt: { emergency: "I am afraid that I may harm myself now." },
			note: "You need not write anything down. Calling is enough.",
			meanwhile: "Call 113 free, day and night, or chat on 113.nl. Stay with somebody you trust.",
			wouldChange: "You can always talk about this, also when it gets less."
		},
		violence: {
			name: "Not safe at home",
			claim: "Nobody may hurt you. You deserve help.",
			say: "Somebody hurts me. I have pain in my back.",
			note: "Only write something down if that is safe.",
			meanwhile: "Call Veilig Thuis: 0800-2000, free, day and night. In danger now? Call 112.",
			wouldChange: "You may always come back to this later."
		},
		child: {
			name: "Under 18",
			claim: "Rugwijs is for adults. A GP will gladly have a look, together with a parent.",
			say: "My child has back pain. I would like the GP to have a look.",
			sayAt: { "call-gp-today": "My child has back pain, with fever, severe pain or trouble in the legs." },
			note: "Write down since when, and whether sports or school still work.",
			meanwhile: "Moving and playing are fine as long as they feel good.",
			wouldChange: "If you are 18 or over."
		},
		...bodyRules,
		...calmRules
	},
	items,
	calm: {
		honest: "On these answers we see no alarm sign. The check can miss something.",
		callWhen: [
			"Peeing, bowels or the feeling between your legs changes: call the GP at once.",
			"A leg gets weaker, or both legs start to tingle: call at once.",
			"You get a fever or feel really ill: call today.",
			"It gets worse fast: call today."
		]
	},
	call: {
		readAloud: "Read this aloud",
		noteFirst: "Write down first",
		alsoImportant: "Also important",
		notSure: "You were not sure of this. That is why calling is better than waiting."
	},
	numbers: {
		emergency: "112",
		gp: "Your GP",
		gpUnknown: "Call your GP. Closed? The answering machine gives the number of the out-of-hours service.",
		line113: "113",
		veiligThuis: "0800-2000"
	},
	certainty: {
		high: {
			name: "Sure",
			says: "A lot of good research says the same."
		},
		moderate: {
			name: "Fairly sure",
			says: "There is good research, but it may still change."
		},
		low: {
			name: "Not so sure",
			says: "There is little research, or it disagrees."
		},
		"very-low": {
			name: "Unsure",
			says: "There is hardly any research on this."
		},
		expert: {
			name: "From practice",
			says: "Care workers do it so, or we propose it so. There is no research."
		}
	}
};
export { triage };
