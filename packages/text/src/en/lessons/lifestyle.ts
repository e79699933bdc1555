import type { LessonWords } from '../../lesson-words.ts';

/** How you live: sleep, food, smoking. */
export const lifestyleLessons = {
  sleep: {
    title: 'Sleeping better with back pain',
    text: [
      'Poor sleep and back pain often go together. Each makes the other worse. There is often something you can do about sleep.',
      'Most adults do well on seven to nine hours. Over 65, seven to eight hours is enough. One bad night does no harm. Your body catches up on much of it by itself.',
      'This helps many people. Get up around the same time every day, weekends too. Drink no coffee after noon. Do something quiet in the last hour. Write down worries in the evening, not in bed. Awake for long? Get up and do something dull. Go back when you feel sleepy.',
      'There is no best position. Lie the way that feels good. A pillow between or under your knees can be pleasant. You do not need an expensive mattress.',
      'Sleeping badly for weeks on end? Talk to your GP about it.',
    ],
    picture: 'Somebody lies on the back, legs on a chair.',
    today: 'Choose a fixed time to get up tomorrow.',
    quiz: {
      statement: 'With back pain you have to sleep on your side.',
      holds: false,
      because: 'There is no best position. Lie the way that feels good to you.',
    },
  },
  'weight-and-food': {
    title: 'Weight, food and your back',
    text: [
      'People who are very overweight have back pain a bit more often. The difference is not large. Slim people have back pain too, and many heavy people do not. So your weight is not the one cause.',
      'We know of no good research on a diet that takes back pain away. Not with fish oil, not without sugar, not with costly pills. Whoever promises that often wants to sell something.',
      'Would you still like to eat better or lose weight? That is good for your heart and the rest of your body. Start small. Take some more vegetables. Drink water more often. Eat a bit less in between. Keep moving meanwhile, even if the scales stand still.',
      'In a pool the water carries part of your weight. For some people that is a pleasant start.',
      'Do you lose weight without wanting to? Make an appointment with your GP this week. Have you ever had cancer? Then call today.',
    ],
    picture: 'Somebody walks in water.',
    today: 'Eat one piece of fruit or vegetable more than yesterday.',
    quiz: {
      statement: 'Back pain simply comes from being overweight.',
      holds: false,
      because: 'There is a small link. Slim people have back pain too.',
    },
  },
  smoking: {
    title: 'Smoking and back pain',
    text: [
      'People who smoke have back pain a bit more often than people who never did. Those who stopped are in between. The difference is not large. Whether smoking itself is the cause is not certain.',
      'Will your back pain ease if you stop? We do not know, so we do not promise it. There are other good reasons. You get more breath, and moving becomes easier.',
      'Stopping is hard. With help it works more often. Your GP can get you started. Most people try more than once. So do not be angry with yourself if it fails.',
      'A craving usually goes down after a few minutes. Walk up and down the stairs, drink a glass of water, or call somebody.',
      'Are you suddenly short of breath, or does your chest hurt? Call 112.',
    ],
    picture: 'Somebody climbs stairs.',
    today: 'Do you smoke? Put off one cigarette for a quarter of an hour, and walk a bit.',
    quiz: {
      statement: 'People who smoke have back pain a bit more often on average.',
      holds: true,
      because: 'The difference is not large. Whether smoking itself is the cause is not certain.',
    },
  },
  'alcohol-and-coffee': {
    title: 'Alcohol, coffee and your back',
    text: [
      'Does a glass of wine give you back pain? It does not look like it. Studies found a link mainly in people who depend on alcohol and have had pain for long. Which came first is not clear.',
      'A drink against the pain sometimes seems to work. It makes you drowsy. But you often sleep less well. Together with painkillers or sleeping pills it can do harm. Ask your pharmacist.',
      'We know of no good research on coffee and back pain. For your sleep, coffee does matter. Do you sleep badly? Drink nothing with caffeine after noon. So no cola or energy drinks either.',
      'Do you drink to get through the pain or the day? That happens to many people. Talk to your GP about it. Do you drink a lot every day? Do not stop suddenly on your own. Your GP helps you to cut down safely.',
    ],
    picture: 'Somebody lies down and breathes calmly. This too brings rest.',
    today: 'Tonight, drink something without alcohol and without caffeine.',
    quiz: {
      statement: 'One glass of wine gives you back pain.',
      holds: false,
      because: 'A link was mainly seen in people who depend on alcohol.',
    },
  },
} as const satisfies Record<string, LessonWords>;
