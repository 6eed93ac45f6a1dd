/** Width of a picture of a sheet, in px: twice what it takes in the gallery, for screens with two pixels to a px. */
export const WIDTH = 560;

/** That of A4. */
export const HEIGHT = Math.round((WIDTH * 297) / 210);
