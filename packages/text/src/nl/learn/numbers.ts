/** Numbers as pictures. */
export const numbers = { title: 'Cijfers in beeld' };
