/** The lower back from the inside. */
export const anatomy = { title: 'Je rug van binnen' };
