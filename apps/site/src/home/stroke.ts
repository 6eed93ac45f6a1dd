/** The stroke of the pencil through a word, in a box of 460 by 90: a line, and the loop of the sign that deletes. */
export const STROKE = 'M4 58C90 44 200 62 392 46C430 42 448 24 440 10C432-2 412 6 416 26C420 44 440 54 458 58';
