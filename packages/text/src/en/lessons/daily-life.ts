import type { LessonWords } from '../../lesson-words.ts';

/** Ordinary life with a back that hurts: work, love, travel, sport, and the people around you. */
export const dailyLifeLessons = {
  work: {
    title: 'Working with back pain',
    text: [
      'Work gives rhythm, other things to think about, and people around you. That helps many of us along. You need not wait until all pain has gone.',
      'Many people with new back pain work less for a while, or do other tasks. In a large study, half of them worked as before after two weeks. After three months it was more than eight in ten.',
      'Talk to your manager early. You need not tell what you have. Do tell what works, and what does not just now. Think of changing position more often, sharing a heavy job, or shorter days for a while.',
      'Have you worked less, or not at all, for two weeks? Ask to see the occupational doctor, the doctor who belongs to your work. They help to plan your return. Your physiotherapist can help too.',
      'This app does not say whether you can work. You discuss that at work and with the occupational doctor. Rugwijs shares nothing with your employer.',
    ],
    picture: 'More than eight in ten people work as before after three months.',
    today: 'Write down two tasks that go well, and one that is hard right now.',
    quiz: {
      statement: 'You can only work again once all pain has gone.',
      holds: false,
      because: 'Many people start step by step, with some pain. Discuss what suits you.',
    },
  },
  'heavy-work': {
    title: 'Heavy work and your back',
    text: [
      'Do you lift, carry or bend a lot at work? Then recovery can be a bit harder. That does not mean that your back is fragile. A lot is asked of it, on bad days too.',
      'Often you can share out the load. Take turns between heavy and light tasks. Lift big things together. Roll what you need not carry. Hold what you lift close to you. Take a short break before you are tired.',
      'Are you coming back after time at home? Build up, as you would in sport. Start with fewer hours or lighter boxes. Add a small step each week. Train your strength as well.',
      'A lifting belt does not prevent back pain. Nor does a course on lifting by itself. Exercise does help.',
      'Discuss with your manager or occupational doctor what can be different. Does your leg give way, or does your foot drag? Stop, and call your GP now.',
    ],
    picture: 'Somebody lifts a box, held close to the body.',
    today: 'Choose one heavy task. Think how you could split it in two.',
    quiz: {
      statement: 'A lifting belt makes back pain less likely.',
      holds: false,
      because: 'In studies a belt did not help with that. Exercise did.',
    },
  },
  sex: {
    title: 'Making love with back pain',
    text: [
      'People with back pain seldom talk about sex. Yet many worry about it. You may make love while your back hurts. No position is right or wrong for everyone.',
      'What follows is common sense, not research. Talk about it together, when it is quiet. Say what feels good and what does not. Choose a time when your back does well, after a warm shower for instance.',
      'Look for support where it feels good. A pillow under your knees, under your belly or behind your back can help. Lying on your side is calm for many people. Move less yourself if that feels better now.',
      'Start slowly. Stroking and lying close count too. A little pain is fine. Is your back clearly more sensitive the next day? Choose another position, or wait a few days.',
      'Do you suddenly feel less between your legs? Or has the feeling during sex suddenly gone? A nerve may be the cause. Call your GP or the out-of-hours GP now.',
    ],
    picture: 'Somebody lies on the back and gently tilts the pelvis.',
    today: 'Think of one position that feels good for your back right now.',
    quiz: {
      statement: 'With back pain you had better not make love.',
      holds: false,
      because: 'You may. Choose a position that feels good and start slowly.',
    },
  },
  travel: {
    title: 'Travelling with your back',
    text: [
      'Back pain need not stop a journey. Sitting still for long often makes you stiff. Stiff is not broken. With a little planning it usually goes better.',
      'Get up as often as you can. On a train or plane you walk along the aisle. By car you stop on the way. Cannot leave your seat? Shift a little, tilt your pelvis and stretch your legs. A jumper behind your lower back can feel good.',
      'Take a case on wheels, or two small bags. Ask for help with the luggage rack. Begin with a short walk once you arrive. Bring what helps at home, such as a hot-water bottle, your medicines and your exercises.',
      'Has one calf become swollen, warm and painful after a long journey? Call a GP today. Are you short of breath, or does your chest hurt? Call 112. That number works all over Europe.',
    ],
    picture: 'Somebody stands and leans back for a moment.',
    today: 'Think where you will get up on your next journey.',
    quiz: {
      statement: 'On a long journey it is good to get up often.',
      holds: true,
      because: 'Sitting still makes you stiff. Standing or walking for a moment usually feels better.',
    },
  },
  driving: {
    title: 'Driving and cycling',
    text: [
      'You may drive and cycle with back pain, as long as you can do it safely. Safety comes first.',
      'Ask yourself three things. Can I brake hard? Can I look over my shoulder? Can I keep my mind on the road? In doubt? Let somebody else drive. Some medicines make you drowsy. Ask your pharmacist whether you may drive with them.',
      'Sit the way that feels good. Set your seat so that you can brake easily. Change something now and then on the way. Stop for a moment every hour and walk around.',
      'Cycling suits many people. Start short and flat. A slightly higher handlebar is often calmer. You may feel stiff for a while afterwards. Add a few minutes each week.',
      'Is your leg suddenly weak or numb, or does your foot drag? Then do not drive. Call your GP or the out-of-hours GP now.',
    ],
    picture: 'Somebody cycles.',
    today: 'Set your car seat or saddle one notch differently. Do you feel it?',
    quiz: {
      statement: 'With a leg that is suddenly weak or numb, you do not drive yourself.',
      holds: true,
      because: 'You may not be able to brake well. Call your GP now.',
    },
  },
  sport: {
    title: 'Back to sport: how do I begin?',
    text: [
      'Your back hurts at times, and you want to do sport again. Often you can. No sport has been shown to be the best. So choose what you enjoy. You keep that up longest.',
      'Begin with about half of what you were used to. Do you like to run? Walk a stretch every few minutes. Do you play tennis? First hit some balls for a quarter of an hour, without a match. In the gym, start with light weights.',
      'Change one thing at a time: longer, more often or heavier. See how it is the next morning. Is your back as usual again? Then add a small step. Still more sensitive after two days? Do a bit less next time. You seldom have to stop completely.',
      'A little pain during sport is fine. Does the pain move further down your leg, or get much worse? Stop for today and look under Alarm.',
      'Did you fall hard, or is your leg suddenly weaker? Then call now. Alarm tells you whom.',
    ],
    picture: 'Somebody takes turns between easy and brisk walking.',
    today: 'Choose your sport. Write down how short your first time will be.',
    quiz: {
      statement: 'Swimming is the best sport for your back.',
      holds: false,
      because: 'That has not been shown for any sport. Choose what you enjoy and build up slowly.',
    },
  },
  pregnancy: {
    title: 'Pregnant with back pain',
    text: [
      'Many pregnant women have trouble with their back or pelvis. Your body changes and carries a little more each week. It often eases after the birth.',
      'Rugwijs was not made for pregnancy. So we keep to a few gentle things. Your midwife or GP helps you further. Would you like a painkiller? Ask them first, or your pharmacist.',
      'You may move, unless your midwife said otherwise. Walk, or walk in water. Take turns between sitting, standing and lying. Keep your knees together when you turn over in bed. Put a pillow between your legs.',
      'Do you lose blood or fluid? Do you have cramps, a fever or a hard belly? Or does your baby move less? Then call your midwife or GP at once. Also call at once if you feel less between your legs, or if a leg becomes weak. A swollen, warm, painful calf? Call today. Suddenly short of breath, pain in your chest, or fainting? Call 112.',
    ],
    picture: 'Somebody sits on a chair and rounds and hollows the back.',
    today: 'Put your midwife’s number in your telephone.',
    quiz: {
      statement: 'Pregnant, back pain and losing blood? Then you call at once.',
      holds: true,
      because: 'Call your midwife or GP, at night too.',
    },
  },
  caregivers: {
    title: 'What can you do as family or friend?',
    text: [
      'This lesson is for whoever lives with somebody who has back pain. You want to help. That is kind, and sometimes hard.',
      'Believe the pain. You see nothing, and yet it is real. Do not ask every hour how it is. Rather ask: what are you going to do today, and shall I join you?',
      'Do not take over everything. If you never lift any more, lifting becomes scary. Help with one heavy job. Leave the rest, even if it goes slowly. Rather say “well done” than “be careful”.',
      'Do something pleasant together. Walk round the block, cook, visit a friend. Take care of yourself too. You may be tired and ask for help.',
      'Know the alarm card. Is peeing suddenly different, is there numbness between the legs, or a weak leg? Call the GP together now. Does somebody talk of not wanting to live? Stay, and call 113 together. Is there danger right now? Call 112.',
    ],
    picture: 'Somebody carries their own bag.',
    today: 'Agree on one pleasant thing to do together this week.',
    quiz: {
      statement: 'You help most by taking over everything.',
      holds: false,
      because: 'Whoever keeps doing what works keeps confidence. Help with what is truly too heavy.',
    },
  },
} as const satisfies Record<string, LessonWords>;
